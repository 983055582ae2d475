/** What the reader has chosen. Kept by the background; changed from popup and library only, never from a page. */
import { type Sign, signFrom } from '../core/view/own-words';
import type { Place } from '../core/view/page-view';

/** What happens on a page that covers a known story: only the toolbar says so; badge and marks; panel as well. */
export type Mode = 'ask' | 'badge' | 'open';

/** A site's own choice; `off`: nothing at all happens there. */
export type SiteMode = Mode | 'off';

export type Theme = 'auto' | 'light' | 'dark';

export interface Settings {
  mode: Mode;
  /** Nothing is ever put into a page: toolbar, popup and side panel only. */
  quiet: boolean;
  /** A card opens when the pointer rests on a mark. */
  hover: boolean;
  theme: Theme;
  /** Where the panel docks, and its width (or height at the bottom) in CSS pixels. */
  place: Place;
  /** Choices for single sites, by host without "www.". */
  sites: Readonly<Record<string, SiteMode>>;
  /** The reader's two words; drawn once, not chosen. Null until then, and where nothing lasts. */
  sign: Sign | null;
}

export const DEFAULT_SETTINGS: Settings = {
  mode: 'badge',
  quiet: false,
  hover: true,
  theme: 'auto',
  place: { dock: 'right', size: 400 },
  sites: {},
  sign: null,
};

const MODES: readonly unknown[] = ['ask', 'badge', 'open'];
const THEMES: readonly unknown[] = ['auto', 'light', 'dark'];
const DOCKS: readonly unknown[] = ['left', 'right', 'bottom'];
/** Narrower holds no line of text, wider leaves no page. */
const SMALLEST = 240;
const LARGEST = 1200;
const HOST = /^[a-z0-9.-]{1,253}$/;

/** Settings from whatever was stored or sent: each field that is not right takes its default. */
export function settingsFrom(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  return {
    mode: pick(from.mode, MODES, DEFAULT_SETTINGS.mode),
    quiet: from.quiet === true,
    hover: from.hover !== false,
    theme: pick(from.theme, THEMES, DEFAULT_SETTINGS.theme),
    place: placeFrom(from.place),
    sites: Object.fromEntries(
      Object.entries(isRecord(from.sites) ? from.sites : {}).filter(
        (entry): entry is [string, SiteMode] =>
          HOST.test(entry[0]) && (MODES.includes(entry[1]) || entry[1] === 'off'),
      ),
    ),
    sign: signFrom(from.sign),
  };
}

/** What holds on a host: its own choice or the general one. */
export function modeFor(settings: Settings, host: string): SiteMode {
  const own = Object.hasOwn(settings.sites, host) ? settings.sites[host] : undefined;
  return own ?? settings.mode;
}

/** The host by which a page's site is known: small letters, without "www."; null for pages that are no web page. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? hostname.replace(/^www\./, '') : null;
}

function placeFrom(stored: unknown): Place {
  const from = isRecord(stored) ? stored : {};
  const size =
    typeof from.size === 'number' && Number.isFinite(from.size) ? from.size : DEFAULT_SETTINGS.place.size;
  return {
    dock: pick(from.dock, DOCKS, DEFAULT_SETTINGS.place.dock),
    size: Math.round(Math.min(LARGEST, Math.max(SMALLEST, size))),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pick<T>(value: unknown, known: readonly unknown[], otherwise: T): T {
  return known.includes(value) ? (value as T) : otherwise;
}
