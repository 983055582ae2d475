/** A gate filter as text, since the storage that page scripts can read holds plain JSON only. */
import type { GateFilter } from '../core/gate/filter';

export interface EncodedFilter {
  shapes: GateFilter['shapes'];
  /** Base64. */
  bits: string;
}

export const encodeFilter = ({ shapes, bits }: GateFilter): EncodedFilter => ({
  shapes,
  bits: btoa(Array.from(bits, (byte) => String.fromCharCode(byte)).join('')),
});

/** The filter that was encoded; null for anything else. */
export function decodeFilter(stored: unknown): GateFilter | null {
  const { shapes, bits } = (stored ?? {}) as Partial<EncodedFilter>;
  if (!Array.isArray(shapes) || typeof bits !== 'string') return null;
  return { shapes, bits: Uint8Array.from(atob(bits), (char) => char.charCodeAt(0)) };
}
