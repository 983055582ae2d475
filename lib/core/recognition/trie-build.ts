import { childOf, ROOT, SPACE, type Trie } from './trie.ts';

const STAR = 42;

/** A trie of no words. */
export function emptyTrie(): Trie {
  return {
    letters: [0],
    children: [-1],
    siblings: [0],
    // A place negated must be less than 0.
    wide: [new Map(), new Map()],
    marks: [0],
    closed: new Map(),
    open: new Map(),
    afterAny: new Map(),
  };
}

/** Builds a trie. Each word is folded already; a `*` at the end of a word of it stands for any ending. */
export function buildTrie(words: Iterable<readonly [word: string, id: number]>): Trie {
  const trie = emptyTrie();
  for (const [word, id] of words) addWord(trie, word, id);
  return trie;
}

/** Adds a word or phrase, folded already. */
export function addWord(trie: Trie, word: string, id: number): void {
  if (word.trim() === '' || word.startsWith('*') || word.includes(' *')) return;
  const node = addLetters(trie, ROOT, word);
  addEnd(trie, node, word.charCodeAt(word.length - 1) === STAR, id);
}

/**
 * The node that a further word of a phrase leads to from the node of its first ones, of which `isOpen` says that the
 * last may have any ending. The word is folded already.
 */
export function addNext(trie: Trie, node: number, isOpen: boolean, word: string): number {
  const from = isOpen ? nodeAfterAny(trie, node) : node === ROOT ? ROOT : addLetter(trie, node, SPACE);
  return addLetters(trie, from, word);
}

/** Adds letters from a node on; a star at their end is left for what follows. */
function addLetters(trie: Trie, from: number, letters: string): number {
  let node = from;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charCodeAt(at);
    if (letter !== STAR) node = addLetter(trie, node, letter);
    // The space after the star belongs to the step over the word's ending.
    else if (++at < letters.length) node = nodeAfterAny(trie, node);
  }
  return node;
}

/** Says that a phrase of this id ends at a node. */
export function addEnd(trie: Trie, node: number, isOpen: boolean, id: number): void {
  const ends = isOpen ? trie.open : trie.closed;
  const ids = ends.get(node);
  if (!ids) ends.set(node, [id]);
  else if (!ids.includes(id)) ids.push(id);
  trie.marks[node] = 1;
}

function nodeAfterAny(trie: Trie, from: number): number {
  let node = trie.afterAny.get(from);
  if (node === undefined) {
    node = addNode(trie, 0, 0);
    trie.afterAny.set(from, node);
    trie.marks[from] = 1;
  }
  return node;
}

function addLetter(trie: Trie, from: number, letter: number): number {
  const known = childOf(trie, from, letter);
  if (known) return known;
  const last = trie.children[from] as number;
  const node = addNode(trie, letter, Math.max(0, last));
  if (last < 0) trie.wide[-last]?.set(letter, node);
  else if (countFrom(trie, last) < MOST_SIBLINGS) trie.children[from] = node;
  else trie.children[from] = -widen(trie, node);
  return node;
}

/** Children that are tried one by one: a map for each of 50,000 nodes would take longer to build than all else. */
const MOST_SIBLINGS = 8;

function countFrom({ siblings }: Trie, first: number): number {
  let count = 0;
  for (let node = first; node !== 0; node = siblings[node] as number) count++;
  return count;
}

/** Puts a node and its siblings in a map; its place in `wide`. */
function widen({ letters, siblings, wide }: Trie, first: number): number {
  const children = new Map<number, number>();
  for (let node = first; node !== 0; node = siblings[node] as number) {
    children.set(letters[node] as number, node);
  }
  return wide.push(children) - 1;
}

function addNode({ letters, children, siblings, marks }: Trie, letter: number, sibling: number): number {
  children.push(0);
  siblings.push(sibling);
  marks.push(0);
  return letters.push(letter) - 1;
}
