import type { Story } from '../pack/schema.ts';

const byAddress = new WeakMap<Story, ReadonlyMap<string, string>>();

/** The id of the story's report at an address, or null. */
export function reportAt(story: Story, link: string): string | null {
  let reports = byAddress.get(story);
  if (!reports) {
    reports = new Map(story.reports.flatMap(({ id, url }) => (url ? [[addressOf(url), id]] : [])));
    byAddress.set(story, reports);
  }
  return reports.get(addressOf(link)) ?? null;
}

/** An address without what varies between copies of a link: scheme, `www.`, query, fragment, closing slash. */
export function addressOf(link: string): string {
  return link
    .replace(/^https?:\/\/(www\.|m\.|amp\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(amp)?\/?$/, '')
    .toLowerCase();
}
