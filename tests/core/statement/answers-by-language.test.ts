/** Answers to the questions of the bundled story as newspapers of many languages word them. */
import { describe, expect, it } from 'vitest';
import { answersTo } from '../../fixtures/story-page.ts';
import { eastAsia } from './sentences/east-asia.ts';
import { middleEast } from './sentences/middle-east.ts';
import { northAndCentre } from './sentences/north-and-centre.ts';
import { slavic } from './sentences/slavic.ts';
import { southAsia } from './sentences/south-asia.ts';

describe.each(Object.entries({ ...middleEast, ...southAsia, ...eastAsia, ...slavic, ...northAndCentre }))(
  'answers in %s',
  (language, list) => {
    it.each(list)('%s', (sentence, claim, answers) => {
      expect(answersTo(claim, language, sentence)).toEqual(answers);
    });
  },
);
