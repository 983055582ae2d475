import { describe, expect, test } from 'vitest';
import { addressOf, reportAt } from '../../../lib/core/lineage/addresses.ts';
import { creditsOf } from '../../../lib/core/lineage/credits.ts';
import type { Origin, Story } from '../../../lib/core/pack/schema.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { readText } from '../../../lib/core/reading.ts';
import { bridgeStory } from '../../fixtures/bridge.ts';
import { statement } from '../stance/builders.ts';

const story = bridgeStory();

function credits(body: string, links: string[] = [], statements = [] as ReturnType<typeof statement>[]) {
  return creditsIn(story, 'en', body, links, statements);
}

function creditsIn(
  ofStory: Story,
  language: string,
  body: string,
  links: string[] = [],
  statements = [] as ReturnType<typeof statement>[],
) {
  const page = pageFromText(`${body}\n${body}`, { language });
  const found = links.map((href) => ({ href, start: 0, end: 4 }));
  return creditsOf(readText({ ...page, links: found }, ofStory), ofStory, statements);
}

/** A claim and the answer to it that an origin gave, with others or alone. */
function answerOf(origin: string): [claim: string, answer: string] {
  for (const claim of story.claims) {
    const answer = claim.answers.find(({ origins }) => origins?.includes(origin));
    if (answer) return [claim.id, answer.id];
  }
  throw new Error(`no answer of ${origin}`);
}

/** The story with one origin changed; a new object, so that nothing remembered of the old one is used. */
function storyWith(id: string, change: Partial<Origin>): Story {
  const origins = story.origins.map((origin) => (origin.id === id ? { ...origin, ...change } : origin));
  return { ...story, origins };
}

describe('the origins a page leans on', () => {
  test.each<[title: string, body: string, expected: string[]]>([
    ['a newsroom is credited by what it reported', 'La Gazette de Vélins reported it.', ['newsroom-inquiry']],
    [
      'words set apart between a name and what it says change nothing',
      'La Gazette de Vélins, which has no other news this very quiet day, reported it.',
      ['newsroom-inquiry'],
    ],
    ['by what it has seen', 'The note was seen by La Gazette de Vélins.', ['newsroom-inquiry']],
    ['by its work', 'An investigation by Radio Norvane began it.', ['newsroom-inquiry']],
    [
      'two newsrooms of one inquiry are one origin',
      'La Gazette de Vélins and Radio Norvane published it.',
      ['newsroom-inquiry'],
    ],
    [
      'whom a quotation is followed by, whatever the verb',
      '“It will hold,” an engineer of the Office for Transport Safety sniffed. “It won’t,” the Office for Transport Safety snapped.',
      ['transport-safety-office'],
    ],
    [
      'a name that only comes later in the sentence is not whose words they are',
      '“It will hold,” a walker on the quay shouted at the men of the Office for Transport Safety.',
      [],
    ],
    ['a newsroom that is only spoken of is not', 'La Gazette de Vélins stands on the quay.', []],
    [
      'an office is credited by what it said',
      'The Office for Transport Safety said so.',
      ['transport-safety-office'],
    ],
    ['before its name too', 'That is so, according to the prefecture.', ['ministry-statements']],
    ['an office that is only spoken of is not', 'The prefecture stands on the quay.', []],
    [
      'nor one that others speak of',
      'The Office for Transport Safety said the prefecture stood idle.',
      ['transport-safety-office'],
    ],
    [
      'of two names the nearer one is the speaker',
      'The bridge belonged to Sornia Autoroutes, says the prefecture.',
      ['ministry-statements'],
    ],
    [
      'newsroom work on a party is not the party’s word',
      'The investigation into Sornia Autoroutes goes on.',
      [],
    ],
    ['a denial is a word of one’s own', 'Sornia Autoroutes denies it.', ['operator-statements']],
    ['what somebody is said to have said is not', 'The prefecture is said to have told them.', []],
    ['nor what somebody reportedly said', 'Sornia Autoroutes reportedly announced it.', []],
    [
      '“the operator” speaks for the company that the text has named',
      'The bridge belongs to Sornia Autoroutes. The operator said so.',
      ['operator-statements'],
    ],
    ['who was told has said nothing', 'The prefecture was told late last week.', []],
    ['except a newsroom, which tells it on', 'Radio Norvane was told of it.', ['newsroom-inquiry']],
    ['but for nobody before', 'The operator said so.', []],
    ['to announce a deed is to do it', 'Sornia Autoroutes announced the works on Friday.', []],
    ['for a newsroom it is to report it', 'La Gazette de Vélins announced it.', ['newsroom-inquiry']],
    [
      'nor one far from the word of saying',
      'The prefecture on the quay of the old town, whose roof has been leaking for years, is closed, a neighbour said.',
      [],
    ],
    ['a text that names nobody credits nobody', 'Seventeen people died.', []],
  ])('%s', (_, body, expected) => {
    expect(credits(body)).toEqual(expected);
  });

  test.each<[language: string, body: string, expected: string[]]>([
    ['fr', 'Selon la préfecture, le pont est tombé hier et la route est fermée.', ['ministry-statements']],
    ['fr', 'Le pont, dont Sornia Autoroutes est propriétaire, est tombé.', []],
    ['fr', 'La faute revient à Sornia Autoroutes, répond la préfecture.', ['ministry-statements']],
    [
      'es',
      'La concesionaria Sornia Autoroutes niega que el puente estuviera en mal estado.',
      ['operator-statements'],
    ],
    ['it', 'Il ponte era sicuro, avrebbe detto Sornia Autoroutes.', []],
    ['it', 'Il ponte era sicuro, ha detto Sornia Autoroutes.', ['operator-statements']],
    ['de', 'In einem Schreiben von Sornia Autoroutes heißt das ein Unglück.', ['operator-statements']],
    ['de', 'Bei Sornia Autoroutes hieß es, die Brücke sei sicher.', ['operator-statements']],
    ['ar', 'وبيانات Sornia Autoroutes محفوظة.', []],
    [
      'tr',
      'Sornia Autoroutes Radio Norvane haberini doğruladı.',
      ['newsroom-inquiry', 'operator-statements'],
    ],
    ['ja', 'Sornia Autoroutesは橋は安全だと述べた。', ['operator-statements']],
  ])('in %s: %s', (language, body, expected) => {
    expect(creditsIn(story, language, body)).toEqual(expected);
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

  test('unless the answer is on what it did for all to see', () => {
    const offer = statement('40-million', { claim: 'compensation' });
    const seen = storyWith('operator-statements', { acts: ['compensation'] });
    expect(creditsIn(seen, 'en', 'There is an offer.', [], [offer])).toEqual([]);
  });

  test('a newsroom is credited where its answer is given with its name', () => {
    const [claim, answer] = answerOf('newsroom-inquiry');
    const given = statement(answer, { claim });
    expect(credits('It stands on the quay.', [], [given])).toEqual([]);
    expect(credits('Radio Norvane stands on the quay.', [], [given])).toEqual(['newsroom-inquiry']);
  });

  test('“the operator” is another party when that was named just before', () => {
    const parties = story.parties.map((party) =>
      party.concept === 'minister' ? { ...party, standIns: ['operator'] } : party,
    );
    const rivals = { ...story, parties };
    const body = 'The bridge belongs to Sornia Autoroutes. The minister had it built.';
    expect(creditsIn(rivals, 'en', `${body} The operator said so.`)).toEqual([]);
    const between = 'Sixteen cars and two buses were on it that morning, and a lorry from the south.';
    expect(creditsIn(rivals, 'en', `${body} ${between} The operator said so.`)).toEqual([
      'operator-statements',
    ]);
  });

  test('a campaign is credited by its name', () => {
    expect(
      creditsIn(storyWith('operator-statements', { kind: 'campaign' }), 'en', 'Sornia Autoroutes is here.'),
    ).toEqual(['operator-statements']);
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
