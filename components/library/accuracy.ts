import type { MessageId } from '../i18n';

/** How often the reading was right, as the repository's own evaluation measured it. */
export interface Accuracy {
  articles: number;
  negatives: number;
  scores: readonly { id: string; value: number | null; count: number; baseline?: number }[];
}

/** What each measure is, in plain words. Conflicts first: a wrong one costs most. */
export const SCORE_WORDS: Readonly<Record<string, MessageId>> = {
  'conflict-precision': 'scoreConflictPrecision',
  'conflict-recall': 'scoreConflictRecall',
  'conflict-kind': 'scoreConflictKind',
  'recognition-precision': 'scoreRecognitionPrecision',
  'recognition-recall': 'scoreRecognitionRecall',
  'role-accuracy': 'scoreRole',
  'claim-precision': 'scoreClaimPrecision',
  'claim-recall': 'scoreClaimRecall',
  'answer-accuracy': 'scoreAnswer',
  'origins-bcubed-f1': 'scoreOrigins',
  'quantities-exact': 'scoreQuantities',
  'modality-macro-f1': 'scoreModality',
  'kept-under-damage': 'scoreDamage',
};

/** Reads an accuracy file; null for anything that is none. */
export function readAccuracy(value: unknown): Accuracy | null {
  if (typeof value !== 'object' || value === null) return null;
  const { articles, negatives, scores } = value as Partial<Accuracy>;
  const isOne = typeof articles === 'number' && typeof negatives === 'number' && Array.isArray(scores);
  return isOne ? { articles, negatives, scores } : null;
}
