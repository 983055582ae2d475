import { join } from 'node:path';
import type { Story } from '../../core/pack/schema.ts';
import { type Aliases, type GoldModality, type GoldQuantity, readArticles, readGold } from './gold.ts';
import { type Assessed, assessAll } from './run.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreConflicts } from './score-conflicts.ts';
import { scoreModality } from './score-modality.ts';
import { scoreOrigins } from './score-origins.ts';
import { scoreQuantities } from './score-quantities.ts';
import { scoreRecognition } from './score-recognition.ts';
import type { Score } from './table.ts';

/** One set of gold files, with what the engine says of its articles. */
export interface Batch {
  articles: Assessed[];
  negatives: Assessed[];
  quantities: GoldQuantity[];
  modality: GoldModality[];
}

/** Reads `articles`, `negatives`, `quantities` and `modality` below `folder`; what is missing there is empty. */
export async function readBatch(folder: string, aliases: Aliases, story: Story): Promise<Batch> {
  const claims = new Set(story.claims.map((claim) => claim.id));
  const assessed = async (name: string) =>
    assessAll(await readArticles(join(folder, name), aliases, claims), story);
  return {
    articles: await assessed('articles'),
    negatives: await assessed('negatives'),
    quantities: await readGold(join(folder, 'quantities')),
    modality: await readGold(join(folder, 'modality')),
  };
}

/** All scores of a batch, in the order of the printed table. */
export function scoreBatch({ articles, negatives, quantities, modality }: Batch, story: Story): Score[] {
  return [
    ...scoreRecognition(articles, negatives),
    ...scoreClaims(articles),
    ...scoreConflicts(articles, story),
    ...scoreOrigins(articles),
    ...scoreQuantities(quantities),
    ...scoreModality(modality),
  ];
}
