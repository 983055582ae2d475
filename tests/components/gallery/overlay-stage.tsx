import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import panelCss from '../../../assets/styles/panel.css?inline';
import '../../../assets/styles/marks.css';
import './article.css';
import type { CardState } from '../../../components/NoteCard';
import { Overlay } from '../../../components/Overlay';
import type { PanelTab } from '../../../components/panel/Panel';
import type { PageView, Place } from '../../../lib/core/view/page-view';
import { leadingStance } from '../../../lib/core/view/summary';
import { ARTICLE } from './article';
import { ask, asked, askNumber, i18nFor } from './query';

/** The article with its marks, and badge, panel or card over it, as in a page. */
export function showOverlay(page: PageView) {
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
  mount(page, paint(main, page));
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
  const [view, setView] = useState(ask('view', 'panel') as 'badge' | 'panel' | 'none');
  const [place, setPlace] = useState<Place>({
    dock: ask('dock', 'right') as Place['dock'],
    size: askNumber('size') ?? 400,
  });
  const [current, setCurrent] = useState<number | null>(askNumber('current'));
  const [at, setAt] = useState<number | null>(askNumber('card'));
  const [, layOut] = useState(0);
  useEffect(() => addEventListener('resize', () => layOut((times) => times + 1)), []);
  const anchor = at === null ? undefined : ranges[at]?.getBoundingClientRect();
  const nothing = ask('nothing', '');
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
      sign={[17, 34]}
      tab={ask('tab', 'article') as PanelTab}
      current={current}
      card={card}
      quiet={asked('quiet')}
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

function mount(page: PageView, ranges: (Range | null)[]) {
  const host = document.createElement('source-context');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelCss);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  render(<Stage page={page} ranges={ranges} />, root);
}
