import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Sign } from '../lib/core/view/own-words';
import type { PageView, Place } from '../lib/core/view/page-view';
import { type Summary, summarise } from '../lib/core/view/summary';
import { Badge } from './Badge';
import { type I18n, useI18n } from './i18n';
import { type CardState, NoteCard } from './NoteCard';
import { DockedPanel } from './panel/DockedPanel';
import type { PanelTab } from './panel/Panel';
import { Surface, type Theme } from './Surface';
import { useStoryView } from './story-context';

/** What the reader does in it. */
export interface OverlayDeeds {
  onOpen(): void;
  onClose(): void;
  onDismiss(): void;
  onPlace(place: Place): void;
  onReveal(finding: number): void;
  onStep(by: 1 | -1): void;
  onCard(finding: number | null): void;
  onCardHover?(inside: boolean): void;
}

interface OverlayProps extends OverlayDeeds {
  i18n: I18n;
  view: 'none' | 'badge' | 'panel';
  page: PageView;
  place: Place;
  /** The page in numbers, where they are known before the whole story is. */
  summary?: Summary | undefined;
  theme?: Theme;
  sign?: Sign | null;
  tab?: PanelTab;
  current?: number | null;
  lost?: readonly number[];
  card?: CardState | null;
  cardTakesFocus?: boolean;
  /** True when the view changed by itself: focus then stays where it is. */
  quiet?: boolean;
}

/** Everything of ours in a page: badge or panel, and the card. It keeps nothing; whoever mounts it says what shows. */
export function Overlay(props: OverlayProps) {
  const { i18n, view, page, place, card } = props;
  const { index, originsOf } = useStoryView(page.story, page.pack);
  const summary = useMemo(
    () => props.summary ?? summarise(page.assessment, index, originsOf),
    [props.summary, page.assessment, index, originsOf],
  );
  return (
    <Surface i18n={i18n} theme={props.theme} sign={props.sign} class="overlay">
      <Announcement summary={summary} />
      {view === 'badge' && (
        <Badge summary={summary} dock={place.dock} onOpen={props.onOpen} onDismiss={props.onDismiss} />
      )}
      {view === 'panel' && (
        <DockedPanel
          page={page}
          place={place}
          quiet={props.quiet ?? false}
          tab={props.tab}
          current={props.current}
          lost={props.lost}
          onReveal={props.onReveal}
          onPlace={props.onPlace}
          onClose={props.onClose}
        />
      )}
      {card && (
        <NoteCard
          page={page}
          card={card}
          takesFocus={props.cardTakesFocus ?? false}
          onStep={props.onStep}
          onPanel={view === 'panel' ? undefined : props.onOpen}
          onClose={() => props.onCard(null)}
          onHover={props.onCardHover}
        />
      )}
    </Surface>
  );
}

/** Long enough, in ms, for a screen reader to take up what a live region says; then it is gone for a page that searches. */
const SAID_AFTER = 1_000;

/** Tells a screen reader once, when the page has been read and again only when the numbers change. */
function Announcement({ summary }: { summary: Summary }) {
  const { plural, t } = useI18n();
  const [text, setText] = useState('');
  const { conflicts, corroborated, differs } = summary;
  useEffect(() => {
    const parts = [
      plural('findingsConflict', conflicts),
      plural('findingsCorroborated', corroborated),
      plural('findingsDiffer', differs),
    ];
    setText(`${t('extName')}: ${parts.join(', ')}`);
    const timer = setTimeout(() => setText(''), SAID_AFTER);
    return () => clearTimeout(timer);
  }, [conflicts, corroborated, differs, plural, t]);
  return (
    <p class="sr" role="status">
      {text}
    </p>
  );
}
