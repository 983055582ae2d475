import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../../lib/core/view/page-view';
import { Icon } from '../Icon';
import { useI18n } from '../i18n';
import { DockChoice } from './DockChoice';
import { Panel, type PanelProps } from './Panel';
import { Resizer } from './Resizer';

interface DockedPanelProps extends PanelProps {
  place: Place;
  /** True when the panel opened by itself: focus then stays where it is. */
  quiet: boolean;
  onPlace(place: Place): void;
  onClose(): void;
}

/** The panel at an edge of the page: it can be moved to another edge, resized, and left with Esc. */
export function DockedPanel({ place, quiet, onPlace, onClose, ...panel }: DockedPanelProps) {
  const { t } = useI18n();
  const box = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!quiet) title.current?.focus({ preventScroll: true });
  }, [quiet]);
  useLayoutEffect(() => {
    box.current?.style.setProperty('--size', `${place.size}px`);
  }, [place.size]);
  return (
    <section
      ref={box}
      class={`panel dock-${place.dock}`}
      aria-label={t('extName')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <Resizer place={place} onResize={(size) => onPlace({ ...place, size })} />
      <Panel
        {...panel}
        titleRef={title}
        controls={
          <div class="controls">
            <DockChoice dock={place.dock} onDock={(dock) => onPlace({ ...place, dock })} />
            <button type="button" class="bare" title={t('closePanel')} onClick={onClose}>
              <Icon name="close" />
              <span class="sr">{t('closePanel')}</span>
            </button>
          </div>
        }
      />
    </section>
  );
}
