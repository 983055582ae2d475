import { describe, expect, test } from 'vitest';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { readText } from '../../../lib/core/reading.ts';
import { recognise } from '../../../lib/core/recognition/recognise.ts';
import type { PageKind, Role } from '../../../lib/core/types.ts';
import { bridgeStory } from '../../fixtures/bridge.ts';

const story = bridgeStory();

const ARTICLE = `Bridge falls at Vélins
The middle span of the Vélins bridge fell into the river Sorne. The operator, Sornia Autoroutes, closed the motorway.
The bridge was opened in 1967.`;

function seen(text: string, head: { published?: string | null; kind?: PageKind; story?: typeof story } = {}) {
  const page = pageFromText(text, { published: head.published ?? null, language: 'en' });
  const recognised = head.story ?? story;
  return recognise(readText({ ...page, kind: head.kind ?? 'article' }, recognised), recognised);
}

describe('the role of a page on the story', () => {
  test.each<[published: string | null, role: Role]>([
    [null, 'coverage'],
    ['2024-03-11', 'none'],
    ['2024-03-12', 'coverage'],
    ['2024-03-12T05:00:00+01:00', 'coverage'],
    ['2024-08-31', 'coverage'],
    ['2024-09-05', 'follow-up'],
    ['2031-01-01', 'follow-up'],
  ])('published %s is %s', (published, role) => {
    expect(seen(ARTICLE, { published }).role).toBe(role);
  });

  test('of a time before the story but after a background event is background', () => {
    const event = {
      ...story.events[0]!,
      id: 'before',
      role: 'background' as const,
      from: '2023-01-01',
      to: '2024-03-11',
    };
    const longer = { ...story, events: [event, ...story.events] };
    expect(seen(ARTICLE, { published: '2024-03-11', story: longer }).role).toBe('background');
    expect(seen(ARTICLE, { published: '2022-12-31', story: longer }).role).toBe('none');
  });
});

describe('an event with rules of its own', () => {
  const rules = [{ id: 'fund', all: ['victims-group', 'pay'] }];
  const event = { ...story.events[2]!, id: 'fund', from: '2024-04-01', to: '2024-04-30', rules };
  const longer = { ...story, events: [...story.events, event] };
  const fund = `Fund for the families\nThe Collectif du 12 mars is to pay the families of the Vélins bridge.`;

  test.each<[title: string, published: string | null, role: Role]>([
    ['makes a page of its days one about it', '2024-04-10', 'follow-up'],
    ['does not reach beyond them', '2024-05-10', 'coverage'],
    ['needs a date to be placed in a closed period', null, 'coverage'],
  ])('%s', (_, published, role) => {
    expect(seen(fund, { published, story: longer }).role).toBe(role);
  });
});

describe('no page on the story', () => {
  test.each<PageKind>(['front', 'list', 'forum', 'search'])('a %s page is none', (kind) => {
    expect(seen(ARTICLE, { kind })).toMatchObject({ role: 'none', reason: [`page is ${kind}`] });
  });

  test.each<PageKind>(['article', 'live-blog', 'other'])('a page of kind %s can be one', (kind) => {
    expect(seen(ARTICLE, { kind }).role).toBe('coverage');
  });

  test('an article that mentions the story in passing is none', () => {
    const other = Array.from({ length: 30 }, (_, i) => `Potatoes cost more in week ${i}, growers say.`).join(
      '\n',
    );
    const passing = `Potatoes dear\n${other}\nLorries take a detour since the Vélins bridge fell, says Sornia.`;
    expect(seen(passing).role).toBe('none');
    const early = `Potatoes dear\nLorries take a detour since the Vélins bridge fell, says Sornia.\n${other}`;
    expect(seen(early)).toMatchObject({ role: 'none', reason: ['mentioned in passing'] });
  });

  test.each([
    [
      'another bridge',
      'Bridge falls at Port Ambre\nThe bridge fell into the river Lune. Its operator closed the road.',
    ],
    ['the place alone', 'Vélins wins the cup\nVélins beat Port Ambre by two goals to one on Sunday.'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(seen(text)).toMatchObject({ role: 'none', reason: ['no rule holds'] });
  });
});

describe('certainty', () => {
  test('grows with what a page names, up to one', () => {
    const bare = seen('Vélins bridge\nThe Vélins bridge is shut.').certainty;
    const full = seen(
      `${ARTICLE} Claire Aubanel and the Office for Transport Safety, in Norvane: deaths.`,
    ).certainty;
    expect(bare).toBeGreaterThan(0);
    expect(full).toBeGreaterThan(bare);
    expect(full).toBeLessThanOrEqual(1);
  });

  test('is nought for no page on the story', () => {
    expect(seen('Potatoes dear').certainty).toBe(0);
  });

  test('names the rules that held', () => {
    expect(seen(ARTICLE).reason).toEqual(['bridge-by-name']);
  });
});

test('headline and first words are enough: a paywall shows no more', () => {
  expect(seen('The Vélins bridge fell: what Sornia knew\nTo read on, subscribe.').role).toBe('coverage');
});

test.each([
  ['en', 'Vélins: the bridge that fell'],
  ['fr', 'Vélins : le pont effondré'],
  ['es', 'Vélins: el puente caído'],
])('the same headline is recognised in %s', (language, title) => {
  const page = pageFromText(title, { language });
  expect(recognise(readText(page, story), story).role).toBe('coverage');
});

describe('matters beside the story', () => {
  const beside = { ...story, recognition: { ...story.recognition, beside: ['radio-norvane'] } };
  const text =
    'The Vélins bridge fell and Sornia Autoroutes, its operator, shut the road over the river. The bridge was old.';

  test('a headline that names one and nothing of the story is about that', () => {
    expect(seen(`Radio Norvane wins a prize\n${text}`, { story: beside })).toMatchObject({
      role: 'none',
      reason: ['its headline is about something else'],
    });
  });

  test.each([
    ['names the story too', 'Radio Norvane first at the Vélins bridge'],
    ['names neither', 'A dark morning'],
  ])('one that %s leaves the page to its text', (_, headline) => {
    expect(seen(`${headline}\n${text}`, { story: beside }).role).toBe('coverage');
  });
});

test('a line that sells a subscription does not make the sentence before it a passing mention', () => {
  const stub = `A dark morning
The Vélins bridge fell at dawn and Sornia Autoroutes, its operator, shut the motorway on either side of the river.
Read on with a subscription. One month free. Sign in.`;
  expect(seen(stub).role).toBe('coverage');
});

test('greetings do not count among the first sentences that tell what a page is news of', () => {
  const rules = [{ id: 'fund', all: ['victims-group', 'pay'] }];
  const event = { ...story.events[2]!, id: 'fund', from: '2024-04-01', to: '2024-04-30', rules };
  const letter = `The Vélins bridge again
Good day. To work. One. Two. The bridge over the river is still shut to all. The Collectif du 12 mars is to pay the families of the Vélins bridge.`;
  expect(
    seen(letter, { published: '2024-04-10', story: { ...story, events: [...story.events, event] } }).role,
  ).toBe('follow-up');
});
