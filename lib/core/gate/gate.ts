/** The gate: which triggers a text holds. Small and fast; what passes is read in full by the background. */
import { distinctShapes, eachPhraseKey, type Shape, SIDES, type Side, sideKey } from './keys.ts';
import { gateWords } from './tokens.ts';
import type { TriggerKey } from './trigger-keys.ts';

/** What the gate knows: shapes of all triggers, and a test for keys that may say yes to a few keys too many. */
export interface Gate {
  shapes: readonly Shape[];
  /** Holds for the keys of its table, and for the plain ones of those: most words need no more than one look. */
  has(key: number): boolean;
}

/** A gate as it is stored and built in: shapes, and keys of first words and of wholes on their sides. */
export interface GateTable {
  shapes: readonly Shape[];
  keys: readonly number[];
}

/** Triggers found in a text: their keys, and whether they open the gate. */
export interface Found {
  opens: boolean;
  triggers: number[];
}

/** Table of trigger keys. */
export function gateTable(keys: readonly TriggerKey[]): GateTable {
  const numbers = new Set(
    keys.flatMap(({ first, whole, side }) => [...(first === null ? [] : [first]), sideKey(whole, side)]),
  );
  return {
    shapes: distinctShapes(keys.map(({ shape }) => shape)),
    // As a typed array they are sorted in a fraction of the time: there may be half a million.
    keys: [...Float64Array.from(numbers).sort()],
  };
}

/** Looks for triggers in `text`; with `atOnce`, no further than needed to know that they open the gate. */
export function findTriggers(text: string, gate: Gate, atOnce = false): Found {
  const found = new Map<number, Set<Side>>();
  const words = gateWords(text);
  const shapes = shapesByCount(gate.shapes);
  const note = (key: number) => {
    if (!gate.has(key)) return;
    for (const side of SIDES) {
      if (gate.has(sideKey(key, side))) found.set(key, (found.get(key) ?? new Set()).add(side));
    }
  };
  // A word that begins no phrase says the same wherever it stands.
  const known = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (known.has(word)) continue;
    const before = found.size;
    if (!eachPhraseKey(words, i, shapes, gate.has, note)) known.add(word);
    if (atOnce && found.size > before && opens(found)) break;
  }
  return { opens: opens(found), triggers: [...found.keys()] };
}

/** For each number of words, which lengths their last one counts up to: see `eachPhraseKey`. */
function shapesByCount(shapes: readonly Shape[]): boolean[][] {
  const rows: boolean[][] = [];
  for (const [count, stem] of shapes) {
    while (rows.length < count) rows.push([]);
    (rows[count - 1] as boolean[])[stem] = true;
  }
  return rows;
}

/** One trigger that stands for itself, or two different ones from the two sides of pairs. */
function opens(found: ReadonlyMap<number, ReadonlySet<Side>>): boolean {
  const on = (side: Side) => [...found].filter(([, sides]) => sides.has(side)).map(([key]) => key);
  const [left, right] = [on('left'), on('right')];
  return on('alone').length > 0 || left.some((key) => right.some((other) => other !== key));
}
