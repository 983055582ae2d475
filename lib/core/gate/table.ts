/** A gate's table as text: four characters a key, so that hundreds fit into the always-on script. */
import type { GateTable } from './gate.ts';
import type { Shape } from './keys.ts';

/** Shapes as they are, keys as 24-bit numbers in four characters each. */
export type EncodedTable = readonly [shapes: readonly Shape[], keys: string];

/** Six bits a character; none of them needs escaping in JSON or JavaScript. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SHIFTS = [18, 12, 6, 0];

export function encodeTable({ shapes, keys }: GateTable): EncodedTable {
  return [shapes, keys.map((key) => SHIFTS.map((shift) => ALPHABET[(key >> shift) & 63]).join('')).join('')];
}

/** The table that was encoded. */
export function decodeTable([shapes, text]: EncodedTable): GateTable {
  const keys: number[] = [];
  for (let i = 0; i < text.length; i += SHIFTS.length) {
    keys.push(SHIFTS.reduce((key, _, j) => (key << 6) | ALPHABET.indexOf(text[i + j] as string), 0));
  }
  return { shapes, keys };
}
