import { render } from 'preact';
import type { InstalledPack } from '../../../lib/core/view/installed-pack';
import '../../../assets/styles/library.css';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryClient, LibrarySettings } from '../../../components/library/client';
import { Library } from '../../../components/library/Library';
import { Surface, type Theme } from '../../../components/Surface';
import { importPlan } from '../../../lib/core/pack/plan';
import type { Pack } from '../../../lib/core/pack/schema';
import { readRoute } from '../../../lib/core/view/route';
import { ask, i18nFor } from './query';

/** The library over the compiled pack, with everything that would be stored kept here. */
export function showLibrary(pack: Pack) {
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.dataset.theme = ask('theme', 'light');
  render(<Stage client={clientOf(pack)} />, root);
}

function Stage({ client }: { client: LibraryClient }) {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    addEventListener('hashchange', () => setRoute(readRoute(location.hash)));
  }, []);
  return (
    <Surface i18n={i18nFor(ask('lang', 'en'))} theme={ask('theme', 'light') as Theme}>
      <Library client={client} route={route} onSettings={() => {}} />
    </Surface>
  );
}

function clientOf(pack: Pack): LibraryClient {
  let settings: LibrarySettings = {
    mode: 'badge',
    quiet: false,
    hover: true,
    theme: 'auto',
    place: { dock: 'right', size: 380 },
    sites: { 'harbour-ledger.example': 'off', 'daily.example': 'open' },
  };
  const { id, revision, date, title, licence, authors, stories } = pack;
  const head = { id, revision, date, title };
  const entry: InstalledPack = {
    head,
    bundled: true,
    licence,
    authors,
    stories: entriesOf(pack, Number(ask('stories', '1'))),
    signedBy: null,
    disagreements: [],
  };
  return {
    packs: async () => [entry],
    story: async (_, story) => stories.find((each) => each.id === story) ?? null,
    preview: async () => ({
      ok: true,
      head,
      plan: importPlan(null, pack),
      signature: null,
      signer: null,
      disagreements: [],
    }),
    importPack: async () => [
      {
        kind: 'value',
        place: 'stories[0].reports[3] "a-2025"',
        message: 'url must be an http or https link',
      },
    ],
    exportPack: async () => {},
    exportAll: async () => {},
    removePack: async () => {},
    restoreBundled: async () => {},
    lasting: async () => ask('lasting', 'yes') === 'yes',
    settings: async () => settings,
    changeSettings: async (change) => {
      settings = { ...settings, ...change };
      return settings;
    },
    grantedSites: async () => ['*://*.small-paper.example/*'],
    revokeSite: async () => true,
    shortcuts: async () => [
      { words: 'Open or close the panel', keys: 'Alt+Shift+Q' },
      { words: 'Check the selected sentence', keys: '' },
    ],
    changeShortcuts: async () => {},
    accuracy: async () =>
      ask('accuracy', '') === 'none'
        ? null
        : {
            tuned: {
              articles: 137,
              negatives: 210,
              scores: [
                { id: 'recognition-recall', value: 0.97, count: 137 },
                { id: 'conflict-precision', value: 0.975, count: 80, baseline: 0.21 },
                { id: 'kept-under-damage', value: null, count: 0 },
              ],
            },
            unseen: {
              date: '2026-11-22',
              articles: 44,
              negatives: 28,
              scores: [
                { id: 'recognition-recall', value: 0.94, count: 44 },
                { id: 'conflict-precision', value: 0.96, count: 68, baseline: 0.05 },
              ],
            },
          },
    save: () => {},
  };
}

/** The pack's story, or so many copies of it: a long list is to scroll as a short one does. */
function entriesOf(pack: Pack, count: number) {
  return Array.from({ length: count }, (_, nth) => {
    const story = pack.stories[0] as Pack['stories'][number];
    const languages = new Set(story.reports.map((report) => report.language)).size;
    const { id, title, from, to = null, reports, claims } = story;
    return {
      id: nth === 0 ? id : `${id}-${nth}`,
      title,
      from,
      to,
      reports: reports.length,
      claims: claims.length,
      languages,
    };
  });
}
