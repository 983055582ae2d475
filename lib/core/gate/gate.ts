/** The gate: which triggers a text holds. Small and fast; what passes is read in full by the background. */
import { distinctShapes, firstKey, phraseKey, type Shape, SIDES, type Side, sideKey } from './keys.ts';
import { gateWords } from './tokens.ts';
import type { TriggerKey } from './trigger-keys.ts';

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
  return { shapes: distinctShapes(keys.map(({ shape }) => shape)), keys: [...numbers].sort((a, b) => a - b) };
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
  const single = gate.shapes.filter(([count]) => count === 1);
  const several = gate.shapes.filter(([count]) => count > 1);
  const look = ([count, stem]: Shape, start: number) => {
    const last = words[start + count - 1];
    if (last === undefined || last.length < stem) return;
    const key = phraseKey(words.slice(start, start + count), stem);
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
    for (const shape of single) look(shape, i);
    if (gate.has(firstKey(word))) for (const shape of several) look(shape, i);
    else known.add(word);
    if (atOnce && found.size > before && opens(found)) break;
  }
  return { opens: opens(found), triggers: [...found.keys()] };
}

/** One trigger that stands for itself, or two different ones from the two sides of pairs. */
function opens(found: ReadonlyMap<number, ReadonlySet<Side>>): boolean {
  const on = (side: Side) => [...found].filter(([, sides]) => sides.has(side)).map(([key]) => key);
  const [left, right] = [on('left'), on('right')];
  return on('alone').length > 0 || left.some((key) => right.some((other) => other !== key));
}
