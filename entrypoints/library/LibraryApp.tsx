import { useCallback, useEffect, useState } from 'preact/hooks';
import type { I18n } from '@/components/i18n';
import { Library } from '@/components/library/Library';
import { Surface, type Theme } from '@/components/Surface';
import { readRoute } from '@/lib/core/view/route';
import { libraryClient } from './client';

/** The library with its address and its theme. */
export function LibraryApp({ i18n }: { i18n: I18n }) {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  const [theme, setTheme] = useState<Theme>('auto');
  const followTheme = useCallback(() => {
    libraryClient.settings().then((settings) => setTheme(settings.theme));
  }, []);
  useEffect(followTheme, [followTheme]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <Surface i18n={i18n} theme={theme}>
      <Library client={libraryClient} route={route} onSettings={followTheme} />
    </Surface>
  );
}
