/**
 * Literal words in folded text, all of them in one pass. A plain trie walked from each word start: with words
 * of some twelve letters it reads each character a few times, and unlike Aho–Corasick it needs no failure
 * links that proclitics and word boundaries would complicate.
 */

/** A hit of word `id` in the folded text. */
export interface TrieHit {
  id: number;
  start: number;
  end: number;
}

interface Node {
  next: Map<number, Node>;
  /** Where a phrase goes on after a word with any ending. */
  afterAny?: Node;
  /** Ids of words that end here and must end a word of the text. */
  closed: number[];
  /** Ids of words that end here with any ending after them. */
  open: number[];
}

export interface Trie {
  root: Node;
}

const SPACE = 32;
/** Scripts written without spaces, where any character can start a word. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

/** Whether the character at `index` belongs to a script written without spaces. */
export function isUnspacedAt(text: string, index: number): boolean {
  return text.charCodeAt(index) >= 0x0e00 && UNSPACED.test(text[index] ?? '');
}

/** Builds a trie. Each word is folded already; a `*` at the end of a word of it stands for any ending. */
export function buildTrie(words: Iterable<readonly [word: string, id: number]>): Trie {
  const root = newNode();
  for (const [word, id] of words) addWord(root, word, id);
  return { root };
}

function newNode(): Node {
  return { next: new Map(), closed: [], open: [] };
}

function addWord(root: Node, word: string, id: number): void {
  const isOpen = word.endsWith('*');
  const parts = (isOpen ? word.slice(0, -1) : word).split('* ');
  if (parts.some((part) => part.trim() === '')) return;
  let node = root;
  parts.forEach((part, i) => {
    if (i > 0) {
      node.afterAny ??= newNode();
      node = node.afterAny;
    }
    node = addLetters(node, part);
  });
  const ids = isOpen ? node.open : node.closed;
  if (!ids.includes(id)) ids.push(id);
}

function addLetters(from: Node, letters: string): Node {
  let node = from;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    let child = node.next.get(code);
    if (!child) {
      child = newNode();
      node.next.set(code, child);
    }
    node = child;
  }
  return node;
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
  walk(trie.root, text, start, start, hits, hits.length);
}

/** Goes down from a node with the text from `from` on; `start` is where the phrase began. */
function walk(top: Node, text: string, start: number, from: number, hits: TrieHit[], first: number): void {
  let node: Node | undefined = top;
  for (let i = from; node; i++) {
    if (node.closed.length > 0 && isWordEnd(text, i)) {
      for (const id of node.closed) keep(hits, first, id, start, i);
    }
    if (node.open.length > 0) {
      const end = wordEnd(text, i);
      for (const id of node.open) keep(hits, first, id, start, end);
    }
    if (node.afterAny) walk(node.afterAny, text, start, wordEnd(text, i) + 1, hits, first);
    if (i >= text.length) return;
    node = node.next.get(text.charCodeAt(i));
  }
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

function keep(hits: TrieHit[], first: number, id: number, start: number, end: number): void {
  for (let i = first; i < hits.length; i++) {
    const hit = hits[i] as TrieHit;
    if (hit.id !== id) continue;
    hit.end = Math.max(hit.end, end);
    return;
  }
  hits.push({ id, start, end });
}
