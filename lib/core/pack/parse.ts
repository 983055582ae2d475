import * as v from 'valibot';
import { type Problem, placeOf, type Result, refuse } from './problem.ts';
import { storyProblems } from './references.ts';
import { scanText, scanValue } from './scan.ts';
import { type Pack, packSchema, type Story, storySchema, writtenStorySchema } from './schema.ts';
import { duplicates } from './unique.ts';
import { packWords } from './words.ts';

/** Problems named before the rest goes unread: enough to repair a pack by, few enough to show. */
const MOST_PROBLEMS = 50;

const headSchema = v.strictObject({
  ...packSchema.entries,
  stories: v.pipe(v.array(v.unknown(), 'must be a list'), v.minLength(1, 'must have a story')),
});

/** How far parsing has come, in stories. */
export interface Progress {
  done: number;
  total: number;
}

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

/** `parsePack`, halting after each story so that the caller can show progress, breathe or stop. */
export function* parsePackSteps(input: unknown): Generator<Progress, Result<Pack>, void> {
  const raw = typeof input === 'string' ? parseText(input) : scanned(input);
  if (!raw.ok) return raw;
  const head = v.safeParse(headSchema, raw.value);
  if (!head.success) return refuse(...issueProblems(head.issues, raw.value, []));
  const total = head.output.stories.length;
  const stories: Story[] = [];
  const problems: Problem[] = duplicates(head.output.stories, 'stories', idOf);
  for (const [index, story] of head.output.stories.entries()) {
    const parsed = parseStory(story);
    if (parsed.ok) {
      stories.push(parsed.value);
      problems.push(...storyProblems(parsed.value, `stories[${index}]`));
    } else {
      problems.push(...issueProblems(parsed.issues, raw.value, ['stories', index]));
    }
    if (problems.length >= MOST_PROBLEMS) break;
    yield { done: index + 1, total };
  }
  if (problems.length) return refuse(...problems.slice(0, MOST_PROBLEMS));
  return { ok: true, value: { ...head.output, stories } };
}

/** A story in either writing, with its words by language. */
function parseStory(story: unknown): { ok: true; value: Story } | { ok: false; issues: Issues } {
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

function parseText(text: string): Result<unknown> {
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  const unsafe = scanText(clean);
  if (unsafe) return refuse(unsafe);
  try {
    return { ok: true, value: JSON.parse(clean) };
  } catch (error) {
    return refuse({
      place: '',
      message: `is no JSON: ${error instanceof Error ? error.message : 'unreadable'}`,
    });
  }
}

function scanned(value: unknown): Result<unknown> {
  const unsafe = scanValue(value);
  return unsafe ? refuse(unsafe) : { ok: true, value };
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
    return { place, message: [field, issueText(issue)].filter(Boolean).join(' ') };
  });
}

function issueText(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' || issue.type === 'object_with_rest') {
    if (issue.expected === 'never') return 'is no field of this format';
    if (issue.received === 'undefined') return 'is missing';
  }
  return issue.message.startsWith('Invalid ')
    ? `must be ${issue.expected}, not ${issue.received.slice(0, 100)}`
    : issue.message;
}
