import type { ComponentChildren } from 'preact';
import { type I18n, I18nProvider } from './i18n';

export type Theme = 'auto' | 'light' | 'dark';

interface SurfaceProps {
  i18n: I18n;
  theme?: Theme | undefined;
  class?: string;
  children: ComponentChildren;
}

/** What everything of ours stands on: the reader's language and its direction, and light or dark. */
export function Surface({ i18n, theme = 'auto', class: name = '', children }: SurfaceProps) {
  return (
    <I18nProvider value={i18n}>
      <div class={`surface ${name}`} lang={i18n.language} dir={i18n.direction} data-theme={theme}>
        {children}
      </div>
    </I18nProvider>
  );
}
