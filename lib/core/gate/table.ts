/** A gate's table as text: four characters a key, so that hundreds fit into the always-on script. */
import type { Gate, GateTable } from './gate.ts';
import type { Shape } from './keys.ts';

/** Two characters a shape, and four a key: its lower 24 bits. */
export type EncodedTable = readonly [shapes: string, keys: string];

/** Six bits a character; none of them needs escaping in JSON or JavaScript. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SHIFTS = [18, 12, 6, 0];
/** Without the bits that tell its side: see `plainKey`. */
const PLAIN = 0xfffffc;
/** With some hundreds of keys of these bits, one word in 50,000 passes by chance. */
const KEPT = 0xffffff;

/** Text of a table whose shapes have less than 64 words and characters: others are no triggers to be built in. */
export function encodeTable({ shapes, keys }: GateTable): EncodedTable {
  return [
    shapes.map((shape) => shape.map((number) => ALPHABET[number]).join('')).join(''),
    keys.map((key) => SHIFTS.map((shift) => ALPHABET[((key & KEPT) >> shift) & 63]).join('')).join(''),
  ];
}

/** Gate of the table that was encoded. */
export function decodeGate([shapes, keys]: EncodedTable): Gate {
  const known = new Set<number>();
  const number = (text: string, at: number, length: number): number =>
    length === 0
      ? 0
      : (number(text, at, length - 1) << 6) | ALPHABET.indexOf(text[at + length - 1] as string);
  for (let i = 0; i < keys.length; i += 4) {
    const key = number(keys, i, 4);
    known.add(key).add(key & PLAIN);
  }
  const pairs: Shape[] = [];
  for (let i = 0; i < shapes.length; i += 2) pairs.push([number(shapes, i, 1), number(shapes, i + 1, 1)]);
  return { shapes: pairs, has: (key) => known.has(key & KEPT) };
}
