import { useState } from 'preact/hooks';
import type { PageText } from '../../lib/core/types';
import type { Box, PageView } from '../../lib/core/view/page-view';
import { Empty } from '../Empty';
import { useI18n } from '../i18n';
import { Legend } from '../Legend';
import { NoteCard } from '../NoteCard';
import { Panel } from '../panel/Panel';
import { DemoText } from './DemoText';
import { Where } from './Where';

export interface WelcomeProps {
  /** The demo article and what was read in it; null while it is being read. */
  demo: { text: PageText; page: PageView | null } | null;
  /** The browser has not granted the news sites (Firefox lets readers refuse them). */
  lacksNewsSites: boolean;
  onNewsSites(): void;
  onAllSites(): void;
  onLibrary(): void;
}

/** The first page a reader sees: the real thing on a short article, then where it reads and what it never does. */
export function Welcome(props: WelcomeProps) {
  const { t } = useI18n();
  const { demo } = props;
  return (
    <div class="welcome">
      <header>
        <p class="product">{t('extName')}</p>
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
        <Legend />
      </header>
      <main>
        <section aria-label={t('welcomeTry')}>
          <h2>{t('welcomeTry')}</h2>
          <p class="lead">{t('welcomeTryHint')}</p>
          {demo ? <Demo text={demo.text} page={demo.page} /> : <p class="waiting">{t('loading')}</p>}
        </section>
        <Where {...props} />
      </main>
    </div>
  );
}

function Demo({ text, page }: { text: PageText; page: PageView | null }) {
  const { t } = useI18n();
  const [open, setOpen] = useState<{ finding: number; anchor: Box } | null>(null);
  if (!page) return <Empty title={t('couldNotLoad')} />;
  const count = page.assessment.findings.length;
  const goTo = (finding: number) => {
    const mark = document.querySelector<HTMLElement>(`[data-finding="${finding}"]`);
    mark?.scrollIntoView({ block: 'nearest' });
    if (mark) setOpen({ finding, anchor: mark.getBoundingClientRect() });
  };
  const close = () => {
    document.querySelector<HTMLElement>(`[data-finding="${open?.finding}"]`)?.focus();
    setOpen(null);
  };
  return (
    <div class="demo">
      <DemoText text={text} page={page} current={open?.finding ?? null} onOpen={goTo} />
      <aside class="demo-panel" aria-label={t('extName')}>
        <Panel page={page} current={open?.finding} onReveal={goTo} />
      </aside>
      {open && (
        <NoteCard
          page={page}
          card={open}
          takesFocus
          onStep={(by) => goTo((open.finding + by + count) % count)}
          onClose={close}
        />
      )}
    </div>
  );
}
