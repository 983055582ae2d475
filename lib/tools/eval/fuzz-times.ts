import { assess } from '../../core/assess.ts';
import type { Story } from '../../core/pack/schema.ts';
import { pageFromText } from '../../core/page-from-text.ts';
import { KINDS, type Material, randomFrom } from './fuzz-inputs.ts';
import { columns } from './table.ts';

/** Sizes of the time table, in code units. */
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
/** Time per kilobyte may grow by this much from 10 kB to 10 MB before it is not called linear: caches and collection. */
const LINEAR = 4;

/** Milliseconds per 1,000 code units for each kind and size, as lines of text; rows that grow are marked. */
export function timeTable(story: Story, material: Material, most: number): string {
  const sizes = SIZES.filter((size) => size <= most);
  const rows = Object.entries(KINDS).map(([kind, make]) => {
    const costs = sizes.map((size) => costOf(make(randomFrom(1), size, material), story));
    const base = costs[1] ?? costs[0] ?? 0;
    const isLinear = costs.slice(2).every((cost) => cost <= LINEAR * Math.max(base, LEAST_COST));
    return [kind, ...costs.map((cost) => cost.toFixed(3)), isLinear ? '' : 'grows'];
  });
  return columns([['ms per 1,000 units', ...sizes.map((size) => size.toLocaleString('en')), ''], ...rows]);
}

/** Below this, in milliseconds per 1,000 units, the clock measures itself. */
const LEAST_COST = 0.02;
/** Small texts are read so often that they take this long together, in milliseconds. */
const LONG_ENOUGH = 100;

/** As much of a text is read once before the clock runs: the first reading in a language compiles its words. */
const WARM_UP = 1e5;

function costOf(text: string, story: Story): number {
  assess(pageFromText(text.slice(0, WARM_UP), { published: '2025-09-26' }), story);
  let units = 0;
  const start = processorTime();
  do {
    assess(pageFromText(text, { published: '2025-09-26' }), story);
    units += text.length;
  } while (processorTime() - start < LONG_ENOUGH);
  return ((processorTime() - start) / units) * 1000;
}

/** Milliseconds that this process has worked: on a machine with other work the clock tells something else. */
export function processorTime(): number {
  return process.cpuUsage().user / 1000;
}
