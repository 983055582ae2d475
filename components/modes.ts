import type { MessageId } from './i18n';

/** What happens on a page that covers a known story. */
export type Mode = 'ask' | 'badge' | 'open';
/** A site's own choice; `off`: nothing at all happens there. */
export type SiteMode = Mode | 'off';

export const MODE_WORDS: Readonly<Record<SiteMode, MessageId>> = {
  ask: 'modeAsk',
  badge: 'modeBadge',
  open: 'modeOpen',
  off: 'modeOff',
};
