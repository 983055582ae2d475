import { webcrypto } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { canonicalPack } from '../core/pack/canonical.ts';
import { checkSignature, signPack } from '../core/pack/signature.ts';
import { writeWhole } from './pack-files.ts';
import { loaded, parsed } from './pack-usage.ts';

const { subtle } = webcrypto;

/** Makes a key pair and writes it as JWK, readable by its owner only. Never overwrites a key. */
export async function makeKey(args: string[]): Promise<number> {
  const { values } = parsed(args, { output: { type: 'string', short: 'o' } });
  if (!values.output) throw new Error('key needs -o KEYFILE');
  if (existsSync(values.output)) throw new Error(`${values.output} is there already`);
  const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const jwk = await subtle.exportKey('jwk', pair.privateKey);
  writeFileSync(resolve(values.output), `${JSON.stringify(jwk)}\n`, { mode: 0o600 });
  return 0;
}

/** Writes the pack with a signature by the key. */
export async function sign(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args, {
    key: { type: 'string' },
    output: { type: 'string', short: 'o' },
  });
  const [path] = positionals;
  if (!path || !values.key || !values.output) throw new Error('sign needs PATH, --key and -o');
  const pack = loaded(path);
  if (!pack) return 1;
  const { x = '', ...jwk } = JSON.parse(readFileSync(values.key, 'utf8')) as webcrypto.JsonWebKey;
  const key = await subtle.importKey('jwk', { ...jwk, x, key_ops: ['sign'] }, 'Ed25519', false, ['sign']);
  const signed = await signPack(pack, Buffer.from(x, 'base64url'), (data) =>
    subtle.sign('Ed25519', key, data),
  );
  writeWhole(resolve(values.output), canonicalPack(signed));
  return 0;
}

/** Prints whose key signed the pack; 1 when the pack was changed since, or is not signed. */
export async function verify(args: string[]): Promise<number> {
  const [path, ...more] = parsed(args, {}).positionals;
  if (!path || more.length) throw new Error('verify takes one pack');
  const pack = loaded(path);
  if (!pack) return 1;
  const signature = await checkSignature(pack, subtle);
  console.log(signature.state === 'unsigned' ? 'unsigned' : `${signature.state} ${signature.fingerprint}`);
  return signature.state === 'valid' ? 0 : 1;
}
