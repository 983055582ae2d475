/** The gate: which triggers a text holds. Small and fast; what passes is read in full by the background. */
import {
  firstKey,
  hashPhrase,
  type Shape,
  SIDES,
  type Side,
  sideKey,
  stemKey,
  type TriggerKey,
} from './keys.ts';
import { gateWords } from './tokens.ts';

/** What the gate knows: shapes of all triggers, and a test for keys that may say yes to a few keys too many. */
export interface Gate {
  shapes: readonly Shape[];
  has(key: number): boolean;
}

/** A gate as it is stored and built in: shapes, and keys of first words and of wholes on their sides. */
export interface GateTable {
  shapes: readonly Shape[];
  keys: readonly number[];
}

/** Triggers found in a text: their hashes, and whether they open the gate. */
export interface Found {
  opens: boolean;
  triggers: number[];
}

/** Table of trigger keys. */
export function gateTable(keys: readonly TriggerKey[]): GateTable {
  const numbers = new Set(keys.flatMap(({ first, whole, side }) => [first, sideKey(whole, side)]));
  return { shapes: distinctShapes(keys.map(({ shape }) => shape)), keys: [...numbers].sort((a, b) => a - b) };
}

/** One table of several. */
export function joinTables(tables: readonly GateTable[]): GateTable {
  return {
    shapes: distinctShapes(tables.flatMap(({ shapes }) => shapes)),
    keys: [...new Set(tables.flatMap(({ keys }) => keys))],
  };
}

/** Gate from a table. */
export function gateFrom({ shapes, keys }: GateTable): Gate {
  const known = new Set(keys);
  return { shapes, has: (key) => known.has(key) };
}

/** Looks for triggers in `text`; with `atOnce`, no further than needed to know that they open the gate. */
export function findTriggers(text: string, gate: Gate, atOnce = false): Found {
  const found = new Map<number, Set<Side>>();
  const words = gateWords(text);
  const stems = gate.shapes.filter(([count, stem]) => count === 1 && stem > 0);
  const phrases = gate.shapes.filter(([count, stem]) => count > 1 || stem === 0);
  const look = ([count, stem]: Shape, start: number) => {
    const phrase = words.slice(start, start + count);
    if (phrase.length < count || (phrase[count - 1] as string).length < stem) return;
    const hash = hashPhrase(phrase, stem);
    for (const side of SIDES) {
      if (gate.has(sideKey(hash, side))) found.set(hash, (found.get(hash) ?? new Set()).add(side));
    }
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const before = found.size;
    for (const shape of stems) {
      if (word.length >= shape[1] && gate.has(stemKey(word.slice(0, shape[1])))) look(shape, i);
    }
    if (gate.has(firstKey(word))) for (const shape of phrases) look(shape, i);
    if (atOnce && found.size > before && opens(found)) break;
  }
  return { opens: opens(found), triggers: [...found.keys()] };
}

/** One trigger that stands for itself, or two different ones from the two sides of pairs. */
function opens(found: ReadonlyMap<number, ReadonlySet<Side>>): boolean {
  const on = (side: Side) => [...found].filter(([, sides]) => sides.has(side)).map(([hash]) => hash);
  const [left, right] = [on('left'), on('right')];
  return on('alone').length > 0 || left.some((hash) => right.some((other) => other !== hash));
}

function distinctShapes(shapes: readonly Shape[]): Shape[] {
  const distinct = new Map(shapes.map((shape) => [shape.join(), shape]));
  return [...distinct.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
