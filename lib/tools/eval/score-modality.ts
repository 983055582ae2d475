import type { GoldModality } from './gold.ts';
import { mannerIn } from './manner-in.ts';
import { f1, type Score, scoreByLanguage, share } from './table.ts';

const CLASSES = ['done', 'planned', 'alleged', 'denied', 'conditional', 'negated'];

/** Macro-F1 of how sentences say what they say; plain negation is a class of its own. */
export function scoreModality(gold: readonly GoldModality[]): Score[] {
  return scoreByLanguage(gold, scoreOf);
}

function scoreOf(gold: readonly GoldModality[]): Score {
  const pairs = gold.map((row) => ({
    row,
    want: row.negated ? 'negated' : row.modality,
    have: classOf(row),
  }));
  const scores = CLASSES.flatMap((name) => {
    const wanted = pairs.filter(({ want }) => want === name);
    const had = pairs.filter(({ have }) => have === name);
    const both = wanted.filter(({ have }) => have === name).length;
    if (wanted.length === 0) return [];
    return [f1(share(both, had.length) ?? 0, share(both, wanted.length)) ?? 0];
  });
  return {
    id: 'modality-macro-f1',
    value: scores.length === 0 ? null : scores.reduce((sum, value) => sum + value, 0) / scores.length,
    count: gold.length,
    misses: pairs
      .filter(({ want, have }) => want !== have)
      .map(({ row, want, have }) => `${row.id} ${have}, gold ${want}: “${row.focus}” in “${row.text}”`),
  };
}

function classOf({ text, focus, language }: GoldModality): string {
  const { modality, negated } = mannerIn(language, text, focus);
  return modality === 'done' && negated ? 'negated' : modality;
}
