import { pageFromText } from '../../core/page-from-text.ts';
import { placeOf, prepareText } from '../../core/prepare.ts';
import { cuesBySentence } from '../../core/reading.ts';
import { mannerOf } from '../../core/statement/modality.ts';
import { speechOf } from '../../core/statement/speech.ts';
import { windowOver } from '../../core/statement/window.ts';
import type { GoldModality } from './gold.ts';
import { f1, type Score, share } from './table.ts';

const CLASSES = ['done', 'planned', 'alleged', 'denied', 'conditional', 'negated'];

/** Macro-F1 of how sentences say what they say; plain negation is a class of its own. */
export function scoreModality(gold: readonly GoldModality[]): Score[] {
  const languages = [...new Set(gold.map(({ language }) => language))].sort();
  return [
    scoreOf(gold),
    ...languages.map((language) => ({
      ...scoreOf(gold.filter((row) => row.language === language)),
      language,
    })),
  ];
}

function scoreOf(gold: readonly GoldModality[]): Score {
  const pairs = gold.map((row) => ({
    row,
    want: row.negated ? 'negated' : row.modality,
    have: mannerIn(row),
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

function mannerIn({ text, focus, language }: GoldModality): string {
  const prepared = prepareText(pageFromText(text, { language }));
  const start = text.indexOf(focus);
  const end = start + focus.length;
  const cues = cuesBySentence(prepared);
  const place = prepared.sentences.find((one) => one.start <= start && start < one.end);
  if (!place) return 'done';
  const sentence = { ...place, concepts: [], ids: new Set<string>(), cues: cues[place.index] ?? [] };
  const hit = { id: 'focus', start, end, at: placeOf(prepared, start), last: placeOf(prepared, end - 1) };
  const window = { ...windowOver([hit], 1), hits: [] };
  const { modality, negated } = mannerOf(sentence, window, speechOf(prepared.language));
  return modality === 'done' && negated ? 'negated' : modality;
}
