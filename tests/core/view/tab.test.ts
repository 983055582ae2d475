import { describe, expect, test } from 'vitest';
import { tabSentences } from '../../../lib/core/view/tab';

describe('the state of a tab in a sentence', () => {
  const assessed = (role: string, reason = '') => ({
    host: 'x.example',
    kind: 'assessed' as const,
    text: '',
    reading: { assessment: { role, reason: [reason] } as never, story: null, pack: null, summary: null },
  });
  test.each([
    [assessed('coverage'), 'popupCoverage'],
    [assessed('follow-up'), 'popupFollowUp'],
    [assessed('background'), 'popupBackground'],
    [assessed('none', 'page is list'), 'popupNotArticle'],
    [assessed('none', 'mentioned in passing'), 'popupInPassing'],
    [assessed('none', 'no rule holds'), 'popupNoStory'],
    [{ host: null, kind: 'unreadable' as const, text: '', reading: null }, 'popupUnreadable'],
    [{ host: 'x.example', kind: 'off' as const, text: '', reading: null }, 'popupOff'],
  ])('%#: says %s', (tab, id) => {
    const { title, hint } = tabSentences(tab);
    expect(title.id).toBe(id);
    expect(hint === null).toBe(['popupCoverage', 'popupFollowUp', 'popupBackground'].includes(id));
  });

  test('a page that hides what is shown on it is said to, in the popup that it cannot hide', () => {
    expect(tabSentences({ ...assessed('coverage'), refused: true }).hint?.id).toBe('popupRefused');
  });
});
