import * as v from 'valibot';
import { ofKind, type Problem, type ProblemKind, placeOf, type Result, refuse } from './problem.ts';
import { storyProblems } from './references.ts';
import { type Pack, packSchema, type Story, storySchema, writtenStorySchema } from './schema.ts';
import { type Progress, splitPack } from './split.ts';
import { duplicates } from './unique.ts';
import { packWords } from './words.ts';

/** Problems named before the rest goes unread: enough to repair a pack by, few enough to show. */
const MOST_PROBLEMS = 50;

const headSchema = v.strictObject({
  ...packSchema.entries,
  stories: v.pipe(v.array(v.unknown(), 'must be a list'), v.minLength(1, 'must have a story')),
});

/**
 * The pack that `input` (its JSON text, or the value parsed from it) holds, with every default filled in, or what is
 * wrong with it and where. Never throws, never returns part of a pack.
 */
export function parsePack(input: unknown): Result<Pack> {
  const steps = parsePackSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * `parsePack`, halting again and again so that the caller can show progress, breathe or stop: no step takes longer
 * than the largest story does. While the text is being scanned, `total` is 0.
 */
export function* parsePackSteps(input: unknown): Generator<Progress, Result<Pack>, void> {
  const raw = yield* splitPack(input);
  if (!raw.ok) return refuse(...ofKind('unreadable', raw.problems));
  const { root, story } = raw.value;
  const head = v.safeParse(headSchema, root);
  if (!head.success) return refuse(...issueProblems(head.issues, root, []));
  const total = head.output.stories.length;
  const stories: Story[] = [];
  const ids: (string | null)[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < total && problems.length < MOST_PROBLEMS; index++) {
    const value = story(index);
    if (!value.ok) return refuse(...ofKind('unreadable', value.problems));
    ids.push(idOf(value.value));
    const parsed = parseStory(value.value, index);
    if (parsed.ok) stories.push(parsed.value);
    else problems.push(...parsed.problems);
    yield { done: index + 1, total };
  }
  problems.push(...duplicates(ids, 'stories', (id) => id));
  if (problems.length) return refuse(...problems.slice(0, MOST_PROBLEMS));
  return { ok: true, value: { ...head.output, stories } };
}

/** A story in either writing, with its words by language, and with nothing wrong in it. */
function parseStory(value: unknown, index: number): Result<Story> {
  const place = `stories[${index}]`;
  const story = storyFrom(value);
  if (!story.ok)
    return refuse(...issueProblems(story.issues, { stories: { [index]: value } }, ['stories', index]));
  const problems = storyProblems(story.value, place);
  return problems.length ? refuse(...ofKind('reference', problems)) : story;
}

function storyFrom(story: unknown): { ok: true; value: Story } | { ok: false; issues: Issues } {
  const isPacked =
    typeof story === 'object' && story !== null && 'concepts' in story && Array.isArray(story.concepts);
  if (isPacked) {
    const parsed = v.safeParse(storySchema, story);
    return parsed.success ? { ok: true, value: parsed.output } : { ok: false, issues: parsed.issues };
  }
  const parsed = v.safeParse(writtenStorySchema, story);
  return parsed.success
    ? { ok: true, value: packWords(parsed.output) }
    : { ok: false, issues: parsed.issues };
}

function idOf(story: unknown): string | null {
  const id = typeof story === 'object' && story !== null && 'id' in story ? story.id : null;
  return typeof id === 'string' ? id : null;
}

type Issues = readonly v.BaseIssue<unknown>[];

function issueProblems(issues: Issues, root: unknown, prefix: readonly (string | number)[]): Problem[] {
  return issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const keys = issue.path?.map((item) => item.key as string | number) ?? [];
    const { place, field } = placeOf(root, [...prefix, ...keys]);
    return { kind: kindOf(issue), place, message: [field, issueText(issue)].filter(Boolean).join(' ') };
  });
}

/** What is wrong with a value, to be read on from the name of its field. */
export function issueText(issue: v.BaseIssue<unknown>): string {
  const kind = kindOf(issue);
  if (kind === 'unknown-field') return 'is no field of this format';
  if (kind === 'missing') return 'is missing';
  return issue.message.startsWith('Invalid ')
    ? `must be ${issue.expected}, not ${issue.received.slice(0, 100)}`
    : issue.message;
}

function kindOf(issue: v.BaseIssue<unknown>): ProblemKind {
  const isOfObject = issue.type === 'strict_object' || issue.type === 'object_with_rest';
  if (isOfObject && issue.expected === 'never') return 'unknown-field';
  return isOfObject && issue.received === 'undefined' ? 'missing' : 'value';
}
