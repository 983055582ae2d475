/** Answers to the questions of the bundled story as western newspapers word them, beside sentences that look alike. */
import { describe, expect, it } from 'vitest';
import { answersTo } from '../../fixtures/story-page.ts';
import { dutch } from './sentences/west/dutch.ts';
import { english } from './sentences/west/english.ts';
import { french } from './sentences/west/french.ts';
import { german } from './sentences/west/german.ts';
import { italian } from './sentences/west/italian.ts';
import { portuguese } from './sentences/west/portuguese.ts';
import { romanian } from './sentences/west/romanian.ts';
import { spanish } from './sentences/west/spanish.ts';

const WEST = {
  en: english,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  ro: romanian,
  de: german,
  nl: dutch,
};

describe.each(Object.entries(WEST))('answers in %s', (language, { answers, never }) => {
  it.each(answers)('%s', (sentence, claim, expected) => {
    expect(answersTo(claim, language, sentence)).toEqual(expected);
  });
  it.each(never)('%s (not: %s %s)', (sentence, claim, answer) => {
    expect(answersTo(claim, language, sentence)).not.toContain(answer);
  });
});
