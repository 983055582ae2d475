import { isCurrency } from '../currency';
import type { Unit } from '../types';
import type { UnitName } from './table';
import { UNITS } from './units';

/** The unit of a number, and how far it reaches in the text. */
export interface UnitFound {
  name: UnitName;
  /** Null for a measure that is none of ours. */
  base: { unit: Unit; size: number } | null;
  /** Offset in the text where number and unit begin and end together. */
  start: number;
  end: number;
  /** Token after the unit. */
  next: number;
}

export function named(name: UnitName, size?: number): Pick<UnitFound, 'name' | 'base'> {
  return { name, base: size === undefined ? UNITS[name] : { unit: 'bytes', size } };
}

export function isMoney(name: UnitName): boolean {
  const unit = UNITS[name]?.unit;
  return unit !== undefined && isCurrency(unit);
}
