import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSignature, fingerprintOf, signerChange, signPack } from '../../../lib/core/pack/signature.ts';
import { utf8 } from '../../../lib/core/pack/utf8.ts';
import { packOf, samplePack } from './sample-pack.ts';

const { subtle } = webcrypto;

async function signed() {
  const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const key = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  return signPack(packOf(samplePack()), key, (data) => subtle.sign('Ed25519', pair.privateKey, data));
}

describe('signed packs', () => {
  test('a pack without a signature is unsigned', async () => {
    expect(await checkSignature(packOf(samplePack()), subtle)).toEqual({ state: 'unsigned' });
  });

  test('a signed pack shows the fingerprint of its key, also after export and import', async () => {
    const pack = packOf(JSON.parse(JSON.stringify(await signed())));
    const state = await checkSignature(pack, subtle);
    expect(state).toMatchObject({
      state: 'valid',
      fingerprint: expect.stringMatching(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/),
    });
  });

  test.each([
    ['a title', (pack: any) => Object.assign(pack.stories[0].reports[0], { title: 'Wall holds' })],
    ['the revision', (pack: any) => Object.assign(pack, { revision: 9 })],
    ['a row of evidence', (pack: any) => pack.stories[0].evidence.pop()],
  ])('%s that was changed after signing is found out', async (_, change) => {
    const pack = structuredClone(await signed());
    change(pack);
    expect((await checkSignature(packOf(pack), subtle)).state).toBe('changed');
  });

  test('the signature of another key is found out', async () => {
    const [one, other] = [await signed(), await signed()];
    const mixed = {
      ...one,
      signature: { key: other.signature?.key ?? '', value: one.signature?.value ?? '' },
    };
    expect((await checkSignature(mixed, subtle)).state).toBe('changed');
  });
});

describe('a pack in place of another', () => {
  const by = (key: string | null) => (key ? { signature: { key, value: '' } } : { signature: undefined });

  test.each([
    ['by the same key changes no signer', by('aa'), by('aa'), null],
    ['by another key changes it', by('aa'), by('bb'), 'other-key'],
    ['without a signature takes it away', by('aa'), by(null), 'unsigned'],
    ['that is signed where none was changes nothing that was known', by(null), by('bb'), null],
    ['where there is none changes nothing', null, by(null), null],
  ])('%s', (_, before, after, change) => {
    expect(signerChange(before, after)).toBe(change);
  });

  test('the key that is kept has the fingerprint that the check gives', async () => {
    const pack = await signed();
    const { fingerprint } = (await checkSignature(pack, subtle)) as { fingerprint: string };
    expect(await fingerprintOf(pack.signature?.key ?? '', subtle)).toBe(fingerprint);
  });
});

test('UTF-8 bytes are those of the platform, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});
