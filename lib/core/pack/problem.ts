/** What sort of thing is wrong, for whoever says it in another language. */
export type ProblemKind =
  | 'unreadable'
  | 'missing'
  | 'unknown-field'
  | 'value'
  | 'twice'
  | 'reference'
  | 'told-elsewhere'
  | 'other-pack'
  | 'older'
  | 'same-revision'
  | 'signature'
  | 'signer'
  | 'no-room'
  | 'cut-off';

/** What is wrong with a pack and where: `place` names list, position and id, `message` reads on from it. */
export interface Problem {
  place: string;
  message: string;
  kind?: ProblemKind;
  /** What a sentence of this kind names. */
  values?: Readonly<Record<string, string | number>>;
}

/** Problems with a kind, where they have none of their own. */
export function ofKind(kind: ProblemKind, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ kind, ...problem }));
}

/** Either the value, or every problem found. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** The result that carries `problems`. */
export function refuse(...problems: Problem[]): { ok: false; problems: Problem[] } {
  return { ok: false, problems };
}

/** One line for people: `stories[0].reports[12] "guardian-2025-08-06": url must be an http or https link`. */
export function problemText({ place, message }: Problem): string {
  return place ? `${place}: ${message}` : message;
}

type Key = string | number;

/**
 * The place of `keys` inside `root`, cut at the innermost record, with that record's id, and what remains of the
 * path below it. A record without an id (a row of evidence, an edge) is named by the ids it joins.
 */
export function placeOf(root: unknown, keys: readonly Key[]): { place: string; field: string } {
  let cut = 0;
  let name = '';
  let value = root;
  for (const [index, key] of keys.entries()) {
    value = child(value, key);
    const found = typeof key === 'number' ? recordName(value) : '';
    if (found) {
      cut = index + 1;
      name = found;
    }
  }
  const place = [pathText(keys.slice(0, cut)), name].filter(Boolean).join(' ');
  return { place, field: pathText(keys.slice(cut)) };
}

/** `stories[0].claims[2]` from its keys. */
export function pathText(keys: readonly Key[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${shown(key)}`))
    .join('')
    .replace(/^\./, '');
}

function child(value: unknown, key: Key): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<Key, unknown>)[key]
    : undefined;
}

function recordName(value: unknown): string {
  const id = child(value, 'id');
  if (typeof id === 'string') return quoted(id);
  const ends = ['report', 'from', 'claim', 'answer', 'to'].map((key) => child(value, key));
  const names = ends.filter((end) => typeof end === 'string').map(shown);
  return names.length > 1 ? quoted(names.join(' → ')) : '';
}

/** `text` in quotes, cut to what a message can hold, with everything unprintable escaped. */
export function quoted(text: string): string {
  return `"${shown(text)}"`;
}

const LONGEST_SHOWN = 100;

function shown(text: string): string {
  const safe = text.slice(0, LONGEST_SHOWN).replace(/[^\P{C}]/gu, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return text.length > LONGEST_SHOWN ? `${safe}…` : safe;
}
