import { useRef } from 'preact/hooks';
import type { Place } from '../../lib/core/view/page-view';
import { LEAST_SIZE, MOST_SIZE, nextStop, sizeAfterDrag, sizeAfterKey } from '../../lib/core/view/resize';
import { useI18n } from '../i18n';

/** The panel's inner edge: drag it, press it for the next of three sizes, or use the arrow keys. */
export function Resizer({ place, onResize }: { place: Place; onResize(size: number): void }) {
  const { t } = useI18n();
  const held = useRef<{ x: number; y: number; place: Place; moved: boolean } | null>(null);
  function move(event: PointerEvent) {
    const from = held.current;
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    // A press that trembles is still a press.
    if (Math.abs(dx) + Math.abs(dy) > 3) from.moved = true;
    if (from.moved) onResize(sizeAfterDrag(from.place, dx, dy));
  }
  function release() {
    if (held.current && !held.current.moved) onResize(nextStop(place.size));
    held.current = null;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, which <hr> is not
    <div
      class="resizer"
      role="separator"
      tabIndex={0}
      aria-label={t('resizePanel')}
      aria-orientation={place.dock === 'bottom' ? 'horizontal' : 'vertical'}
      aria-valuenow={place.size}
      aria-valuemin={LEAST_SIZE}
      aria-valuemax={MOST_SIZE}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, y: event.clientY, place, moved: false };
      }}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={() => {
        held.current = null;
      }}
      onKeyDown={(event) => {
        const size = sizeAfterKey(place, event.key);
        if (size === null) return;
        event.preventDefault();
        onResize(size);
      }}
    />
  );
}
