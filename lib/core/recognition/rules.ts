import type { Concept, Rule } from '../pack/schema.ts';

/** Whether a rule holds for the concepts found in some text. */
export function ruleHolds(
  rule: Rule,
  found: ReadonlySet<string>,
  weights: Readonly<Record<string, number>>,
): boolean {
  if (!rule.all.every((concept) => isThere(found, concept))) return false;
  if (rule.none?.some((concept) => isThere(found, concept))) return false;
  return rule.points === undefined || points(found, weights) >= rule.points;
}

/** Sum of the weights of the concepts found. */
export function points(found: ReadonlySet<string>, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const id of found) sum += weights[id] ?? 0;
  return sum;
}

function isThere(found: ReadonlySet<string>, concept: Concept): boolean {
  return typeof concept === 'string' ? found.has(concept) : concept.some((id) => found.has(id));
}
