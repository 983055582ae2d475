import type { ImportPreview, Progress } from '@/components/library/client';
import { parsePackSteps } from '@/lib/core/pack/parse';
import { importPlan } from '@/lib/core/pack/plan';
import { problemText } from '@/lib/core/pack/problem';
import type { Pack } from '@/lib/core/pack/schema';
import { checkSignature } from '@/lib/core/pack/signature';
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
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map(problemText) };
  const pack = parsed.value;
  const signature = await signatureOf(pack);
  if (signature === 'changed') return { ok: false, problems: ['signature: does not fit what the pack says'] };
  const [current, packs] = await Promise.all([fetchPack(pack.id), askBackground('packs')]);
  const others = packs.filter((each) => each.head.id !== pack.id);
  const taken = new Set(others.flatMap((each) => each.stories.map((story) => story.id)));
  const { id, revision, date, title } = pack;
  return { ok: true, head: { id, revision, date, title }, plan: importPlan(current, pack, taken), signature };
}

/** The key's fingerprint, null for a pack that is not signed, or that its signature does not fit. */
async function signatureOf(pack: Pack): Promise<string | null | 'changed'> {
  const checked = await checkSignature(pack, crypto.subtle);
  if (checked.state === 'unsigned') return null;
  return checked.state === 'changed' ? 'changed' : checked.fingerprint;
}
