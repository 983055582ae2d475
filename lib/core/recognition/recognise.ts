import type { Story, StoryEvent } from '../pack/schema.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { PageKind, Role } from '../types.ts';
import { points, ruleHolds } from './rules.ts';
import { conceptsOf, leadOf, topOf } from './zones.ts';

/** What a page is to a story. */
interface Recognition {
  role: Role;
  /** 0–1: how far the concepts found exceed what the rule asks for. */
  certainty: number;
  /** Ids of the rules that held, or of the nearest thing that failed. */
  reason: string[];
}

/** Page kinds that are no article: many headlines, no story of their own. */
const NOT_ARTICLES: readonly PageKind[] = ['front', 'list', 'forum', 'search'];
/** A story whose concepts weigh this many times a rule's points is as certain as it gets. */
const FULL_CERTAINTY = 2;
/** A short page about something speaks of it in more than this share of its sentences … */
const SHORT_SHARE = 0.4;
/** … or of its letters: a line that sells a subscription is a sentence too. */
const SHORT_TEXT_SHARE = 0.55;
/** A longer one in at least this many sentences … */
const ENOUGH_SENTENCES = 3;
/** … that are at least this share: three of forty are a passing mention. */
const LONG_SHARE = 0.15;

/** Whether a page covers a story, follows it up, gives background to it, or is about something else. */
export function recognise(reading: Reading, story: Story): Recognition {
  if (NOT_ARTICLES.includes(reading.page.kind)) return none(`page is ${reading.page.kind}`);
  if (isBeforeAll(reading, story)) return none('older than the story and its background');
  const { rules, weights } = story.recognition;
  const lead = conceptsOf(leadOf(reading));
  const headline = headlineOf(reading);
  const core = isOfItsTime(reading, story)
    ? rules.find((rule) => ruleHolds(rule, rule.inHeadline ? headline : lead, weights))
    : undefined;
  const event = eventOf(reading, story);
  if (!core && !event) return none('no rule holds');
  if (isBeside(reading, story)) return none('its headline is about something else');
  if (!isMain(reading, story)) return none('mentioned in passing');
  const reason = [...(core ? [core.id] : []), ...(event ? [event.event.id, event.rule] : [])];
  return {
    role: roleOf(reading, story, event?.event),
    certainty: certaintyOf(points(lead, weights), core?.points ?? 1),
    reason,
  };
}

function none(reason: string): Recognition {
  return { role: 'none', certainty: 0, reason: [reason] };
}

function eventOf(reading: Reading, story: Story): { event: StoryEvent; rule: string } | undefined {
  const top = conceptsOf(topOf(reading));
  for (const event of story.events) {
    const rule = event.rules.find((candidate) => ruleHolds(candidate, top, story.recognition.weights));
    if (rule && isInTime(reading, event)) return { event, rule: rule.id };
  }
  return undefined;
}

/**
 * A page older than an event is not about it; one without a date may be, unless the event is a closed period,
 * which only a date can place a page in.
 */
function isInTime(reading: Reading, event: StoryEvent): boolean {
  const day = reading.page.published?.slice(0, 10);
  if (!day) return event.to === undefined;
  return day >= event.from && (event.to === undefined || day <= event.to);
}

/**
 * Whether what the story is about can be what a page is about: it is no older, or of a closed period that the pack
 * says nothing more of. Before that it is one of the events of its background, by their own rules, or none.
 */
function isOfItsTime(reading: Reading, story: Story): boolean {
  return (
    !isBefore(reading, story) ||
    story.events.some(
      (event) => event.to !== undefined && event.rules.length === 0 && isInTime(reading, event),
    )
  );
}

/** Whether a page is older than the story itself. */
function isBefore({ page: { published } }: Reading, story: Story): boolean {
  const day = published?.slice(0, 10);
  return day !== undefined && day < story.from;
}

function roleOf(reading: Reading, story: Story, event: StoryEvent | undefined): Role {
  const day = reading.page.published?.slice(0, 10);
  if (isBefore(reading, story)) return 'background';
  if (event) return event.role;
  return day && isAfterCoverage(story, day) ? 'follow-up' : 'coverage';
}

/** Whether a day lies after the last of the story's own events, when each of them has an end. */
function isAfterCoverage(story: Story, day: string): boolean {
  const ends = story.events.filter((event) => event.role === 'coverage').map((event) => event.to);
  return ends.length > 0 && ends.every((end) => end !== undefined && end < day);
}

/** Whether the page is about what the story is about, and does not only mention it. */
function isMain(reading: Reading, { recognition }: Story): boolean {
  const naming = reading.sentences.filter((sentence) =>
    sentence.concepts.some((hit) => recognition.main.includes(hit.id)),
  );
  const share = naming.length / Math.max(1, reading.sentences.length);
  return (
    recognition.main.length === 0 ||
    share > SHORT_SHARE ||
    lengthOf(naming) > SHORT_TEXT_SHARE * lengthOf(reading.sentences) ||
    (naming.length >= ENOUGH_SENTENCES && share >= LONG_SHARE)
  );
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Whether the headline names a matter close to the story, and nothing of what the story is about. */
function isBeside(reading: Reading, { recognition: { beside = [], main } }: Story): boolean {
  const named = headlineOf(reading);
  return beside.some((id) => named.has(id)) && !main.some((id) => named.has(id));
}

const headlineOf = ({ sentences }: Reading): Set<string> =>
  conceptsOf(sentences.filter(({ kind }) => kind === 'headline'));

/** Whether the page is older than the story and everything the pack calls its background. */
function isBeforeAll(reading: Reading, story: Story): boolean {
  const day = reading.page.published?.slice(0, 10);
  return (
    day !== undefined && [story.from, ...story.events.map((event) => event.from)].every((from) => day < from)
  );
}

function certaintyOf(found: number, asked: number): number {
  return Math.round(Math.min(1, found / (asked * FULL_CERTAINTY)) * 100) / 100;
}
