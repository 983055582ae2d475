import { describe, expect, test } from 'vitest';
import { assess } from '../../../lib/core/assess.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { comparePages } from '../../../lib/core/stance/compare-pages.ts';
import { bridgeStory } from '../../fixtures/bridge.ts';

const story = bridgeStory();
const HEAD = 'The Vélins bridge: what is known';
const OPENING = 'The Vélins bridge over the Sorne in Norvane fell on 12 March.';

function page(body: string) {
  return pageFromText(`${HEAD}\n${OPENING}\n${body}`, { published: '2024-03-21', language: 'en' });
}

/** What the comparison of two bodies says of the claims on which they are not wholly at one. */
function rows(left: string, right: string, withTexts = true) {
  const pages = [page(left), page(right)] as const;
  const [mine, theirs] = pages.map((one) => assess(one, story));
  return comparePages(mine!, theirs!, story, withTexts ? pages : undefined)
    .filter(({ relation, kind }) => relation !== 'corroborates' || kind)
    .map(({ claim, relation, kind }) => [claim, relation, kind ?? '']);
}

const DEAD = 'Seventeen people were killed when the bridge fell, the prefecture said.';

describe('two texts on one claim', () => {
  test.each<[title: string, left: string, right: string, expected: string[][]]>([
    ['a text and itself are at one', DEAD, DEAD, []],
    [
      'a text that gives two answers is at one with itself',
      `${DEAD} Nine people were killed on the first evening.`,
      `${DEAD} Nine people were killed on the first evening.`,
      [],
    ],
    [
      'answers that conflict do, whichever text slipped',
      DEAD,
      'When the bridge fell 27 people died.',
      [['deaths', 'conflicts', 'quantity']],
    ],
    [
      'and the other way round',
      'When the bridge fell 27 people died.',
      DEAD,
      [['deaths', 'conflicts', 'quantity']],
    ],
    [
      'a later count only differs',
      DEAD,
      'Nine people are known dead tonight.',
      [['deaths', 'differs', 'superseded']],
    ],
    ['what only one says is said to be there alone', DEAD, 'Buses run again.', [['deaths', 'only-left', '']]],
    ['on either side', 'Buses run again.', DEAD, [['deaths', 'only-right', '']]],
    [
      'a figure that one adds to a shared one is told',
      DEAD,
      `${DEAD} Others speak of 27 people killed on the bridge.`,
      [['deaths', 'conflicts', 'quantity']],
    ],
  ])('%s', (_, left, right, expected) => {
    expect(rows(left, right)).toEqual(expected);
  });
});

const WARNED =
  'An engineer warned the operator in a note of June 2022, La Gazette de Vélins and Radio Norvane reported.';

describe('a sentence and its changed copy', () => {
  test.each<[title: string, left: string, right: string, kind: string]>([
    ['a credit dropped', WARNED, 'An engineer warned the operator in a note of June 2022.', 'attribution'],
    ['an actor swapped', WARNED, WARNED.replace('La Gazette de Vélins', 'the prefecture'), 'actor'],
    [
      'a hedge dropped',
      'The engineer reportedly warned the operator in a note of June 2022 on rust.',
      'The engineer warned the operator in a note of June 2022 on rust.',
      'modality',
    ],
    [
      'a plan made a fact',
      'Lorries were to be banned from the bridge from April on.',
      'Lorries have been banned from the bridge from April on.',
      'modality',
    ],
    ['a sentence negated', DEAD, DEAD.replace('were killed', 'were not killed'), 'negation'],
    ['a date moved', WARNED, WARNED.replace('June 2022', 'March 2022'), 'date'],
  ])('%s is found', (_, left, right, kind) => {
    expect(rows(left, right).map(([, , found]) => found)).toContain(kind);
    expect(rows(right, left).map(([, , found]) => found)).toContain(kind);
  });

  test('is not looked for without the texts', () => {
    const swapped = WARNED.replace('La Gazette de Vélins', 'the prefecture');
    expect(rows(WARNED, swapped, false)).toEqual([]);
  });

  test('is one only where most of the words are the same', () => {
    const retold =
      'The company had known since June 2022: its own engineer had told it in a note, and so warned it.';
    expect(rows(WARNED, retold)).toEqual([
      ['documents', 'corroborates', 'attribution'],
      ['operator-warned', 'corroborates', 'attribution'],
    ]);
  });
});
