/** What the packs say of a page: the best of the stories whose triggers its text holds. */
import { assess } from '@/lib/core/assess';
import { findTriggers } from '@/lib/core/gate/gate';
import type { Story } from '@/lib/core/pack/schema';
import type { Assessment, PageText } from '@/lib/core/types';
import type { PackHead, ShownStory } from '@/lib/core/view/shown';
import type { StoryRecord } from '@/lib/store/records';
import { library } from './library';

export interface Assessed {
  assessment: Assessment;
  story: ShownStory | null;
  pack: PackHead | null;
}

/** A page holds triggers of few stories; more than this is a page about everything. */
const MOST_STORIES = 12;
const MOST_TRIGGERS = 200;

/** The story records read last, kept while the worker lives: the core keeps its indexes by story object. */
const kept = new Map<string, { version: string; record: StoryRecord }>();
const MOST_KEPT = 8;

/** Assesses a page against every story whose triggers it holds, and answers with the surest. */
export async function assessPage(page: PageText): Promise<Assessed> {
  const { store, packs, gate } = await library();
  const found = findTriggers(`${page.title}\n${page.text}`, gate);
  const triggers = found.opens ? found.triggers.slice(0, MOST_TRIGGERS) : [];
  const records = triggers.length ? await store.storiesWith(triggers, MOST_STORIES) : [];
  let best: { assessment: Assessment; record: StoryRecord } | null = null;
  for (const found of records) {
    const pack = packs.get(found.pack);
    const record = keep(found, `${pack?.version}/${pack?.revision}`);
    const assessment = assess(page, record.story);
    if (!best || isSurer(assessment, best.assessment)) best = { assessment, record };
  }
  if (!best) return { assessment: nothing(page), story: null, pack: null };
  const { assessment, record } = best;
  if (assessment.role === 'none') return { assessment, story: null, pack: null };
  const pack = packs.get(record.pack);
  return { assessment, story: shownStory(record.story), pack: pack ? headOf(pack) : null };
}

/** What of a story leaves the background: not the words it is recognised by. */
export function shownStory(story: Story): ShownStory {
  const { concepts: _concepts, recognition: _recognition, ...shown } = story;
  return shown;
}

/** What every view says of a pack. */
export const headOf = ({ id, revision, date, title }: PackHead): PackHead => ({ id, revision, date, title });

function isSurer(a: Assessment, b: Assessment): boolean {
  if ((a.role === 'none') !== (b.role === 'none')) return b.role === 'none';
  return a.certainty > b.certainty;
}

function keep(record: StoryRecord, version: string): StoryRecord {
  const known = kept.get(record.key);
  if (known?.version === version) return known.record;
  kept.delete(record.key);
  kept.set(record.key, { version, record });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
  return record;
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
