/** The toolbar button of each tab: how many of its sentences other reports contradict, or else bear out. */
import { browser } from 'wxt/browser';
import type { Assessment, Stance } from '@/lib/core/types';
import { leadingStance } from '@/lib/core/view/summary';

/** Sign and colour of each stance, as everywhere; the toolbar cannot take them from a style sheet. */
const SIGNS: readonly [stance: Stance, sign: string, colour: string][] = [
  ['conflicts', '≠', '#b4540a'],
  ['corroborates', '=', '#1f6f78'],
  ['differs', '≈', '#6a6f7a'],
];

const REFUSED = '!';

/** Shows the first sign that applies, with its count; nothing on a page without findings. A closed tab is no error. */
export async function showOnToolbar(tabId: number, assessment: Assessment): Promise<void> {
  const stances = assessment.findings.map(leadingStance);
  const found = SIGNS.find(([stance]) => stances.includes(stance));
  const count = stances.filter((stance) => stance === found?.[0]).length;
  await setBadge(tabId, found ? `${found[1]}${count}` : '', found?.[2]);
}

/** Says that the page does not let anything of ours be seen: what is known of it is in the popup. */
export const showRefusal = (tabId: number): Promise<void> => setBadge(tabId, REFUSED, '#6a6f7a');

/** Takes the tab's sign away. */
export const clearToolbar = (tabId: number): Promise<void> => setBadge(tabId, '');

async function setBadge(tabId: number, text: string, color?: string): Promise<void> {
  try {
    await Promise.all([
      ...(color
        ? [
            browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
            browser.action.setBadgeBackgroundColor({ tabId, color }),
          ]
        : []),
      browser.action.setBadgeText({ tabId, text }),
    ]);
  } catch {
    // The tab was closed while its page was being read.
  }
}
