import type { Story } from '../pack/schema.ts';
import type { Localized } from '../types.ts';

/** A story as lists show it. */
export interface StoryHead {
  id: string;
  title: Localized;
  from: string;
  to: string | null;
  reports: number;
  claims: number;
  languages: number;
}

/** What a list says of a story. */
export function storyHead({ id, title, from, to, reports, claims }: Story): StoryHead {
  return {
    id,
    title,
    from,
    to: to ?? null,
    reports: reports.length,
    claims: claims.length,
    languages: new Set(reports.map((report) => report.language.split('-')[0])).size,
  };
}
