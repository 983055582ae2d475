/**
 * The measures that the library shows, in its order; each has words in every language. Conflicts first: a wrong one costs
 * most.
 */
export const SHOWN_SCORES = [
  'conflict-precision',
  'conflict-recall',
  'conflict-kind',
  'recognition-precision',
  'recognition-recall',
  'role-accuracy',
  'claim-precision',
  'claim-recall',
  'answer-accuracy',
  'origins-bcubed-f1',
  'quantities-exact',
  'modality-macro-f1',
  'mutations-found',
  'kept-under-damage',
] as const;

export type ShownScore = (typeof SHOWN_SCORES)[number];

/** Whether a measure is one of those. */
export const isShownScore = (id: string): id is ShownScore =>
  (SHOWN_SCORES as readonly string[]).includes(id);
