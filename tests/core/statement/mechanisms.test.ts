import { describe, expect, test } from 'vitest';
import { assess } from '../../../lib/core/assess.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { bundledStory } from '../../fixtures/bridge.ts';
import { answersTo } from '../../fixtures/story-page.ts';

describe('what a sentence takes from those before it', () => {
  test('the subject of a cue may stand a sentence back', () => {
    expect(
      answersTo(
        'amazon-comment',
        'en',
        'Unit 8200 may take the data to Amazon. The company did not respond to questions.',
      ),
    ).toContain('no-response');
  });

  test('without it the same words answer nothing', () => {
    expect(answersTo('amazon-comment', 'en', 'The company did not respond to questions.')).toEqual([]);
  });
});

describe('negation', () => {
  test.each([
    ['de', 'Das israelische Verteidigungsministerium antwortete zunächst nicht.'],
    ['de', 'Das israelische Verteidigungsministerium antwortete nicht auf Fragen.'],
    ['cs', 'Izraelské ministerstvo obrany neodpovědělo.'],
  ])('behind its verb or glued to it, %s: %s', (language, text) => {
    expect(answersTo('israel-statement', language, text)).toContain('no-comment');
  });

  test('an answer that many texts deny needs a sentence that denies nothing', () => {
    expect(
      answersTo('microsoft-role', 'en', 'Microsoft itself recorded the calls of Palestinians.'),
    ).toContain('recorded-itself');
    expect(answersTo('microsoft-role', 'en', 'Microsoft itself never recorded the calls.')).toEqual([]);
  });

  test('a denial of knowing is no knowledge', () => {
    expect(
      answersTo(
        'nadella-knowledge',
        'en',
        'Microsoft denies that Satya Nadella knew what data was to be stored.',
      ),
    ).toContain('ms-says-unaware-of-content');
  });
});

describe('counts and dates', () => {
  test('of two counts in a sentence the nearer to the word is its own', () => {
    expect(
      answersTo('employees-fired', 'en', 'Eighteen protesting employees were arrested, five were fired.'),
    ).toEqual(['5']);
  });

  test('a year is said of running where those words are nearer', () => {
    const text = 'The system began with a project agreed in 2021 and has been up and running since 2022.';
    expect(answersTo('system-start', 'en', text)).not.toContain('2021-running');
    expect(
      answersTo('system-start', 'en', 'The surveillance system has been up and running since 2021.'),
    ).toContain('2021-running');
  });

  test('another day of its month is another day', () => {
    expect(answersTo('investigation-date', 'en', 'On 15 August the Guardian reported on a review.')).toEqual(
      [],
    );
    expect(answersTo('investigation-date', 'en', 'The Guardian reported in August.')).toEqual(['2025-08']);
  });
});

test('Serbian is read in either alphabet', () => {
  const cyrillic =
    'Мајкрософт је једној јединици израелског министарства одбране укинуо поједине услуге у облаку. Гардијан је писао да је јединица 8200 на серверима у Холандији чувала снимке телефонских разговора Палестинаца.';
  const { language, findings } = assess(
    pageFromText(cyrillic, { language: 'sr', published: '2025-09-27' }),
    bundledStory(),
  );
  expect(language).toBe('sr');
  expect(findings.map(({ statement }) => statement.answer)).toContain('netherlands');
});
