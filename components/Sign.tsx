import type { Stance } from '../lib/core/types';
import type { MessageId } from './i18n';

type Shown = Exclude<Stance, 'unclear'>;

const STROKES: Readonly<Record<Shown, string>> = {
  corroborates: 'M2.5 5.75h11M2.5 10.25h11',
  conflicts: 'M2.5 5.75h11M2.5 10.25h11M10.75 2.25l-5.5 11.5',
  differs: 'M2.5 6.4c1.6-2 3.4-2 5.5-.6s3.9 1.4 5.5-.6M2.5 11c1.6-2 3.4-2 5.5-.6s3.9 1.4 5.5-.6',
};

/** The words that stand beside each sign wherever there is room for them. */
export const STANCE_WORDS: Readonly<Record<Shown, MessageId>> = {
  corroborates: 'stanceCorroborates',
  conflicts: 'stanceConflicts',
  differs: 'stanceDiffers',
};

/** The sign of a stance: = ≠ ≈, drawn so that every system shows the same. Words always stand near it. */
export function Sign({ stance }: { stance: Shown }) {
  return (
    <svg class={`sign ${stance}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={STROKES[stance]} />
    </svg>
  );
}
