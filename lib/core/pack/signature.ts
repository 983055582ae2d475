import { canonicalPack } from './canonical.ts';
import type { Problem } from './problem.ts';
import type { Pack } from './schema.ts';
import { utf8 } from './utf8.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What signing needs of WebCrypto; `crypto.subtle` of a browser or of Node fits. */
interface Subtle<Key> {
  importKey(
    format: 'raw',
    key: Bytes,
    algorithm: 'Ed25519',
    extractable: boolean,
    usages: 'verify'[],
  ): Promise<Key>;
  verify(algorithm: 'Ed25519', key: Key, signature: Bytes, data: Bytes): Promise<boolean>;
  digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>;
}

/** What a pack's signature says. `fingerprint` is the SHA-256 of the public key, in groups of four hex digits. */
type SignatureState = { state: 'unsigned' } | { state: 'valid' | 'changed'; fingerprint: string };

/** What is wrong with a pack whose signature is not of what it says. */
export const CHANGED: Problem = {
  kind: 'signature',
  place: 'signature',
  message: 'does not fit what the pack says',
};

/** The bytes that a signature covers: the canonical pack without its signature. */
function signedBytes(pack: Pack): Bytes {
  return utf8(canonicalPack({ ...pack, signature: undefined }));
}

/**
 * Checks a pack against its own signature (Ed25519, RFC 8032). `changed`: key and signature do not fit what the pack
 * says, so it must be refused. Rejects only where the platform has no Ed25519.
 */
export async function checkSignature<Key>(pack: Pack, subtle: Subtle<Key>): Promise<SignatureState> {
  if (!pack.signature) return { state: 'unsigned' };
  const raw = fromHex(pack.signature.key);
  const key = await subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  const isValid = await subtle.verify('Ed25519', key, fromHex(pack.signature.value), signedBytes(pack));
  return {
    state: isValid ? 'valid' : 'changed',
    fingerprint: await fingerprintOf(pack.signature.key, subtle),
  };
}

/** The fingerprint of a public key that is given as hex digits. */
export async function fingerprintOf(key: string, subtle: Pick<Subtle<never>, 'digest'>): Promise<string> {
  return grouped(toHex(new Uint8Array(await subtle.digest('SHA-256', fromHex(key)))));
}

type Signed = Pick<Pack, 'signature'>;

/**
 * What a pack that would take the place of another does to its signature: `unsigned`, it has none any more; `other-key`,
 * it is somebody else's. Null where the key stays the same, and where there was none.
 */
export function signerChange(
  before: Signed | null | undefined,
  after: Signed,
): 'unsigned' | 'other-key' | null {
  if (!before?.signature) return null;
  if (!after.signature) return 'unsigned';
  return after.signature.key === before.signature.key ? null : 'other-key';
}

/** The pack with the signature made by `sign` over its bytes; `key` is the raw public key, 32 bytes. */
export async function signPack(
  pack: Pack,
  key: Uint8Array,
  sign: (data: Bytes) => Promise<ArrayBuffer>,
): Promise<Pack> {
  const value = toHex(new Uint8Array(await sign(signedBytes(pack))));
  return { ...pack, signature: { key: toHex(key), value } };
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

function grouped(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).join(' ');
}
