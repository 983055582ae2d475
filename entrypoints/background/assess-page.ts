/** What the packs say of a page: the best of the stories whose triggers its text holds. */
import { assess } from '@/lib/core/assess';
import { findTriggers } from '@/lib/core/gate/gate';
import { ledgerOf } from '@/lib/core/stance/ledger';
import type { Assessment, PageText } from '@/lib/core/types';
import { sortedOrigins } from '@/lib/core/view/origins-of';
import type { PackHead, ShownStory, StoryIndex } from '@/lib/core/view/shown';
import { shownStory, storyInBrief } from '@/lib/core/view/story-for';
import { type Summary, summarise } from '@/lib/core/view/summary';
import { type StoryRecord, storyKey } from '@/lib/store/records';
import { library } from './library';
import { readRecord, storyKeysWith } from './records-kept';

export interface Assessed {
  assessment: Assessment;
  /** In brief: its records are asked for with `readStory`. */
  story: ShownStory | null;
  pack: PackHead | null;
  summary: Summary | null;
}

/** A page holds triggers of few stories; more than this is a page about everything. */
const MOST_STORIES = 12;
const MOST_TRIGGERS = 200;

/** Assesses a page against every story whose triggers it holds, and answers with the surest. */
export async function assessPage(page: PageText): Promise<Assessed> {
  const { packs, gate } = await library();
  const found = findTriggers(`${page.title}\n${page.text}`, gate());
  const triggers = found.opens ? found.triggers.slice(0, MOST_TRIGGERS) : [];
  let best: { assessment: Assessment; record: StoryRecord } | null = null;
  for (const key of await storyKeysWith(triggers, MOST_STORIES)) {
    const record = await readRecord(key);
    const assessment = record && assess(page, record.story);
    if (assessment && (!best || isSurer(assessment, best.assessment))) best = { assessment, record };
  }
  const pack = best && packs.get(best.record.pack);
  if (!best || !pack || best.assessment.role === 'none') {
    return { assessment: best?.assessment ?? nothing(page), story: null, pack: null, summary: null };
  }
  const { assessment, record } = best;
  return {
    assessment,
    story: storyInBrief(record.story, new Set(assessment.findings.map(({ statement }) => statement.claim))),
    pack: headOf(pack),
    summary: summaryOf(assessment, record),
  };
}

/** A story with all that is shown of it, or null. */
export async function readStory(pack: string, story: string): Promise<ShownStory | null> {
  const record = await readRecord(storyKey(pack, story));
  return record ? shownStory(record.story) : null;
}

/** What every view says of a pack. */
export const headOf = ({ id, revision, date, title }: PackHead): PackHead => ({ id, revision, date, title });

function isSurer(a: Assessment, b: Assessment): boolean {
  if ((a.role === 'none') !== (b.role === 'none')) return b.role === 'none';
  return a.certainty > b.certainty;
}

const reports = new WeakMap<StoryRecord, StoryIndex['reports']>();

/** What badge and popup say first. With the lineage that the assessment has read, and no index that only views need. */
function summaryOf(assessment: Assessment, record: StoryRecord): Summary {
  const known = reports.get(record) ?? new Map(record.story.reports.map((report) => [report.id, report]));
  reports.set(record, known);
  return summarise(assessment, { reports: known }, sortedOrigins(ledgerOf(record.story).originsOf));
}

/** A page on which no story's triggers stand: read by nobody, about nothing the packs know. */
function nothing(page: PageText): Assessment {
  return {
    story: null,
    role: 'none',
    reason: ['no trigger'],
    language: page.language ?? 'und',
    certainty: 0,
    quantities: [],
    findings: [],
    credits: [],
    omits: [],
    report: null,
  };
}
