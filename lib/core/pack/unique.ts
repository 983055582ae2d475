import { type Problem, quoted } from './problem.ts';

/** A problem for every record of `list` whose key an earlier record has; records with key null are passed over. */
export function duplicates<T>(
  list: readonly T[],
  place: string,
  keyOf: (record: T) => string | null,
  what = 'id',
): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, record] of list.entries()) {
    const key = keyOf(record);
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else {
      const where = `${place}[${index}] ${quoted(key)}`;
      problems.push({ kind: 'twice', place: where, message: `has the same ${what} as ${place}[${earlier}]` });
    }
  }
  return problems;
}
