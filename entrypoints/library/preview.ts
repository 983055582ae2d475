import type { ImportPreview, Progress } from '@/components/library/client';
import { parsePackSteps } from '@/lib/core/pack/parse';
import { importPlan } from '@/lib/core/pack/plan';
import { CHANGED, checkSignature, signerChange } from '@/lib/core/pack/signature';
import { askBackground } from '@/lib/extension/messages';
import { fetchPack } from '@/lib/extension/send-pack';
import { inTurns } from '@/lib/extension/turns';

/** Reads and checks a pack file, and says what importing it would change. Nothing is written. */
export async function previewPack(
  text: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ImportPreview> {
  const parsed = await inTurns(parsePackSteps(text), onProgress, signal);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const pack = parsed.value;
  const signature = await checkSignature(pack, crypto.subtle);
  if (signature.state === 'changed') return { ok: false, problems: [CHANGED] };
  const [current, packs] = await Promise.all([fetchPack(pack.id), askBackground('packs')]);
  const others = packs.filter((each) => each.head.id !== pack.id);
  const taken = new Set(others.flatMap((each) => each.stories.map((story) => story.id)));
  const { id, revision, date, title, disagreements } = pack;
  const how = signerChange(current, pack);
  const before = packs.find((each) => each.head.id === pack.id)?.signedBy;
  return {
    ok: true,
    head: { id, revision, date, title },
    plan: importPlan(current, pack, taken),
    signature: signature.state === 'valid' ? signature.fingerprint : null,
    signer: how && before ? { how, before } : null,
    disagreements,
  };
}
