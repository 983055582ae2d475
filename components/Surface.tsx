import type { ComponentChildren } from 'preact';
import type { Sign } from '../lib/core/view/own-words';
import { type I18n, I18nProvider } from './i18n';
import { SignProvider } from './OwnWords';

export type Theme = 'auto' | 'light' | 'dark';

interface SurfaceProps {
  i18n: I18n;
  theme?: Theme | undefined;
  /** The reader's two words, where a page could forge what stands on it. */
  sign?: Sign | null | undefined;
  class?: string;
  children: ComponentChildren;
}

/** What everything of ours stands on: the reader's language and its direction, and light or dark. */
export function Surface({ i18n, theme = 'auto', sign = null, class: name = '', children }: SurfaceProps) {
  return (
    <I18nProvider value={i18n}>
      <SignProvider value={sign}>
        <div class={`surface ${name}`} lang={i18n.language} dir={i18n.direction} data-theme={theme}>
          {children}
        </div>
      </SignProvider>
    </I18nProvider>
  );
}
