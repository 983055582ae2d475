import { parsePack } from '../../../lib/core/pack/parse.ts';
import { problemText } from '../../../lib/core/pack/problem.ts';
import type { Pack } from '../../../lib/core/pack/schema.ts';

/** A fresh, small pack that uses every part of the format, as JSON that tests may change. */
export function samplePack(): any {
  return structuredClone(SAMPLE);
}

/** `input` as a pack; throws when it is none, with the reasons. */
export function packOf(input: unknown): Pack {
  const result = parsePack(input);
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
  return result.value;
}

const SAMPLE = {
  format: 1,
  id: 'harbour',
  revision: 2,
  date: '2025-03-04',
  title: { en: 'The harbour wall', fr: 'La digue du port' },
  licence: 'CC0-1.0',
  authors: ['Harbour desk'],
  notes: ['A made-up story.'],
  history: [
    { revision: 1, date: '2025-03-01', change: 'First.' },
    { revision: 2, date: '2025-03-04', change: 'Second.' },
  ],
  stories: [
    {
      id: 'wall',
      title: { en: 'The wall' },
      from: '2025-02-01',
      concepts: { wall: { en: ['sea wall*'], mul: ['W-7'] }, port: { en: ['port'] } },
      recognition: {
        weights: { wall: 2, port: 1 },
        rules: [{ id: 'both', all: ['wall', ['port']], points: 3 }],
        triggers: ['wall'],
      },
      events: [{ id: 'break', title: { en: 'It broke' }, role: 'coverage', from: '2025-02-01' }],
      parties: [{ id: 'town', name: { en: 'The town' }, concept: 'port' }],
      claims: [
        {
          id: 'length',
          kind: 'quantity',
          question: { en: 'How long is the gap?' },
          unit: 'count',
          frame: ['wall'],
          scopes: [{ id: 'north', label: { en: 'north' }, cues: [{ all: ['port'] }] }],
          answers: [
            {
              id: 'ten',
              label: { en: 'ten' },
              quantity: { value: 10, unit: 'count', exactness: 'about' },
              origins: ['paper'],
            },
            { id: 'hundred', label: { en: 'a hundred' }, drift: true, origins: [], scope: 'north' },
          ],
          relations: [
            {
              between: ['ten', 'hundred'],
              stance: 'conflicts',
              kind: 'quantity',
              why: { en: 'A nought was added.' },
            },
          ],
          plausibility: [
            { per: 'cause', factor: 1, unit: 'm', min: 0, max: 100, why: { en: 'Walls are short.' } },
          ],
        },
        {
          id: 'cause',
          kind: 'choice',
          question: { en: 'Why?' },
          answers: [
            { id: 'storm', label: { en: 'a storm' } },
            { id: 'ship', label: { en: 'a ship' } },
          ],
          reply: 'town',
          event: 'break',
        },
      ],
      origins: [
        {
          id: 'paper',
          name: { en: 'The Paper' },
          about: { en: 'Its own reporting.' },
          kind: 'investigation',
          roots: ['paper-1'],
          credits: ['port'],
        },
        {
          id: 'mayor',
          name: { en: 'The mayor' },
          about: { en: 'His statement.' },
          kind: 'official',
          roots: ['mayor-1'],
        },
      ],
      reports: [
        {
          id: 'paper-1',
          outlet: 'The Paper',
          language: 'en',
          title: 'Wall breaks',
          url: 'https://paper.example/1',
          published: '2025-02-01',
          kind: 'original-investigation',
          role: 'coverage',
          seen: 'page',
        },
        {
          id: 'mayor-1',
          outlet: 'Town Hall',
          language: 'en',
          title: null,
          url: 'https://town.example/1',
          published: '2025-02-02',
          kind: 'company-statement',
          role: 'coverage',
          seen: 'page',
        },
        {
          id: 'copy-1',
          outlet: 'The Copy',
          language: 'fr',
          title: 'La digue',
          url: 'https://copy.example/1',
          published: '2025-02-03',
          kind: 'translation',
          role: 'coverage',
          seen: 'excerpt',
          author: 'A. Nonymous',
        },
      ],
      lineage: [
        { from: 'copy-1', to: 'paper-1', how: 'translation', proof: 'says so' },
        { from: 'copy-1', to: 'mayor', claim: 'cause', how: 'credit' },
      ],
      evidence: [
        {
          report: 'paper-1',
          claim: 'length',
          answer: 'ten',
          attribution: 'own-documents',
          basis: 'read',
          paraphrase: 'Ten metres',
        },
        { report: 'copy-1', claim: 'length', answer: 'hundred', basis: { via: 'paper-1' } },
        {
          report: 'copy-1',
          claim: 'cause',
          answer: 'storm',
          modality: 'alleged',
          attribution: 'repeats',
          who: 'mayor',
          basis: 'read',
          quote: { type: 'TextQuoteSelector', exact: 'it was the storm' },
        },
        {
          report: 'mayor-1',
          claim: 'cause',
          answer: 'ship',
          basis: { via: 'https://elsewhere.example/' },
          asOf: '2025-02-02',
        },
      ],
    },
  ],
};
