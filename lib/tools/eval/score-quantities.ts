import { readQuantities } from '../../core/quantity/read.ts';
import type { QuantityMention } from '../../core/types.ts';
import type { GoldQuantity } from './gold.ts';
import { type Score, scoreByLanguage, share } from './table.ts';

/** Values may differ by binary rounding only. */
const SAME_VALUE = 1e-9;

/** Sentences whose quantities are read exactly: value, unit and exactness of each, and none too many. */
export function scoreQuantities(gold: readonly GoldQuantity[]): Score[] {
  return scoreByLanguage(gold, scoreOf);
}

function scoreOf(gold: readonly GoldQuantity[]): Score {
  const missed = gold.filter((row) => !isExact(row));
  return {
    id: 'quantities-exact',
    value: share(gold.length - missed.length, gold.length),
    count: gold.length,
    misses: missed.map(
      (row) =>
        `${row.id} “${row.text}”: ${readQuantities(row.text, baseOf(row.language)).map(shown)} | gold ${row.quantities.map(shown)}`,
    ),
  };
}

function isExact(row: GoldQuantity): boolean {
  const read = readQuantities(row.text, baseOf(row.language));
  return read.length === row.quantities.length && row.quantities.every((want, i) => equals(read[i], want));
}

function equals(have: QuantityMention | undefined, want: GoldQuantity['quantities'][number]): boolean {
  if (!have || have.unit !== want.unit || have.exactness !== want.exactness) return false;
  return Math.abs(have.value - want.value) <= SAME_VALUE * Math.abs(want.value);
}

function shown({ value, unit, exactness }: { value: number; unit: string; exactness: string }): string {
  return `${value} ${unit} ${exactness}`;
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? language;
}
