import { type Problem, pathText, quoted } from './problem.ts';

/** Longest pack text in UTF-16 code units: twice a pack of 10,000 stories with 40 reports each. */
const LONGEST_PACK = 200_000_000;
/** Deepest nesting: the format itself needs 12 levels. */
const DEEPEST = 24;
/** Keys that reach into every object's prototype. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

interface Level {
  /** Keys seen in this object; null for a list. */
  keys: Set<string> | null;
  key: string | number;
}

/** Characters scanned before the caller gets a turn: some milliseconds' worth. */
const STEP = 1_000_000;

/** What a scan found: what is wrong with the text, or where each object of the list `stories` begins and ends. */
type Scanned = { problem: Problem } | { problem: null; stories: readonly (readonly [number, number])[] };

/**
 * What `JSON.parse` would hide or what makes it unsafe, found in one pass over the raw text: too long, too deep,
 * a key written twice, a prototype key. Halts now and then with how many characters were read. Does not judge the
 * grammar: a text is JSON when each story is, and the text with `{}` in place of each story.
 */
export function* scanText(text: string): Generator<number, Scanned, void> {
  if (text.length > LONGEST_PACK)
    return { problem: { place: '', message: `is longer than ${LONGEST_PACK} characters` } };
  const levels: Level[] = [];
  const stories: [number, number][] = [];
  let halt = STEP;
  for (let at = 0; at < text.length; at++) {
    if (at >= halt) {
      yield at;
      halt = at + STEP;
    }
    const char = text.charCodeAt(at);
    const level = levels.at(-1);
    if (char === QUOTE) {
      const end = stringEnd(text, at);
      if (level?.keys && isKey(text, end)) {
        const problem = enterKey(levels, level, text.slice(at, end));
        if (problem) return { problem };
      }
      at = end - 1;
    } else if (char === OPEN_OBJECT || char === OPEN_LIST) {
      if (char === OPEN_OBJECT && isStoryList(levels)) stories.push([at, text.length]);
      levels.push(char === OPEN_OBJECT ? { keys: new Set(), key: '' } : { keys: null, key: 0 });
      if (levels.length > DEEPEST) return { problem: tooDeep(levels.map(({ key }) => key)) };
    } else if (char === CLOSE_OBJECT || char === CLOSE_LIST) {
      levels.pop();
      const open = isStoryList(levels) && stories.at(-1);
      if (open && open[1] === text.length) open[1] = at + 1;
    } else if (char === COMMA && level && !level.keys) {
      level.key = Number(level.key) + 1;
    }
  }
  return { problem: null, stories };
}

function isStoryList(levels: readonly Level[]): boolean {
  const [pack, list] = levels;
  return levels.length === 2 && list?.keys === null && pack?.keys !== null && pack?.key === 'stories';
}

/** The same for a value that was parsed already: too deep (or cyclic) and prototype keys. */
export function scanValue(root: unknown): Problem | null {
  const waiting: { value: unknown; path: readonly (string | number)[] }[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEEPEST) return tooDeep(path);
    for (const key of Object.getOwnPropertyNames(value)) {
      const step = Array.isArray(value) ? (key === 'length' ? null : Number(key)) : key;
      if (step === null) continue;
      if (RESERVED.has(key)) return reserved(path, key);
      waiting.push({ value: (value as Record<string, unknown>)[key], path: [...path, step] });
    }
  }
  return null;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Index after the closing quote of the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
  return slashes % 2 === 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (text.charCodeAt(at) <= 0x20) at++;
  return text.charCodeAt(at) === COLON;
}

function enterKey(levels: readonly Level[], level: Level, raw: string): Problem | null {
  const key = raw.includes('\\') ? unescaped(raw) : raw.slice(1, -1);
  const path = levels.slice(0, -1).map((outer) => outer.key);
  if (RESERVED.has(key)) return reserved(path, key);
  if (level.keys?.has(key)) return { place: pathText(path), message: `has the key ${quoted(key)} twice` };
  level.keys?.add(key);
  level.key = key;
  return null;
}

/** The string that `raw` writes; `raw` itself where it is no JSON, which parsing will report. */
function unescaped(raw: string): string {
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

function reserved(path: readonly (string | number)[], key: string): Problem {
  return { place: pathText(path), message: `has the reserved key ${quoted(key)}` };
}

function tooDeep(path: readonly (string | number)[]): Problem {
  return { place: pathText(path.slice(0, 8)), message: `is nested deeper than ${DEEPEST} levels` };
}
