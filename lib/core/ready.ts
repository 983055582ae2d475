import type { Story } from './pack/schema.ts';
import { readDates } from './quantity/dates.ts';
import { readFigures } from './quantity/read.ts';
import { conceptIndex } from './recognition/concepts.ts';
import { ledgerOf } from './stance/ledger.ts';
import { plansOf } from './statement/plan.ts';
import { speechOf } from './statement/speech.ts';

/**
 * Builds what the first reading of a page in a language (BCP 47 base tag) would build and every later one finds. Halts
 * after each part, so that a page which is there before the end waits for one.
 */
export function* makeLanguageReady(language: string): Generator<void, void, void> {
  readFigures('1', language);
  yield;
  readDates('1', language, null);
  yield;
  speechOf(language);
}

/** The same of a story: its words in the language, what is looked up in it. */
export function* makeStoryReady(story: Story, language: string): Generator<void, void, void> {
  conceptIndex(story, language);
  yield;
  plansOf(story);
  ledgerOf(story);
}
