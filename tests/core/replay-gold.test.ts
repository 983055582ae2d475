/** The bundled story's findings on gold articles can be made again, and each rests on its own row of evidence. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../lib/core/assess.ts';
import type { Story } from '../../lib/core/pack/schema.ts';
import { pageFromText } from '../../lib/core/page-from-text.ts';
import type { Assessment, PageText } from '../../lib/core/types.ts';
import { type GoldArticle, readGold } from '../../lib/tools/eval/gold.ts';
import { bundledStories } from '../../lib/tools/stories.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Every language costs a second of compiling words, three times: left to right, right to left, without spaces. */
const LANGUAGES = ['en', 'ar', 'ja'];

let story: Story;
let pages: PageText[];
let first: Assessment[];

beforeAll(async () => {
  story = (await bundledStories(ROOT))[0] as Story;
  const folders = ['articles', 'unseen/articles'].map((name) => join(ROOT, 'tests/eval/gold', name));
  const gold = (await Promise.all(folders.map((folder) => readGold<GoldArticle>(folder)))).flat();
  pages = gold
    .filter(({ language }) => LANGUAGES.includes(language))
    .map(({ text, ...head }) => pageFromText(text, head));
  first = pages.map((page) => assess(page, story));
}, 30_000);

/** The assessments of copies of all pages by a copy of the story with other evidence. */
function again(evidence: Story['evidence']): Assessment[] {
  const copy = { ...structuredClone(story), evidence: [...evidence] };
  return pages.map((page) => assess({ ...page }, copy));
}

/** The verdicts of one page as lines, in order; each with its statement's trace. */
function verdictsOf({ findings }: Assessment): string[] {
  return findings
    .flatMap(({ statement, verdicts }) =>
      verdicts.map((verdict) => JSON.stringify([statement.trace, statement.focus, verdict])),
    )
    .sort();
}

describe('on gold articles', () => {
  test('there is something to replay', () => {
    expect(pages.length).toBeGreaterThan(40);
    expect(first.flatMap(verdictsOf).length).toBeGreaterThan(5_000);
  });

  test('what a page leaves out had been reported by others before its day, and it does not say it', () => {
    const days = new Map(story.reports.map(({ id, published }) => [id, published]));
    const omissions = first.flatMap(({ omits, findings }, i) =>
      omits.map((omission) => ({ ...omission, findings, day: pages[i]?.published?.slice(0, 10) ?? '' })),
    );
    expect(omissions.length).toBeGreaterThan(100);
    for (const { claim, since, reports, origins, findings, day } of omissions) {
      const rows = story.evidence.filter((row) => row.claim === claim);
      const earlier = rows.filter(({ report }) => (days.get(report) ?? '9999') < day);
      expect(since < day, `${claim} of ${since} on a page of ${day}`).toBe(true);
      expect(new Set(earlier.map(({ report }) => report)).size).toBeGreaterThanOrEqual(reports);
      expect(origins).toBeGreaterThanOrEqual(2);
      expect(findings.filter(({ statement }) => statement.claim === claim)).toEqual([]);
    }
  });

  test('the verdicts of two copies of the story with half its evidence each are together those of all of it', () => {
    const half = (rest: number) => again(story.evidence.filter((_, row) => row % 2 === rest)).map(verdictsOf);
    const [even, odd] = [half(0), half(1)];
    first.forEach((assessment, i) => {
      expect([...even[i]!, ...odd[i]!].sort(), pages[i]?.title).toEqual(verdictsOf(assessment));
    });
  }, 30_000);
});
