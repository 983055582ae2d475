/** Every finding can be made again: the same text and pack give the same words, rules and verdicts, and no evidence, no verdict. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../lib/core/assess.ts';
import type { Evidence, Story } from '../../lib/core/pack/schema.ts';
import { pageFromText } from '../../lib/core/page-from-text.ts';
import type { Assessment, PageText } from '../../lib/core/types.ts';
import { type GoldArticle, readGold } from '../../lib/tools/eval/gold.ts';
import { bridgeStory } from '../fixtures/bridge.ts';

const story = bridgeStory();
let pages: PageText[];

beforeAll(async () => {
  const gold = await readGold<GoldArticle>(join(import.meta.dirname, '../eval/gold/second-story'));
  pages = gold.map(({ text, ...head }) => pageFromText(text, head));
});

/** The story with other evidence; a new object, so that nothing remembered of the old one is used. */
function storyWith(evidence: readonly Evidence[]): Story {
  return { ...structuredClone(story), evidence: [...evidence] };
}

function verdictsOf({ findings }: Assessment) {
  return findings.flatMap(({ statement, verdicts }) =>
    verdicts.map((verdict) => ({ ...verdict, claim: statement.claim })),
  );
}

function inOrder(verdicts: readonly object[]): string[] {
  return verdicts.map((verdict) => JSON.stringify(verdict)).sort();
}

describe('every finding', () => {
  test('comes again, to the letter, from a fresh copy of text and story', () => {
    for (const page of pages) {
      const fresh = assess(structuredClone(page), structuredClone(story));
      expect(JSON.stringify(fresh)).toBe(JSON.stringify(assess(page, story)));
    }
  });

  test('does not depend on what was read before', () => {
    const forth = pages.map((page) => JSON.stringify(assess(page, story)));
    const back = [...pages].reverse().map((page) => JSON.stringify(assess({ ...page }, story)));
    expect(back.reverse()).toEqual(forth);
  });

  test('has a trace that begins with its claim and names a rule and a manner', () => {
    const traces = pages.flatMap((page) =>
      assess(page, story).findings.map(({ statement }) => [statement.claim, ...statement.trace]),
    );
    expect(traces.length).toBeGreaterThan(100);
    for (const [claim, first, rule, manner] of traces) {
      expect(first).toBe(`claim ${claim}`);
      expect(rule).toMatch(/^(?:cue|figure|date) /);
      expect(manner).toMatch(/^manner (?:done|planned|alleged|denied|conditional)/);
    }
  });

  test('has verdicts that each name a report, its answer and the rule that decided', () => {
    const verdicts = pages.flatMap((page) => verdictsOf(assess(page, story)));
    expect(verdicts.length).toBeGreaterThan(200);
    for (const { report, answer, claim, rule } of verdicts) {
      const row = story.evidence.find(
        (one) => one.report === report && one.claim === claim && one.answer === answer,
      );
      expect(row, `${report} ${claim} ${answer}`).toBeDefined();
      expect(rule).toMatch(/^(?:same answer|declared: |figures |scopes: )/);
    }
  });
});

describe('a row of evidence', () => {
  test('carries its own verdicts and no other', () => {
    const some = pages.slice(1, 4);
    const before = some.map((page) => verdictsOf(assess(page, story)));
    for (const row of story.evidence) {
      const without = storyWith(story.evidence.filter((one) => one !== row));
      const isOwn = ({ report, claim, answer }: Pick<Evidence, 'report' | 'claim' | 'answer'>) =>
        report === row.report && claim === row.claim && answer === row.answer;
      some.forEach((page, i) => {
        const after = verdictsOf(assess(page, without));
        expect(inOrder(after)).toEqual(inOrder(before[i]!.filter((verdict) => !isOwn(verdict))));
      });
    }
  });

  test('is needed: without any, nothing corroborates, conflicts or differs', () => {
    for (const page of pages) expect(verdictsOf(assess(page, storyWith([])))).toEqual([]);
  });
});
