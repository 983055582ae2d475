import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Box, PageView } from '../lib/core/view/page-view';
import { placeCard } from '../lib/core/view/place-card';
import { FindingCard } from './FindingCard';
import { Icon } from './Icon';
import { useI18n } from './i18n';
import { OwnWords } from './OwnWords';
import { StoryProvider, useStoryView } from './story-context';

/** What a card is about: a finding of the page, or words about which nothing is known. */
export type CardState = { finding: number; anchor: Box } | { quote: string; anchor: Box };

interface NoteCardProps {
  page: PageView;
  card: CardState;
  takesFocus: boolean;
  onStep(by: 1 | -1): void;
  /** Absent where the panel is in sight anyway. */
  onPanel?: (() => void) | undefined;
  onClose(): void;
  onHover?: ((inside: boolean) => void) | undefined;
}

/** The margin note beside a sentence: the finding, the way to the next one, and the way out. */
export function NoteCard({ page, card, takesFocus, onStep, onPanel, onClose, onHover }: NoteCardProps) {
  const { t, direction } = useI18n();
  const box = useRef<HTMLDialogElement>(null);
  const view = useStoryView(page.story, page.pack);
  useLayoutEffect(() => {
    const put = () => box.current && putCard(box.current, card.anchor, direction);
    put();
    addEventListener('resize', put);
    return () => removeEventListener('resize', put);
  }, [card, direction]);
  useEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus, card]);
  return (
    <StoryProvider value={view}>
      <dialog
        ref={box}
        open
        class="card"
        aria-label={t('cardLabel')}
        tabIndex={-1}
        onPointerEnter={() => onHover?.(true)}
        onPointerLeave={() => onHover?.(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onClose();
        }}
      >
        <CardBody page={page} card={card} />
        <CardFoot hasSteps={'finding' in card} onStep={onStep} onPanel={onPanel} onClose={onClose} />
      </dialog>
    </StoryProvider>
  );
}

/** Puts a card beside the words it is about, measured as high as it would like to be, not as the last place let it. */
function putCard(element: HTMLElement, anchor: Box, direction: 'ltr' | 'rtl'): void {
  element.style.removeProperty('--room');
  const window = { width: innerWidth, height: innerHeight };
  const { left, top, bottom, room } = placeCard(anchor, element.getBoundingClientRect(), window, direction);
  element.style.left = `${left}px`;
  element.style.top = top === null ? 'auto' : `${top}px`;
  element.style.bottom = bottom === null ? 'auto' : `${bottom}px`;
  element.style.setProperty('--room', `${room}px`);
}

function CardBody({ page, card }: { page: PageView; card: CardState }) {
  const { t } = useI18n();
  const finding = 'finding' in card ? page.assessment.findings[card.finding] : undefined;
  if (finding)
    return (
      <FindingCard finding={finding} text={page.text} language={page.assessment.language} heading="h2" />
    );
  return (
    <div class="finding">
      {'quote' in card && (
        <p class="quote">
          <q class="here" dir="auto">
            {card.quote}
          </q>
        </p>
      )}
      <p class="empty-title">{t('nothingInPacks')}</p>
      <p class="note">{t('nothingInPacksHint')}</p>
    </div>
  );
}

interface CardFootProps {
  hasSteps: boolean;
  onStep(by: 1 | -1): void;
  onPanel: (() => void) | undefined;
  onClose(): void;
}

function CardFoot({ hasSteps, onStep, onPanel, onClose }: CardFootProps) {
  const { t } = useI18n();
  return (
    <div class="card-foot">
      {onPanel && (
        <button type="button" onClick={onPanel}>
          {t('openPanel')}
        </button>
      )}
      <OwnWords place="card" />
      <span class="controls">
        {hasSteps && (
          <>
            <button type="button" class="bare" title={t('previousMark')} onClick={() => onStep(-1)}>
              <Icon name="previous" />
              <span class="sr">{t('previousMark')}</span>
            </button>
            <button type="button" class="bare" title={t('nextMark')} onClick={() => onStep(1)}>
              <Icon name="next" />
              <span class="sr">{t('nextMark')}</span>
            </button>
          </>
        )}
        <button type="button" class="bare" title={t('closeCard')} onClick={onClose}>
          <Icon name="close" />
          <span class="sr">{t('closeCard')}</span>
        </button>
      </span>
    </div>
  );
}
