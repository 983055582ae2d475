import { assess } from '../../core/assess.ts';
import type { Story } from '../../core/pack/schema.ts';
import { pageFromText } from '../../core/page-from-text.ts';
import type { Assessment, PageText, Span } from '../../core/types.ts';
import { KINDS, type Material, pick, type Random, randomFrom } from './fuzz-inputs.ts';
import { columns } from './table.ts';

/** What went wrong with one input. The seed makes it again. */
export interface Fault {
  seed: number;
  kind: string;
  message: string;
}

/** Longest input of a run, in code units; most are far shorter. */
const LONGEST = 6_000;

/** The page that a seed makes. */
export function pageOf(seed: number, material: Material): { kind: string; page: PageText } {
  const random = randomFrom(seed);
  const kind = pick(random, Object.keys(KINDS));
  const size = Math.ceil(LONGEST * random() ** 3);
  const text = KINDS[kind]?.(random, size, material) ?? '';
  return { kind, page: { ...pageFromText(text, headOf(random)), links: linksOf(random, text.length) } };
}

function headOf(random: Random) {
  return {
    url: pick(random, ['', 'https://a.example/b', 'http://', '//', 'javascript:0', 'https://[::1]:x']),
    published: pick(random, [
      null,
      '2025-09-26',
      '2024-03-21',
      '2025-08',
      '',
      '0000-00-00',
      '2025-99-99T',
      'x',
    ]),
    language: pick(random, [null, null, 'en', 'fr', 'ar', 'zh-Hant', 'th', 'xx', '', 'x-y-z']),
  };
}

function linksOf(random: Random, length: number): PageText['links'] {
  const start = Math.floor(random() * length);
  return [
    { start, end: Math.min(length, start + 5), href: pick(random, ['', '#', 'https://a.example/c', '%%%']) },
  ];
}

/** Assesses the inputs of some seeds with each story; gives every exception and every span outside its text. */
export function fuzz(seeds: Iterable<number>, stories: readonly Story[], material: Material): Fault[] {
  const faults: Fault[] = [];
  for (const seed of seeds) {
    const { kind, page } = pageOf(seed, material);
    for (const story of stories) {
      const message = faultOf(page, story);
      if (message) faults.push({ seed, kind, message });
    }
  }
  return faults;
}

function faultOf(page: PageText, story: Story): string | null {
  try {
    const wrong = spansOf(assess(page, story)).find(
      ({ start, end }) => !(start >= 0 && start <= end && end <= page.text.length),
    );
    return wrong ? `a span ${wrong.start}–${wrong.end} of ${page.text.length}` : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function spansOf({ quantities, findings }: Assessment): Span[] {
  const statements = findings.map(({ statement }) => statement);
  return [
    ...quantities,
    ...statements,
    ...statements.map(({ focus }) => focus),
    ...statements.flatMap(({ quantity, date }) => [...(quantity ? [quantity] : []), ...(date ? [date] : [])]),
  ];
}

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

function costOf(text: string, story: Story): number {
  let units = 0;
  const start = performance.now();
  do {
    assess(pageFromText(text, { published: '2025-09-26' }), story);
    units += text.length;
  } while (performance.now() - start < LONG_ENOUGH);
  return ((performance.now() - start) / units) * 1000;
}
