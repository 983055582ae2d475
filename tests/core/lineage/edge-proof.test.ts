import { describe, expect, test } from 'vitest';
import { edgeProof } from '../../../lib/core/lineage/edge-proof.ts';
import type { Edge, Evidence, Story } from '../../../lib/core/pack/schema.ts';

const name = { en: 'Name' };
const origin = (id: string, more: Partial<Story['origins'][number]>): Story['origins'][number] => ({
  id,
  name,
  about: name,
  kind: 'investigation',
  roots: [],
  credits: [],
  standIns: [],
  acts: [],
  ...more,
});
const STORY = {
  origins: [
    origin('inquiry', { roots: ['first'], namedIn: 'who-found-out' }),
    origin('firm', { kind: 'company', roots: ['statement'], credits: ['the-firm', 'the-chief'] }),
  ],
  parties: [
    { id: 'firm-itself', name, concept: 'the-firm', standIns: [] },
    { id: 'the-chief', name, standIns: [] },
  ],
};
const row = (claim: string, who?: string, more: Partial<Evidence> = {}): Evidence => ({
  report: 'copy',
  claim,
  answer: 'yes',
  modality: 'done',
  basis: 'read',
  paraphrase: `${claim}, in our words`,
  ...(who ? { who } : {}),
  ...more,
});
const edge = (to: string, more: Partial<Edge> = {}): Edge => ({ from: 'copy', to, how: 'credit', ...more });

describe('what shows that two records are tied', () => {
  const size = row('size', 'inquiry');
  const named = row('who-found-out', 'inquiry');
  const chief = row('size', 'the-chief');

  test.each<[string, Edge, Evidence[], unknown]>([
    ['words kept with the edge', edge('inquiry', { proof: 'names it' }), [size], { words: 'names it' }],
    ['an answer on the origin’s word', edge('inquiry'), [row('size'), size], { row: size }],
    ['rather the answer that says who found it out', edge('inquiry'), [size, named], { row: named }],
    ['an answer on the word of the origin that a report is a root of', edge('first'), [size], { row: size }],
    [
      'an answer on the word of a party that the origin’s credits name',
      edge('firm'),
      [chief],
      { row: chief },
    ],
    [
      'a party by its concept',
      edge('firm'),
      [row('size', 'firm-itself')],
      { row: row('size', 'firm-itself') },
    ],
    [
      'that the origin entered the world here',
      edge('inquiry', { from: 'first', how: 'own' }),
      [],
      { root: true },
    ],
    ['nothing: nobody’s word is given', edge('inquiry'), [row('size')], null],
    ['nothing: it is the word of another', edge('firm'), [size], null],
    ['nothing: the edge is of another claim', edge('inquiry', { claim: 'cause' }), [size], null],
    [
      'nothing: to give its word is not to share its wording',
      edge('inquiry', { how: 'wording' }),
      [size],
      null,
    ],
    [
      'nothing: no words were kept',
      edge('inquiry'),
      [row('size', 'inquiry', { paraphrase: undefined })],
      null,
    ],
  ])('%s', (_, of, rows, proof) => {
    expect(edgeProof(STORY, of, rows)).toEqual(proof);
  });
});
