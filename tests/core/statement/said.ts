/** Tables of sentences as tests: each sentence stands on a page that says no more than that. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../fixtures/story-page.ts';

/** A sentence and what it answers to a question; no answer: it only seems to give one. */
export type Said = readonly [
  language: string,
  claim: string,
  sentence: string,
  answers?: string | readonly (string | null)[],
];

/** One test a row: the sentence gives just these answers. */
export function testAnswers(rows: readonly Said[]): void {
  testTitledAnswers(rows.map((row) => [row.slice(0, 3).join(', '), ...row] as const));
}

/** The same, each under a title of its own: what the sentence shows. */
export function testTitledAnswers(rows: readonly (readonly [title: string, ...said: Said])[]): void {
  for (const [title, language, claim, sentence, answers = []] of rows) {
    test(title, () => {
      expect(answersTo(claim, language, sentence)).toEqual([answers].flat());
    });
  }
}

/** By language: a question, the one answer that a sentence gives to it, and the sentence. */
type SaidByLanguage = Readonly<
  Record<string, readonly (readonly [claim: string, answer: string, sentence: string])[]>
>;

/** The same for one answer a row, by language. */
export function testAnswersByLanguage(sentences: SaidByLanguage): void {
  describe.each(Object.entries(sentences))('in %s', (language, rows) => {
    test.each(rows)('%s, %s: %s', (claim, answer, sentence) => {
      expect(answersTo(claim, language, sentence)).toEqual([answer]);
    });
  });
}
