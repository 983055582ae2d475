import { canonicalJson } from './canonical.ts';
import { itemKey } from './list-kinds.ts';
import { compareText } from './order.ts';
import type { Pack } from './schema.ts';
import { writeOutWords } from './words.ts';

/** A key of an object, or the key of an item in a list whose order says nothing. */
export type Step = string | readonly [string];

/**
 * A pack taken apart: for every path (as JSON) the values, each as canonical JSON, that stand there. More than one
 * value means that packs which were merged disagree.
 */
export type Leaves = Map<string, Set<string>>;

/** Fields whose value is one thing, whatever it is made of. */
const WHOLE = new Set(['basis', 'quantity', 'quote']);
/** The marks of a list and of an object: they are there even when nothing is in them. */
const EMPTY_LIST = '[]';
const EMPTY_OBJECT = '{}';

/** Takes a pack apart, its signature left out. Null and what is not given are the same: nothing is said. */
export function leavesOf(pack: Pack): Leaves {
  const leaves: Leaves = new Map();
  const { disagreements, signature: _, stories, ...rest } = pack;
  visit({ ...rest, stories: stories.map(writeOutWords) }, [], []);
  for (const { place, values } of disagreements) for (const value of values) put(place, value);
  return leaves;

  function put(place: string, value: string): void {
    const values = leaves.get(place);
    if (values) values.add(value);
    else leaves.set(place, new Set([value]));
  }

  function visit(value: unknown, steps: readonly Step[], path: readonly string[]): void {
    if (value === null || value === undefined) return;
    const place = () => JSON.stringify(steps);
    if (Array.isArray(value)) {
      const keys = value.map((item) => itemKey(path, item));
      const isSet = keys.every((key) => key !== null);
      put(place(), isSet ? EMPTY_LIST : canonicalJson(value));
      if (!isSet) return;
      for (const [index, item] of value.entries()) visit(item, [...steps, [keys[index] as string]], path);
    } else if (typeof value === 'object' && !WHOLE.has(path.at(-1) ?? '')) {
      put(place(), EMPTY_OBJECT);
      for (const [key, item] of Object.entries(value)) visit(item, [...steps, key], [...path, key]);
    } else {
      put(place(), canonicalJson(value));
    }
  }
}

/** A pack-like value put together again; where values disagree, the chosen one stands and all are listed. */
export function composeLeaves(leaves: Leaves): unknown {
  const root: Node = { children: new Map() };
  const disagreements: { place: string; values: string[] }[] = [];
  for (const [place, values] of leaves) {
    let node = root;
    for (const step of JSON.parse(place) as Step[]) node = childOf(node, step);
    const said = [...values].filter((value) => value !== EMPTY_LIST && value !== EMPTY_OBJECT);
    const list = (said.length ? said : [...values]).sort(compareText);
    node.chosen = chosen(place, list);
    if (list.length > 1 && !GROWING.has(place)) disagreements.push({ place, values: list });
  }
  return { ...(built(root) as object), disagreements };
}

interface Node {
  chosen?: string;
  children: Map<string, { step: Step; node: Node }>;
}

/** Values that only grow: of two, the later one is right for both. */
const GROWING = new Set(['["revision"]', '["date"]']);

/**
 * Of values that disagree the one that says most is shown: the longest, then the last in order. It depends on the
 * values alone, never on which pack came first.
 */
function chosen(place: string, values: readonly string[]): string {
  const numeric = place === '["revision"]';
  const rank = (value: string) => (numeric ? Number(value) : GROWING.has(place) ? 0 : value.length);
  return [...values].sort((a, b) => rank(a) - rank(b) || compareText(a, b)).at(-1) ?? EMPTY_OBJECT;
}

function childOf(node: Node, step: Step): Node {
  const key = JSON.stringify(step);
  const child = node.children.get(key) ?? { step, node: { children: new Map() } };
  node.children.set(key, child);
  return child.node;
}

function built({ chosen: value, children }: Node): unknown {
  if (children.size === 0) return JSON.parse(value ?? EMPTY_OBJECT);
  const parts = [...children.values()].map(({ step, node }) => ({ step, value: built(node) }));
  if (value === EMPTY_LIST) return parts.map((part) => withNulls(part.value));
  return Object.fromEntries(parts.map((part) => [String(part.step), part.value]));
}

/** Reports say null for what is not known of them. */
function withNulls(value: unknown): unknown {
  const isReport = typeof value === 'object' && value !== null && 'outlet' in value;
  return isReport ? { title: null, url: null, published: null, ...value } : value;
}
