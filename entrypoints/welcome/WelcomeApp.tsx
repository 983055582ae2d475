import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { I18n } from '@/components/i18n';
import { Surface } from '@/components/Surface';
import { Welcome, type WelcomeProps } from '@/components/welcome/Welcome';
import { ALL_SITES, bundledSites, lacksBundledSites, requestSites } from '@/lib/extension/permissions';
import { readDemo } from './read-demo';

/** The welcome page with the demo read by the real engine. */
export function WelcomeApp({ i18n }: { i18n: I18n }) {
  const [demo, setDemo] = useState<WelcomeProps['demo']>(null);
  const [lacks, setLacks] = useState(false);
  const askSites = useCallback(() => lacksBundledSites().then(setLacks), []);
  useEffect(() => {
    readDemo(i18n.language).then(setDemo);
    askSites();
  }, [i18n.language, askSites]);
  return (
    <Surface i18n={i18n}>
      <Welcome
        demo={demo}
        lacksNewsSites={lacks}
        onNewsSites={() => void requestSites(bundledSites()).then(askSites)}
        onAllSites={() => void requestSites([ALL_SITES]).then(askSites)}
        onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html' as never) })}
      />
    </Surface>
  );
}
