/** Chooses the anchors of stories, when the extension is built. */
import { type StoryTriggers, type Trigger, type Triggered, triggersOf } from './triggers.ts';

/** A run shorter than this is in too many texts to be an anchor, where there is a longer one. */
const LEAST_RUN = 4;
/** Longer ones tell no more outside ASCII, and take room: two or three bytes a character. */
const LONGEST_RUN = 6;
/** Marks that folding drops, alef (which has variants), sigma (whose form depends on what follows). */
const UNSTABLE = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0627\u064b-\u065f\u0640\u0670\u03c2\u03c3]/;
/** Composed in nearly all text, though they can be taken apart: Hangul and kana. */
const COMPOSED = /[\uac00-\ud7af\u3040-\u30ff]/;

/** Lower-case anchors of these stories: a text without any of them holds no trigger, or one side of a pair only. */
export function anchorsOf(stories: readonly Triggered[]): string[] {
  const triggers = stories.map(triggersOf);
  return cover([
    ...triggers.flatMap(({ alone }) => alone),
    ...triggers.flatMap(({ pairs }) => pairs.flatMap(sideToSeek)),
  ]);
}

/** A pair opens only with both its sides: one of them is enough to look for. */
const sideToSeek = ([left, right]: StoryTriggers['pairs'][number]): Trigger[] =>
  cover(left).length <= cover(right).length ? left : right;

/** Few runs of which each trigger has one, by greedy choice: what most have, of those the longest. */
function cover(triggers: readonly Trigger[]): string[] {
  const chosen: string[] = [];
  let open = triggers.map(({ written }) => runsOf(written));
  const inHowMany = (run: string) => open.filter((runs) => runs.some((other) => other.includes(run))).length;
  while (open.length) {
    const runs = [...new Set(open.flat())].map((run) => ({ run, count: inHowMany(run) }));
    runs.sort((a, b) => b.count - a.count || b.run.length - a.run.length || (a.run < b.run ? -1 : 1));
    const best = (runs[0] as { run: string }).run;
    chosen.push(best);
    open = open.filter((others) => !others.some((other) => other.includes(best)));
  }
  return chosen;
}

/** Runs of characters that damage, other forms of the same letters and folding leave as they are in lower-case text. */
function runsOf(written: string): string[] {
  const lower = written.toLowerCase();
  const runs = Array.from(lower, (char) => (isStable(char) ? char : ' '))
    .join('')
    .split(' ');
  const longest = Math.max(...runs.map((run) => run.length));
  if (longest === 0) return [lower];
  return runs
    .filter((run) => run.length >= Math.min(longest, LEAST_RUN))
    .map((run) => (/[a-z0-9]/.test(run) ? run : run.slice(0, LONGEST_RUN)));
}

const isStable = (char: string): boolean =>
  /[a-z0-9]/.test(char) ||
  COMPOSED.test(char) ||
  (/[\p{L}\p{M}]/u.test(char) &&
    !/[\x80-\u024f\u1e00-\u1eff]/.test(char) &&
    !UNSTABLE.test(char) &&
    char.normalize('NFKD') === char);
