/** What shows on a page at one moment, as plain values. It lives as long as the page: nothing a page can click is stored. */
import type { CardState } from '@/components/NoteCard';
import type { Sign } from '@/lib/core/view/own-words';
import type { PageView, Place } from '@/lib/core/view/page-view';
import type { Summary } from '@/lib/core/view/summary';
import type { Settings, Theme } from '@/lib/extension/settings';
import { boxOf } from '@/lib/page/ranges';
import type { Chosen } from '@/lib/page/selection';

export interface Shown {
  view: 'none' | 'badge' | 'panel';
  page: PageView;
  /** The page in numbers; needed until the whole story is there. */
  summary: Summary | undefined;
  place: Place;
  theme: Theme;
  sign: Sign | null;
  current: number | null;
  lost: readonly number[];
  card: CardState | null;
  cardTakesFocus: boolean;
  /** The view changed without the reader: focus stays where it is. */
  quiet: boolean;
}

/** What the settings say of it. */
export type Looks = Pick<Settings, 'hover' | 'theme' | 'place' | 'sign'>;

/** What shows of a page just read. View and place stay as the reader left them, if something showed before. */
export function shownAnew(
  before: Shown | null,
  page: PageView,
  ranges: readonly (Range | null)[],
  looks: Looks,
  summary: Summary | undefined,
): Shown {
  return {
    view: before?.view ?? 'badge',
    page,
    summary,
    place: before?.place ?? looks.place,
    theme: looks.theme,
    sign: looks.sign,
    current: null,
    lost: lostOf(ranges),
    card: null,
    cardTakesFocus: false,
    quiet: true,
  };
}

/** Findings whose words are no longer on the page. */
export const lostOf = (ranges: readonly (Range | null)[]): number[] =>
  ranges.flatMap((range, i) => (range ? [] : [i]));

/** A selection longer than this is no sentence. */
const LONGEST_QUOTE = 400;

/** The card of selected words about which nothing is known. */
export const quoteCard = ({ text, range }: Chosen): CardState => ({
  quote: text.slice(0, LONGEST_QUOTE),
  anchor: boxOf(range),
});
