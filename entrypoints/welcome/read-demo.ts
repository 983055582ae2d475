import { browser } from 'wxt/browser';
import type { WelcomeProps } from '@/components/welcome/Welcome';
import { type DemoArticle, demoPage } from '@/lib/core/view/demo-page';
import { askBackground } from '@/lib/extension/messages';

/** Languages the demo article is written in; the others read it in English. */
const WRITTEN_IN = ['en', 'fr'];

/** The demo article, read as any page is: the same call, the same engine. */
export async function readDemo(uiLanguage: string): Promise<NonNullable<WelcomeProps['demo']>> {
  const language = WRITTEN_IN.find((each) => uiLanguage.startsWith(each)) ?? 'en';
  const response = await fetch(browser.runtime.getURL(`/welcome/${language}.json` as never));
  const text = demoPage((await response.json()) as DemoArticle);
  try {
    // Marks are drawn by this page itself: none have to be put into it.
    const { assessment, story: brief, pack } = await askBackground('assess', text, true);
    const story = brief && pack && (await askBackground('story', pack.id, brief.id));
    return { text, page: story && pack ? { assessment, story, pack, text: text.text } : null };
  } catch {
    return { text, page: null };
  }
}
