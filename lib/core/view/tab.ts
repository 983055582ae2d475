import type { Assessment } from '../types';
import type { Sentence } from './explain';
import type { PackHead, ShownStory } from './shown';
import type { Summary } from './summary';

/** What is known of the tab in front of the reader. */
export interface TabView {
  /** Host without "www."; null for pages that are no web page. */
  host: string | null;
  kind: 'assessed' | 'working' | 'no-story' | 'not-article' | 'off' | 'no-permission' | 'unreadable';
  reading: {
    assessment: Assessment;
    /** In brief where `summary` says all that is shown of it. */
    story: ShownStory | null;
    pack: PackHead | null;
    summary: Summary | null;
  } | null;
  /** The page's text; the assessment's offsets are in it. */
  text: string;
  /** The page does not let what we show be seen. */
  refused?: boolean;
}

const KINDS = {
  working: ['popupWorking', 'popupWorkingHint'],
  'no-story': ['popupNoStory', 'popupNoStoryHint'],
  'not-article': ['popupNotArticle', 'popupNotArticleHint'],
  off: ['popupOff', 'popupOffHint'],
  'no-permission': ['popupNoPermission', 'popupNoPermissionHint'],
  unreadable: ['popupUnreadable', 'popupUnreadableHint'],
} as const;

const ROLES = {
  coverage: 'popupCoverage',
  'follow-up': 'popupFollowUp',
  background: 'popupBackground',
} as const;

/** The state of a tab in one sentence, and in a second what it means or what can be done. */
export function tabSentences({ kind, reading, refused }: TabView): {
  title: Sentence;
  hint: Sentence | null;
} {
  if (kind !== 'assessed') return { title: { id: KINDS[kind][0] }, hint: { id: KINDS[kind][1] } };
  const role = reading?.assessment.role ?? 'none';
  if (role !== 'none') return { title: { id: ROLES[role] }, hint: refused ? { id: 'popupRefused' } : null };
  return abstention(reading?.assessment.reason[0] ?? '');
}

/** Why nothing is shown, from the reason that the reading gives. */
function abstention(reason: string): { title: Sentence; hint: Sentence } {
  if (reason.startsWith('page is '))
    return { title: { id: 'popupNotArticle' }, hint: { id: 'popupNotArticleHint' } };
  if (reason === 'mentioned in passing')
    return { title: { id: 'popupInPassing' }, hint: { id: 'popupInPassingHint' } };
  return { title: { id: 'popupNoStory' }, hint: { id: 'popupNoStoryHint' } };
}
