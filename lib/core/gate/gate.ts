/** The gate: which triggers a text holds. Small and fast; what passes is read in full by the background. */
import { hashPhrase, hashStem, type Shape, type TriggerKey } from './keys.ts';
import { gateWords, hashWord } from './tokens.ts';

/** What the gate knows: shapes of all triggers, and a test for keys that may say yes to a few keys too many. */
export interface Gate {
  shapes: readonly Shape[];
  has(key: number): boolean;
}

/** A gate of a few triggers as it is built into the always-on script: shapes, then keys of first words and wholes. */
export type GateTable = readonly [shapes: readonly Shape[], keys: readonly number[]];

/** Table of some trigger keys. */
export function gateTable(keys: readonly TriggerKey[]): GateTable {
  const shapes = new Map(keys.map(({ shape }) => [shape.join(), shape]));
  const numbers = new Set(keys.flatMap(({ first, whole }) => [first, whole]));
  return [
    [...shapes.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    [...numbers].sort((a, b) => a - b),
  ];
}

/** Gate from a built-in table. */
export function gateFrom([shapes, keys]: GateTable): Gate {
  const known = new Set(keys);
  return { shapes, has: (key) => known.has(key) };
}

/** Keys of the triggers in `text`, at most `most`, without repetition. */
export function triggersIn(text: string, gate: Gate, most = Infinity): number[] {
  const found = new Set<number>();
  if (gate.shapes.length === 0) return [];
  const words = gateWords(text);
  const stems = gate.shapes.filter(([count, stem]) => count === 1 && stem > 0);
  const phrases = gate.shapes.filter(([count, stem]) => count > 1 || stem === 0);
  for (let i = 0; i < words.length && found.size < most; i++) {
    const word = words[i] as string;
    for (const [, stem] of stems) {
      if (word.length >= stem && gate.has(hashStem(word.slice(0, stem)))) look([1, stem], i);
    }
    if (gate.has(hashWord(word))) for (const shape of phrases) look(shape, i);
  }
  return [...found].slice(0, most);

  function look([count, stem]: Shape, start: number) {
    const phrase = words.slice(start, start + count);
    if (phrase.length < count || (phrase[count - 1] as string).length < stem) return;
    const key = hashPhrase(phrase, stem);
    if (gate.has(key)) found.add(key);
  }
}
