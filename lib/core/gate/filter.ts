/** A Bloom filter over trigger keys: a few bits a key, whatever the number of stories. */
import type { Gate, GateTable } from './gate.ts';
import type { Shape } from './keys.ts';

/** A filter as it is stored: plain values, so that it survives any storage. */
export interface GateFilter {
  shapes: Shape[];
  /** Bits, eight to a number. */
  bits: Uint8Array;
}

/** Bits a key and probes a key: about one wrong yes in 500 keys. */
const BITS_PER_KEY = 13;
const PROBES = 6;

/** Filter over the keys of a table. */
export function filterOf({ shapes, keys }: GateTable): GateFilter {
  const bits = new Uint8Array(Math.max(8, Math.ceil((keys.length * BITS_PER_KEY) / 8)));
  for (const key of keys)
    for (const bit of probes(key, bits.length * 8)) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  return { shapes: [...shapes], bits };
}

/** Gate from a stored filter. */
export function gateFromFilter({ shapes, bits }: GateFilter): Gate {
  return {
    shapes,
    has: (key) => probes(key, bits.length * 8).every((bit) => ((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1),
  };
}

/** Two hashes of the key stepped as in Kirsch and Mitzenmacher, "Less hashing, same performance" (2006). */
function probes(key: number, size: number): number[] {
  const step = (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 0) | 1;
  return Array.from({ length: PROBES }, (_, i) => ((key + i * step) >>> 0) % size);
}
