import { render } from 'preact';
import { useState } from 'preact/hooks';
import panelCss from '../../../assets/styles/panel.css?inline';
import '../../../assets/styles/marks.css';
import './article.css';
import { createI18n } from '../../../components/i18n';
import type { CardState } from '../../../components/NoteCard';
import { Overlay } from '../../../components/Overlay';
import type { PanelTab } from '../../../components/panel/Panel';
import type { Pack } from '../../../lib/core/pack/schema';
import type { PageView, Place } from '../../../lib/core/view/page-view';
import { leadingStance } from '../../../lib/core/view/summary';
import { ARTICLE } from './article';
import { galleryPage } from './assessment';

const query = new URLSearchParams(location.search);
const ask = (name: string, otherwise: string) => query.get(name) ?? otherwise;
const messages: Record<string, Record<string, { message: string }>> = import.meta.glob(
  '../../../assets/public/_locales/*/messages.json',
  { eager: true, import: 'default' },
);

function i18nFor(language: string) {
  const of = (tag: string) => messages[`../../../assets/public/_locales/${tag}/messages.json`];
  return createI18n((id) => (of(language)?.[id] ?? of('en')?.[id])?.message ?? '', language);
}

async function start() {
  const pack: Pack = await (await fetch('/packs/microsoft-unit-8200.json')).json();
  const { id, revision, date, title, stories } = pack;
  const [story] = stories;
  if (!story) throw new Error('no story in the pack');
  const page: PageView = { ...galleryPage(story), story, pack: { id, revision, date, title } };
  if (ask('theme', 'light') === 'dark') document.body.classList.add('dark');
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = ARTICLE.title;
  main.append(heading);
  for (const paragraph of ARTICLE.paragraphs) {
    const p = document.createElement('p');
    p.textContent = paragraph;
    main.append(p);
  }
  document.body.append(main);
  const ranges = paint(main, page);
  mountOverlay(page, ranges);
}

function paint(main: HTMLElement, page: PageView): (Range | null)[] {
  const dark = ask('theme', 'light') === 'dark' ? 'd' : '';
  const names = { corroborates: 'n-a', conflicts: 'n-b', differs: 'n-c', unclear: '' };
  return page.assessment.findings.map((finding) => {
    const { focus } = finding.statement;
    const words = page.text.slice(focus.start, focus.end);
    for (const p of main.querySelectorAll('p')) {
      const at = p.textContent.indexOf(words);
      const node = p.firstChild;
      if (at < 0 || !node) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const name = names[leadingStance(finding)] + dark;
      const highlight = CSS.highlights.get(name) ?? new Highlight();
      CSS.highlights.set(name, highlight.add(range));
      return range;
    }
    return null;
  });
}

function Stage({ page, ranges }: { page: PageView; ranges: (Range | null)[] }) {
  const number = (name: string) => (query.has(name) ? Number(query.get(name)) : null);
  const [view, setView] = useState(ask('view', 'panel') as 'badge' | 'panel' | 'none');
  const [place, setPlace] = useState<Place>({
    dock: ask('dock', 'right') as Place['dock'],
    size: number('size') ?? 400,
  });
  const [current, setCurrent] = useState<number | null>(number('current'));
  const [at, setAt] = useState<number | null>(number('card'));
  const anchor = at === null ? undefined : ranges[at]?.getBoundingClientRect();
  const nothing = query.get('nothing');
  const box = ranges[0]?.getBoundingClientRect() as DOMRect;
  const card: CardState | null =
    at !== null && anchor ? { finding: at, anchor } : nothing ? { quote: nothing, anchor: box } : null;
  return (
    <Overlay
      i18n={i18nFor(ask('lang', 'en'))}
      view={view}
      page={page}
      place={place}
      theme={ask('theme', 'light') as 'light' | 'dark'}
      tab={ask('tab', 'article') as PanelTab}
      current={current}
      card={card}
      quiet={query.has('quiet')}
      onOpen={() => setView('panel')}
      onClose={() => setView('badge')}
      onDismiss={() => setView('none')}
      onPlace={setPlace}
      onReveal={setCurrent}
      onStep={(by) => setAt(((at ?? 0) + by + ranges.length) % ranges.length)}
      onCard={setAt}
    />
  );
}

function mountOverlay(page: PageView, ranges: (Range | null)[]) {
  const host = document.createElement('source-context');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelCss);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  render(<Stage page={page} ranges={ranges} />, root);
  document.body.dataset.ready = 'yes';
}

start();
