/** A Bloom filter over trigger keys: a few bits a key, whatever the number of stories. */
import type { Gate, GateTable } from './gate.ts';
import { distinctShapes, plainKey, type Shape } from './keys.ts';

/** A filter as it is stored: plain JSON, which is all that page scripts can read from the extension's storage. */
export interface GateFilter {
  shapes: Shape[];
  /** Six bits a character. Looked up as it is: to decode it on every page would cost more than all the looking up. */
  bits: string;
}

/**
 * Bits a key and probes a key: about one wrong yes in 500 keys. A page's first words are some 10,000 keys (each word,
 * whole and cut to each length of stem), and each must be wrong twice, plain and on a side: one page in ten.
 */
const BITS_PER_KEY = 16;
const PROBES = 10;
const PER_CHARACTER = 6;
/** Characters in which all bits of a key lie: 64 bytes come from memory at once (Putze et al. 2007, blocked filters). */
const BLOCK = 64;
const BLOCK_BITS = BLOCK * PER_CHARACTER;
/** The first of 64 characters in a row, all of them one byte. */
const FIRST = 48;
/** Characters made at once: a call takes so many arguments and not endlessly more. */
const AT_ONCE = 8_192;

/** Filter over the keys of tables. */
export function filterOf(tables: readonly GateTable[]): GateFilter {
  const keys = [...withPlain(tables)];
  const blocks = Math.max(1, Math.ceil((keys.length * BITS_PER_KEY) / BLOCK_BITS));
  const characters = new Uint8Array(blocks * BLOCK);
  for (const key of keys) {
    eachBit(key, blocks, (at, bit) => {
      characters[at] = (characters[at] as number) | bit;
      return true;
    });
  }
  let bits = '';
  for (let i = 0; i < characters.length; i += AT_ONCE) {
    bits += String.fromCharCode(...characters.subarray(i, i + AT_ONCE).map((value) => value + FIRST));
  }
  return { shapes: distinctShapes(tables.flatMap(({ shapes }) => shapes)), bits };
}

/** Keys of tables, each once, and the plain ones that gates are asked for first. */
function withPlain(tables: readonly GateTable[]): Set<number> {
  const all = new Set<number>();
  for (const { keys } of tables) for (const key of keys) all.add(key).add(plainKey(key));
  return all;
}

/** The filter that was stored; null for anything else. */
export function filterFrom(stored: unknown): GateFilter | null {
  const { shapes, bits } = (stored ?? {}) as Partial<GateFilter>;
  return Array.isArray(shapes) && typeof bits === 'string' ? { shapes, bits } : null;
}

/** Gate from a filter. */
export function gateFromFilter({ shapes, bits }: GateFilter): Gate {
  const blocks = bits.length / BLOCK;
  const isSet = (at: number, bit: number) => ((bits.charCodeAt(at) - FIRST) & bit) !== 0;
  return { shapes, has: (key) => eachBit(key, blocks, isSet) };
}

/**
 * Whether `test` holds for each bit of a key: two hashes of it stepped within its block as in Kirsch and Mitzenmacher,
 * "Less hashing, same performance" (2006).
 */
function eachBit(key: number, blocks: number, test: (at: number, bit: number) => boolean): boolean {
  const low = key >>> 0;
  const high = Math.imul((key / 2 ** 32) ^ low, 0x2c1b3c6d);
  const block = Math.imul(high ^ (high >>> 15), 0x297a2d39);
  const places = Math.imul(block ^ (block >>> 13) ^ low, 0x85ebca6b);
  const start = ((block >>> 0) % blocks) * BLOCK;
  const step = (places & 0xffff) | 1;
  for (let probe = 0, place = places >>> 16; probe < PROBES; probe++, place += step) {
    const bit = place % BLOCK_BITS;
    const at = (bit / PER_CHARACTER) | 0;
    if (!test(start + at, 1 << (bit - at * PER_CHARACTER))) return false;
  }
  return true;
}
