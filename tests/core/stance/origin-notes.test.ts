import { expect, test } from 'vitest';
import { findingsOn } from '../../fixtures/story-page.ts';

function notesOn(claim: string, sentences: string) {
  return findingsOn(claim, 'en', sentences)
    .flatMap(({ notes }) => notes)
    .filter(({ id }) => id === 'hedge-lost' || id === 'quote-drift')
    .map(({ id, values }) => [id, values.from, values.to]);
}

const SMITH = 'We do not provide technology to facilitate mass surveillance of civilians';

test.each<[title: string, claim: string, sentences: string, notes: unknown[]]>([
  [
    'a bound told as a plain figure is firmer than its origin',
    'data-volume',
    'The unit kept 8,000 terabytes of calls.',
    [['hedge-lost', 'at-most', 'exact']],
  ],
  ['a bound that stays one is none', 'data-volume', 'The unit kept up to 8,000 terabytes of calls.', []],
  [
    'nor one that the page gives elsewhere',
    'data-volume',
    'The unit kept 8,000 terabytes of calls. Up to 8,000 terabytes of recordings lay there, the Guardian said.',
    [],
  ],
  [
    'a figure of which no origin gives a bound has none to lose',
    'employees-arrested',
    'Police arrested 18 employees at a protest.',
    [],
  ],
  ['a quotation word for word', 'mass-surveillance-policy', `“${SMITH},” Brad Smith of Microsoft said.`, []],
  ['a part of it', 'mass-surveillance-policy', `“${SMITH.slice(3)},” Microsoft’s Brad Smith said.`, []],
  [
    'a quotation in other words',
    'mass-surveillance-policy',
    '“We do not provide any technology that facilitates mass surveillance of civilians,” Brad Smith of Microsoft said.',
    [
      [
        'quote-drift',
        `${SMITH}.`,
        'We do not provide any technology that facilitates mass surveillance of civilians,',
      ],
    ],
  ],
  [
    'other words quoted beside it',
    'mass-surveillance-policy',
    '“This is about our principles and about privacy,” Brad Smith said: Microsoft provides no technology for mass surveillance of civilians.',
    [],
  ],
])('%s', (_, claim, sentences, notes) => {
  expect(notesOn(claim, sentences)).toEqual(notes);
});
