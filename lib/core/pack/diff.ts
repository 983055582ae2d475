import { groupBy } from './group.ts';
import { type Leaves, leavesOf, type Step } from './leaves.ts';
import { compareText } from './order.ts';
import type { Pack } from './schema.ts';

/** One record in which two packs differ; `fields` names each field with its value before and after, as JSON. */
interface Change {
  /** `reports guardian-2025-08-06`; empty for the pack itself. */
  record: string;
  change: 'added' | 'removed' | 'changed';
  fields: { field: string; before: string; after: string }[];
}

/** What changes from `a` to `b`, record by record, in the order of the records' names. */
export function diffPacks(a: Pack, b: Pack): Change[] {
  const before = leavesOf(a);
  const after = leavesOf(b);
  const places = new Set([...before.keys(), ...after.keys()]);
  const fields = [...places].flatMap((place) => {
    const from = textOf(before, place);
    const to = textOf(after, place);
    return from === to ? [] : [{ ...split(place), before: from, after: to }];
  });
  const earlier = recordsOf(before);
  const later = recordsOf(after);
  const records = [...groupBy(fields, ({ record }) => record)].sort(([x], [y]) => compareText(x, y));
  return records.map(([record, changes]) => ({
    record,
    change: !earlier.has(record) ? 'added' : later.has(record) ? 'changed' : 'removed',
    fields: changes.map(({ field, before: from, after: to }) => ({ field, before: from, after: to })),
  }));
}

function textOf(leaves: Leaves, place: string): string {
  return [...(leaves.get(place) ?? [])].sort(compareText).join(' | ');
}

function recordsOf(leaves: Leaves): Set<string> {
  return new Set([...leaves.keys()].map((place) => split(place).record));
}

/** The innermost record of a place, by list and key, and the field inside it. */
function split(place: string): { record: string; field: string } {
  const steps = JSON.parse(place) as Step[];
  const last = steps.findLastIndex((step) => typeof step !== 'string');
  const record = steps.slice(0, last + 1).map((step) => (typeof step === 'string' ? step : `"${step[0]}"`));
  return { record: record.join(' '), field: steps.slice(last + 1).join('.') };
}
