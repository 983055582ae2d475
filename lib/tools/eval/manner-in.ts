import { pageFromText } from '../../core/page-from-text.ts';
import { placeOf, prepareText } from '../../core/prepare.ts';
import { cuesBySentence } from '../../core/reading.ts';
import { type Manner, mannerOf } from '../../core/statement/modality.ts';
import { speechOf } from '../../core/statement/speech.ts';
import { windowOver } from '../../core/statement/window.ts';

/** How a text in `language` (BCP 47) says some words of it, `focus`: as done, planned, denied… */
export function mannerIn(language: string, text: string, focus: string): Manner {
  const prepared = prepareText(pageFromText(text, { language }));
  const start = text.indexOf(focus);
  const end = start + focus.length;
  const cues = cuesBySentence(prepared);
  const place = prepared.sentences.find((one) => one.start <= start && start < one.end);
  if (!place) return { modality: 'done', negated: false };
  const sentence = { ...place, concepts: [], ids: new Set<string>(), cues: cues[place.index] ?? [] };
  const hit = { id: 'focus', start, end, at: placeOf(prepared, start), last: placeOf(prepared, end - 1) };
  const window = { ...windowOver([hit], 1), hits: [] };
  return mannerOf(sentence, window, speechOf(prepared.language));
}
