import { isShownScore, type ShownScore } from '../../lib/core/view/scores';
import type { MessageId } from '../i18n';

/** How often the reading was right on one set of texts, as the repository's own evaluation measured it. */
export interface Measured {
  articles: number;
  negatives: number;
  scores: readonly MeasuredScore[];
}

interface MeasuredScore {
  id: ShownScore;
  value: number | null;
  count: number;
  baseline?: number;
}

/** The first run on texts that nobody had tuned to. */
interface FirstRun extends Measured {
  /** ISO day. */
  date: string;
}

export interface Accuracy {
  /** On the texts that the word lists were tuned on. */
  tuned: Measured;
  /** Null when this build carries none. */
  unseen: FirstRun | null;
}

/** What each measure is, in plain words. */
export const SCORE_WORDS: Readonly<Record<ShownScore, MessageId>> = {
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
  'mutations-found': 'scoreMutations',
  'kept-under-damage': 'scoreDamage',
};

/**
 * Reads the package's two files: figures of the tuned texts, and the first runs of batches held out, the latest of which
 * counts. Null when the first is no such file.
 */
export function readAccuracy(tuned: unknown, firstRuns: unknown): Accuracy | null {
  const own = readMeasured(tuned);
  if (!own) return null;
  const last: unknown = Array.isArray(firstRuns) ? firstRuns.at(-1) : null;
  const read = readMeasured(last);
  const { date } = (last ?? {}) as { date?: unknown };
  return { tuned: own, unseen: read && typeof date === 'string' ? { ...read, date } : null };
}

function readMeasured(value: unknown): Measured | null {
  if (typeof value !== 'object' || value === null) return null;
  const { articles, negatives, scores } = value as Partial<Measured>;
  const isOne = typeof articles === 'number' && typeof negatives === 'number' && Array.isArray(scores);
  return isOne ? { articles, negatives, scores: scores.filter(({ id }) => isShownScore(id)) } : null;
}
