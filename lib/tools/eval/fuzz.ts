import { assess } from '../../core/assess.ts';
import type { Story } from '../../core/pack/schema.ts';
import { pageFromText } from '../../core/page-from-text.ts';
import type { Assessment, PageText, Span } from '../../core/types.ts';
import { KINDS, type Material, pick, type Random, randomFrom } from './fuzz-inputs.ts';

/** What went wrong with one input. The seed makes it again. */
interface Fault {
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
