/** A pack's text taken apart into its stories, without parsing them all at once. */
import { type Result, refuse } from './problem.ts';
import { scanText, scanValue } from './scan.ts';

/** How far parsing has come, in stories; `total` is 0 as long as they have not been counted. */
export interface Progress {
  done: number;
  total: number;
}

/** A pack as it came: all of it but its stories, which are given one by one, in their order. */
interface SplitPack {
  root: unknown;
  story(index: number): Result<unknown>;
}

/** Splits a pack's JSON text, or the value that was parsed from one, unless something in it is unsafe. */
export function* splitPack(input: unknown): Generator<Progress, Result<SplitPack>, void> {
  if (typeof input === 'string') return yield* splitText(input.startsWith('\ufeff') ? input.slice(1) : input);
  const unsafe = scanValue(input);
  if (unsafe) return refuse(unsafe);
  const list = (input as { stories?: unknown[] } | null)?.stories;
  return { ok: true, value: { root: input, story: (index) => ({ ok: true, value: list?.[index] }) } };
}

function* splitText(text: string): Generator<Progress, Result<SplitPack>, void> {
  const scan = scanText(text);
  let step = scan.next();
  for (; !step.done; step = scan.next()) yield { done: 0, total: 0 };
  if (step.value.problem) return refuse(step.value.problem);
  const { stories } = step.value;
  const root = parseJson(withoutStories(text, stories), '');
  if (!root.ok) return root;
  const list: unknown = (root.value as { stories?: unknown } | null)?.stories;
  const isSplit = Array.isArray(list) ? list.map(isObject) : [];
  let next = 0;
  const story = (index: number): Result<unknown> => {
    const span = isSplit[index] ? stories[next++] : undefined;
    if (!span) return { ok: true, value: (list as unknown[])[index] };
    return parseJson(text.slice(...span), `stories[${index}]`);
  };
  return { ok: true, value: { root: root.value, story } };
}

function withoutStories(text: string, stories: readonly (readonly [number, number])[]): string {
  const ends = [0, ...stories.map(([, end]) => end)];
  const starts = [...stories.map(([start]) => start), text.length];
  return ends.map((end, i) => text.slice(end, starts[i])).join('{}');
}

function parseJson(text: string, place: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return refuse({ place, message: `is no JSON: ${error instanceof Error ? error.message : 'unreadable'}` });
  }
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
