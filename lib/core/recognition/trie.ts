/**
 * Literal words in folded text, all of them in one pass. A plain trie walked from each word start: with words
 * of some twelve letters it reads each character a few times, and unlike Aho–Corasick it needs no failure
 * links that proclitics and word boundaries would complicate.
 */

/** A hit of word `id` in the folded text. */
interface TrieHit {
  id: number;
  start: number;
  end: number;
  /** Where the word's own letters end, and any ending begins. */
  literal: number;
}

/**
 * Nodes by number, 0 the root. Plain lists of small numbers: an object with a map for each of some 50,000 letters takes
 * ten times as long to build, which the first page after a pause would wait for.
 */
export interface Trie {
  /** The letter that leads to each node, its last child and its next sibling; 0 for none. */
  letters: number[];
  /** For a node of many children, less than 0: the place in `wide`, negated, of its children by their letters. */
  children: number[];
  siblings: number[];
  wide: Map<number, number>[];
  /** 1 where a word ends or goes on after any ending: where a walk has to look further. */
  marks: number[];
  /** Ids of words that end at a node and must end a word of the text. */
  closed: Map<number, number[]>;
  /** Ids of words that end at a node with any ending after them. */
  open: Map<number, number[]>;
  /** Where a phrase goes on after a word with any ending. */
  afterAny: Map<number, number>;
}

export const ROOT = 0;
export const SPACE = 32;
/** Scripts written without spaces, where any character can start a word: first and last code of each block. */
const UNSPACED: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3040, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];

/** Whether the character at `index` belongs to a script written without spaces. */
export function isUnspacedAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (!(code >= FIRST_UNSPACED)) return false;
  for (const [first, last] of UNSPACED) if (code >= first && code <= last) return true;
  return false;
}

const FIRST_UNSPACED = 0x0e00;

/** The node that a letter leads to, or 0. */
export function childOf({ letters, children, siblings, wide }: Trie, from: number, letter: number): number {
  let node = children[from] as number;
  if (node < 0) return (wide[-node] as Map<number, number>).get(letter) ?? 0;
  while (node !== 0 && letters[node] !== letter) node = siblings[node] as number;
  return node;
}

/** The letters that lead on from a node, and where to. */
export function childrenOf({ letters, children, siblings, wide }: Trie, from: number): [number, number][] {
  const first = children[from] as number;
  if (first < 0) return [...(wide[-first] as Map<number, number>)];
  const found: [number, number][] = [];
  for (let node = first; node !== 0; node = siblings[node] as number)
    found.push([letters[node] as number, node]);
  return found;
}

/**
 * Every word of the trie in `text`, in order of their starts; the longest hit of an id wins at one start.
 * `proclitics` are single letters that a language glues before a word (Arabic و ف ب ل ك ا س, Hebrew ו ה ב ל מ ש כ, French
 * l and d where apostrophes were lost); up to four are stepped over, also before a word that is known as it stands:
 * "الوحدة" is one, and "وحدة 8200" begins inside it.
 */
export function matchTrie(trie: Trie, text: string, proclitics = ''): TrieHit[] {
  const hits: TrieHit[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) === SPACE) continue;
    const wordStart = i === 0 || text.charCodeAt(i - 1) === SPACE;
    if (wordStart) matchAtWord(trie, text, i, proclitics, hits);
    else if (isUnspacedAt(text, i) || isUnspacedAt(text, i - 1)) matchAt(trie, text, i, hits);
  }
  return hits;
}

/** Longest run of proclitics before a word: و + ب + ال is four letters. */
const MOST_PROCLITICS = 4;
/** What is left of a word after its proclitics has at least this many letters: "dit" is not "d’it". */
const SHORTEST_REST = 3;

function matchAtWord(trie: Trie, text: string, start: number, proclitics: string, hits: TrieHit[]): void {
  matchAt(trie, text, start, hits);
  if (proclitics === '') return;
  for (let skip = 1; skip <= MOST_PROCLITICS; skip++) {
    if (!proclitics.includes(text[start + skip - 1] ?? ' ')) return;
    if (wordEnd(text, start) - start - skip < SHORTEST_REST) return;
    matchAt(trie, text, start + skip, hits);
  }
}

function matchAt(trie: Trie, text: string, start: number, hits: TrieHit[]): void {
  const node = childOf(trie, ROOT, text.charCodeAt(start));
  if (node !== 0) walk(trie, node, text, start, start + 1, hits, hits.length);
}

/** Goes down from a node with the text from `from` on; `start` is where the phrase began. */
function walk(
  trie: Trie,
  top: number,
  text: string,
  start: number,
  from: number,
  hits: TrieHit[],
  first: number,
): void {
  let node = top;
  for (let i = from; ; i++) {
    if (trie.marks[node]) atNode(trie, node, text, start, i, hits, first);
    if (i >= text.length) return;
    node = childOf(trie, node, text.charCodeAt(i));
    if (node === 0) return;
  }
}

/** What ends at a node that the text has led to, `i` being the place after its letter. */
function atNode(
  trie: Trie,
  node: number,
  text: string,
  start: number,
  i: number,
  hits: TrieHit[],
  first: number,
): void {
  if (isWordEnd(text, i)) for (const id of trie.closed.get(node) ?? []) keep(hits, first, id, start, i, i);
  const open = trie.open.get(node);
  if (open) for (const id of open) keep(hits, first, id, start, wordEnd(text, i), i);
  const after = trie.afterAny.get(node);
  if (after !== undefined) walk(trie, after, text, start, wordEnd(text, i) + 1, hits, first);
}

function isWordEnd(text: string, i: number): boolean {
  return (
    i === text.length || text.charCodeAt(i) === SPACE || isUnspacedAt(text, i) || isUnspacedAt(text, i - 1)
  );
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== SPACE && !isUnspacedAt(text, end)) end++;
  return end;
}

function keep(hits: TrieHit[], first: number, id: number, start: number, end: number, literal: number): void {
  for (let i = first; i < hits.length; i++) {
    const hit = hits[i] as TrieHit;
    if (hit.id !== id) continue;
    hit.end = Math.max(hit.end, end);
    hit.literal = Math.max(hit.literal, literal);
    return;
  }
  hits.push({ id, start, end, literal });
}
