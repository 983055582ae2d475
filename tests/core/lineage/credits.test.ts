import { describe, expect, test } from 'vitest';
import { addressOf, reportAt } from '../../../lib/core/lineage/addresses.ts';
import { creditsOf } from '../../../lib/core/lineage/credits.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { readText } from '../../../lib/core/reading.ts';
import { bridgeStory } from '../../fixtures/bridge.ts';
import { statement } from '../stance/builders.ts';

const story = bridgeStory();

function credits(body: string, links: string[] = [], statements = [] as ReturnType<typeof statement>[]) {
  const page = pageFromText(`What is known of the bridge\n${body}`, { language: 'en' });
  const found = links.map((href) => ({ href, start: 0, end: 4 }));
  return creditsOf(readText({ ...page, links: found }, story), story, statements);
}

describe('the origins a page leans on', () => {
  test.each<[title: string, body: string, expected: string[]]>([
    ['a newsroom is credited by its name', 'La Gazette de Vélins has seen the note.', ['newsroom-inquiry']],
    [
      'two newsrooms of one inquiry are one origin',
      'La Gazette de Vélins and Radio Norvane published it.',
      ['newsroom-inquiry'],
    ],
    [
      'an office is credited by what it said',
      'The Office for Transport Safety said so.',
      ['transport-safety-office'],
    ],
    ['before its name too', 'That is so, according to the prefecture.', ['ministry-statements']],
    ['an office that is only spoken of is not', 'The prefecture stands on the quay.', []],
    [
      'nor one far from the word of saying',
      'The prefecture on the quay of the old town, whose roof has been leaking for years, is closed, a neighbour said.',
      [],
    ],
    ['a text that names nobody credits nobody', 'Seventeen people died.', []],
  ])('%s', (_, body, expected) => {
    expect(credits(body)).toEqual(expected);
  });

  test('a link to a root of an origin credits it', () => {
    expect(credits('It was found.', ['https://nobody.example/gazette-2024-03-20'])).toEqual([]);
    const root = story.reports.find(({ id }) => id === 'ots-2024-06-03')?.url as string;
    expect(credits('It was found.', [`${root}?from=feed#top`])).toEqual(['transport-safety-office']);
  });

  test('a company whose own answer a page gives is leant on', () => {
    const offer = statement('40-million', { claim: 'compensation' });
    expect(credits('There is an offer.', [], [offer])).toEqual(['operator-statements']);
    const count = statement('17', { claim: 'deaths' });
    expect(credits('There is a count.', [], [count])).toEqual([]);
  });
});

describe('addresses', () => {
  test.each([
    ['https://www.paper.example/a/b', 'http://paper.example/a/b/'],
    ['https://m.paper.example/a/b', 'https://paper.example/a/b?utm=x'],
    ['https://paper.example/a/b/amp/', 'https://paper.example/A/B#comments'],
  ])('%s and %s are one page', (one, other) => {
    expect(addressOf(one)).toBe(addressOf(other));
  });

  test('of two pages differ', () => {
    expect(addressOf('https://paper.example/a')).not.toBe(addressOf('https://paper.example/b'));
  });

  test('find the story’s report, or none', () => {
    const [report] = story.reports;
    expect(reportAt(story, report?.url as string)).toBe(report?.id);
    expect(reportAt(story, 'https://nobody.example/')).toBeNull();
    expect(reportAt(story, 'no link')).toBeNull();
  });
});
