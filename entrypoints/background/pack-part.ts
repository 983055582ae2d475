import type { Pack } from '@/lib/core/pack/schema';
import type { PackPart } from '@/lib/extension/calls';
import { storyKey } from '@/lib/store/records';
import { packOf } from '@/lib/store/store';
import { library } from './library';

/** UTF-16 code units of stories in one answer, reached by the last of them: browsers refuse a message of 64 MiB. */
const ENOUGH = 4_000_000;

/** Stories of a pack from the one at `from` on, as many as one message may well carry; null when it is not there. */
export async function packPart(id: string, from: number): Promise<PackPart | null> {
  const { store, packs } = await library();
  const record = packs.get(id);
  if (!record) return null;
  const ids = record.stories.slice(from);
  const stories: Pack['stories'] = [];
  let size = 0;
  while (stories.length < ids.length && size < ENOUGH) {
    const found = await store.story(storyKey(id, ids[stories.length] as string));
    // Replaced or removed since: whoever asks asks again.
    if (!found) throw new Error('The pack has changed.');
    stories.push(found.story);
    size += JSON.stringify(found.story).length;
  }
  const { stories: _, ...head } = packOf(record, []);
  return { head, stories, isLast: stories.length === ids.length };
}
