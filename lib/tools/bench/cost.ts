import { assess } from '../../core/assess.ts';
import { findTriggers, gateFrom, gateTable, joinTables } from '../../core/gate/gate.ts';
import { triggerKeys } from '../../core/gate/keys.ts';
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
const MANY_STORIES = 10_000;
/** Keys of a middling story. */
const KEYS_PER_STORY = 20;

/** Cost of one assessment per 1,000 words: of articles one by one, and of one page as long as a feature. */
export function readingCost(texts: readonly string[], story: Story): Row[] {
  const pages = texts.map((text) => pageFromText(text));
  const long = pageFromText(longText(texts));
  const words = ({ text }: { text: string }) =>
    Math.max(text.split(/\s+/).length, text.length / LETTERS_PER_WORD);
  const each = pages.map((page) => (medianTime(() => assess(page, story)) / words(page)) * 1_000);
  const first = timeOf(() => assess(pages[0] ?? long, structuredClone(story)));
  return [
    { what: 'assess, ms per 1,000 words, median article', figure: ms(quantile(each, 0.5)), budget: '10 ms' },
    { what: 'assess, ms per 1,000 words, 95th percentile', figure: ms(quantile(each, 0.95)) },
    {
      what: 'assess, ms per 1,000 words, page of 6,000 words',
      figure: ms((medianTime(() => assess(long, story)) / words(long)) * 1_000),
      budget: '10 ms',
    },
    { what: 'first assessment of a story just loaded', figure: ms(first) },
  ];
}

/** Cost of the gate on a page of another subject, with one story and with ten thousand. */
export function gateCost(texts: readonly string[], story: Story): Row[] {
  const own = gateTable(triggerKeys(story));
  const others = { shapes: [], keys: Array.from({ length: MANY_STORIES * KEYS_PER_STORY }, keyOfNothing) };
  const one = gateFrom(own);
  const many = gateFrom(joinTables([own, others]));
  const text = longText(texts);
  const [few, lots] = [one, many].map((gate) => medianTime(() => findTriggers(text, gate)));
  return [
    { what: 'gate, page of 6,000 words that is no coverage', figure: ms(few ?? 0), budget: '2 ms' },
    {
      what: 'gate, 10,000 stories against one, times',
      figure: ((lots ?? 0) / (few ?? 1)).toFixed(2),
      budget: '1.2',
    },
  ];
}

/** A key that no word of the texts has: keys are 24 bits, these lie above. */
function keyOfNothing(_: unknown, i: number): number {
  return 0x1000000 + i;
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
