import { useMemo } from 'preact/hooks';
import { clockPicture } from '../lib/core/view/clock-picture';
import type { TimelineEntry } from '../lib/core/view/timeline';
import { useI18n } from './i18n';

/** Heights of the two clocks and of the years below them, in px. */
const [HAPPENED, REPORTED, TICKS, HEIGHT] = [22, 74, 92, 98];
/** Room left at both ends so that nothing is cut off, as shares of the width. */
const MARGIN = 0.04;

/** Two clocks as a picture: above when it happened, below when it was reported, a line for each answer. */
export function TwoClocks({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t, date, direction } = useI18n();
  const picture = useMemo(() => clockPicture(entries), [entries]);
  if (!picture) return null;
  const x = (at: number) => {
    const place = MARGIN + at * (1 - 2 * MARGIN);
    return `${((direction === 'ltr' ? place : 1 - place) * 100).toFixed(2)}%`;
  };
  return (
    <figure class="two-clocks">
      <svg height={HEIGHT} role="img" aria-label={t('clocksPicture')}>
        {picture.ticks.map(({ date: tick, at }) => (
          <g key={tick} class="tick">
            <line x1={x(at)} x2={x(at)} y1={HAPPENED} y2={REPORTED} />
            <text x={x(at)} y={TICKS} text-anchor="middle">
              {date(tick)}
            </text>
          </g>
        ))}
        <line class="axis" x1="0" x2="100%" y1={HAPPENED} y2={HAPPENED} />
        <line class="axis" x1="0" x2="100%" y1={REPORTED} y2={REPORTED} />
        {picture.lines.map(({ entry, happened, until, reported }) => (
          <g key={`${entry.claim} ${entry.answer}`} class={entry.supersededBy ? 'link superseded' : 'link'}>
            <line x1={x(happened)} x2={x(reported)} y1={HAPPENED} y2={REPORTED} />
            {until !== null && (
              <line class="stretch" x1={x(happened)} x2={x(until)} y1={HAPPENED} y2={HAPPENED} />
            )}
            <circle cx={x(happened)} cy={HAPPENED} r="3" />
            <circle cx={x(reported)} cy={REPORTED} r="3" />
          </g>
        ))}
        <text class="clock" x={direction === 'ltr' ? '0' : '100%'} y={HAPPENED - 8}>
          {t('clockHappened')}
        </text>
        <text class="clock" x={direction === 'ltr' ? '0' : '100%'} y={REPORTED - 6}>
          {t('clockReported')}
        </text>
      </svg>
    </figure>
  );
}
