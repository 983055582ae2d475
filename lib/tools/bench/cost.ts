import { assess } from '../../core/assess.ts';
import { filterOf, gateFromFilter } from '../../core/gate/filter.ts';
import { findTriggers, type GateTable, gateTable } from '../../core/gate/gate.ts';
import { triggerKeys } from '../../core/gate/trigger-keys.ts';
import type { Story } from '../../core/pack/schema.ts';
import { pageFromText } from '../../core/page-from-text.ts';

/** One line of the benchmark. */
export interface Row {
  what: string;
  figure: string;
  budget?: string;
}

/** Enough passes for the engine to have compiled what runs hot; the last ones are measured. */
const PASSES = 6;
const MEASURED = 3;
/** A long feature: the longest page the budgets speak of. */
const LONG_PAGE_WORDS = 6_000;
/** What a word takes with its space, for scripts that write none between words. */
const LETTERS_PER_WORD = 6;
/** Stories besides the bundled one, to see whether the gate's cost grows with what it knows. */
const MANY_STORIES = [10_000, 100_000];
/** Passes of what is compared; the first third warms up. */
const TURNS = 45;
/** Keys of a middling story. */
const KEYS_PER_STORY = 20;

/** Cost of one assessment per 1,000 words: of articles one by one, and of one page as long as a feature. */
export function readingCost(texts: readonly string[], story: Story): Row[] {
  const long = longText(texts);
  // A page made anew is read anew: what is kept of a page would hide half of its cost.
  const perThousand = (text: string) =>
    (medianTime(() => assess(pageFromText(text), story)) / wordsIn(text)) * 1_000;
  const each = texts.map(perThousand);
  const first = timeOf(() => assess(pageFromText(texts[0] ?? long), structuredClone(story)));
  return [
    { what: 'assess, ms per 1,000 words, median article', figure: ms(quantile(each, 0.5)), budget: '10 ms' },
    { what: 'assess, ms per 1,000 words, 95th percentile', figure: ms(quantile(each, 0.95)) },
    {
      what: 'assess, ms per 1,000 words, page of 6,000 words',
      figure: ms(perThousand(long)),
      budget: '10 ms',
    },
    { what: 'first assessment of a story just loaded', figure: ms(first) },
  ];
}

/** Cost of the gate on a page of another subject, with one story and with many thousands. */
export function gateCost(texts: readonly string[], story: Story): Row[] {
  const own = gateTable(triggerKeys(story));
  const text = longText(texts);
  const filters = [0, ...MANY_STORIES].map((count) => filterOf([own, tableOfOthers(count)]));
  const [one = [], ...many] = timesInTurn(
    filters.map((filter) => {
      const gate = gateFromFilter(filter);
      return () => findTriggers(text, gate);
    }),
  );
  const base = quantile(one, 0.5);
  return [
    { what: 'gate, page of 6,000 words that is no coverage', figure: ms(base), budget: '2 ms' },
    ...MANY_STORIES.flatMap((count, i) => [
      {
        what: `gate, ${count.toLocaleString('en')} stories against one, times`,
        figure: (quantile(many[i] ?? [], 0.5) / base).toFixed(2),
        budget: '1.2',
      },
      {
        what: `gate, ${count.toLocaleString('en')} stories, in memory`,
        figure: `${((filters[i + 1]?.bits.length ?? 0) / 1_000).toFixed(0)} kB`,
      },
    ]),
  ];
}

/** Keys of that many stories on other subjects: any numbers of 52 bits, the same in each run. */
function tableOfOthers(stories: number): GateTable {
  const keys = Array.from(
    { length: stories * KEYS_PER_STORY },
    (_, i) => (Math.imul(i, 0x9e3779b1) >>> 12) * 2 ** 32 + (Math.imul(i, 0x85ebca6b) >>> 0),
  );
  return { shapes: [], keys };
}

/** Milliseconds of each of several runs, one after the other in turn: what else the machine does hits all alike. */
function timesInTurn(runs: readonly (() => unknown)[]): number[][] {
  const times: number[][] = runs.map(() => []);
  for (let pass = 0; pass < TURNS; pass++) {
    runs.forEach((run, i) => {
      const time = timeOf(run);
      if (pass >= TURNS / 3) times[i]?.push(time);
    });
  }
  return times;
}

function wordsIn(text: string): number {
  return Math.max(text.split(/\s+/).length, text.length / LETTERS_PER_WORD);
}

function longText(texts: readonly string[]): string {
  const words = texts.join('\n').split(/(?<=\s)/);
  return words.slice(0, LONG_PAGE_WORDS).join('');
}

function medianTime(run: () => unknown): number {
  const times = Array.from({ length: PASSES }, () => timeOf(run));
  return quantile(times.slice(-MEASURED), 0.5);
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function ms(time: number): string {
  return `${time.toFixed(2)} ms`;
}
