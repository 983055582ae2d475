/** Sentences that only look like answers, and turns of eastern papers that are some. */
import { describe, expect, it } from 'vitest';
import { answersTo } from '../../fixtures/story-page.ts';
import type { AnswersByLanguage } from './sentences/answers.ts';
import { easternTurns } from './sentences/eastern-turns.ts';
import { lookAlikes } from './sentences/look-alikes.ts';

describe.each<[title: string, table: AnswersByLanguage]>([
  ['turns of eastern papers', easternTurns],
  ['no answers', lookAlikes],
])('%s', (_, table) => {
  describe.each(Object.entries(table))('in %s', (language, list) => {
    it.each(list)('%s (%s)', (sentence, claim, answers) => {
      expect(answersTo(claim, language, sentence)).toEqual(answers);
    });
  });
});
