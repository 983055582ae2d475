/** A Bloom filter over trigger keys: a few bits a key, whatever the number of stories. */
import type { Gate, GateTable } from './gate.ts';
import { distinctShapes, type Shape } from './keys.ts';

/** A filter as it is stored: plain JSON, which is all that page scripts can read from the extension's storage. */
export interface GateFilter {
  shapes: Shape[];
  /** Six bits a character. Looked up as it is: to decode it on every page would cost more than all the looking up. */
  bits: string;
}

/**
 * Bits a key and probes a key: about one wrong yes in 250,000 keys. A page's first words are some 30,000 keys (each
 * word, whole and cut to each length of stem, on three sides), so that one page in ten holds a wrong one.
 */
const BITS_PER_KEY = 26;
const PROBES = 17;
const PER_CHARACTER = 6;
/** The first of 64 characters in a row, all of them one byte. */
const FIRST = 48;
/** Characters made at once: a call takes so many arguments and not endlessly more. */
const AT_ONCE = 8_192;

/** Filter over the keys of tables. */
export function filterOf(tables: readonly GateTable[]): GateFilter {
  const count = tables.reduce((sum, { keys }) => sum + keys.length, 0);
  const characters = new Uint8Array(Math.max(8, Math.ceil((count * BITS_PER_KEY) / PER_CHARACTER)));
  const size = characters.length * PER_CHARACTER;
  for (const { keys } of tables) {
    for (const key of keys) {
      for (let probe = 0; probe < PROBES; probe++) {
        const bit = bitOf(key, probe, size);
        const at = Math.floor(bit / PER_CHARACTER);
        characters[at] = (characters[at] as number) | (1 << (bit % PER_CHARACTER));
      }
    }
  }
  let bits = '';
  for (let i = 0; i < characters.length; i += AT_ONCE) {
    bits += String.fromCharCode(...characters.subarray(i, i + AT_ONCE).map((value) => value + FIRST));
  }
  return { shapes: distinctShapes(tables.flatMap(({ shapes }) => shapes)), bits };
}

/** The filter that was stored; null for anything else. */
export function filterFrom(stored: unknown): GateFilter | null {
  const { shapes, bits } = (stored ?? {}) as Partial<GateFilter>;
  return Array.isArray(shapes) && typeof bits === 'string' ? { shapes, bits } : null;
}

/** Gate from a filter. */
export function gateFromFilter({ shapes, bits }: GateFilter): Gate {
  const size = bits.length * PER_CHARACTER;
  return {
    shapes,
    has(key) {
      for (let probe = 0; probe < PROBES; probe++) {
        const bit = bitOf(key, probe, size);
        const value = bits.charCodeAt(Math.floor(bit / PER_CHARACTER)) - FIRST;
        if (((value >> (bit % PER_CHARACTER)) & 1) === 0) return false;
      }
      return true;
    },
  };
}

/** Two hashes of the key stepped as in Kirsch and Mitzenmacher, "Less hashing, same performance" (2006). */
function bitOf(key: number, probe: number, size: number): number {
  const low = key >>> 0;
  const high = Math.floor(key / 2 ** 32);
  const start = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) >>> 0;
  const step = (Math.imul(high ^ low ^ (low >>> 13), 0x297a2d39) >>> 0) | 1;
  return ((start + probe * step) >>> 0) % size;
}
