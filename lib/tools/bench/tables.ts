/** The figures as tables for people. Pure. */
import type { Row } from './cost.ts';
import type { FirefoxCost } from './firefox.ts';
import type { HugePage } from './huge.ts';
import type { Life } from './life.ts';
import type { MarkCost } from './marks.ts';
import type { OwnPages } from './own-pages.ts';
import type { PageCost } from './page-cost.ts';
import { isValidControl } from './stats.ts';
import type { StoryPage } from './story-page.ts';
import { table } from './table.ts';
import type { TabMemory } from './tabs.ts';

export interface InBrowser {
  /** One-minute load average before and after. */
  machineLoad: [number, number];
  pages: number;
  rounds: number;
  /** What was not asked for is null. */
  cost: PageCost[] | null;
  story: StoryPage | null;
  own: OwnPages | null;
  marks: MarkCost[] | null;
  tabs: TabMemory[] | null;
  life: Life | null;
  huge: HugePage[] | null;
  firefox: FirefoxCost | null;
}

/** A table for each part that was measured. */
export function tablesOf(results: InBrowser): string[] {
  const { cost, story, own, marks, tabs, life, huge, firefox } = results;
  return [
    cost && costTable(cost, results),
    story && storyTable(story),
    own && ownTable(own),
    marks && markTable(marks),
    life && lifeTable(life),
    tabs && tabTable(tabs),
    huge && hugeTable(huge),
    firefox && firefoxLine(firefox),
  ].filter((text) => text !== null);
}

/** Half-width of the control's interval above which the ratios of a run say nothing. */
const WIDEST_CONTROL = 0.05;

/** Cost of pages on no story. */
function costTable(cost: readonly PageCost[], { pages, rounds, machineLoad }: InBrowser): string {
  const control = cost[1]?.ratio;
  const isValid = control ? isValidControl(control, WIDEST_CONTROL) : false;
  const rows = cost.map(({ variant, ratio, thread, heap, nodes, layouts, listeners, wakes }) => [
    variant,
    thread ? thread.map((time) => time.toFixed(2)).join(' / ') : '–',
    ratio ? `${ratio.ratio.toFixed(3)} [${ratio.low.toFixed(3)}, ${ratio.high.toFixed(3)}]` : '–',
    `${(heap / 1024).toFixed(0)} kB`,
    String(nodes),
    String(layouts),
    String(listeners),
    String(wakes),
  ]);
  return [
    `Pages on no story: ${pages} pages × ${rounds} rounds; machine load ${machineLoad.map((load) => load.toFixed(1)).join(' → ')}`,
    table(
      [
        'variant',
        'thread ms p50/p95/max',
        'task ratio [95 %]',
        'heap',
        'nodes',
        'layouts',
        'listeners',
        'wakes',
      ],
      rows,
    ),
    isValid
      ? 'The control (A/A) allows the ratios. Extensions are set against the do-nothing one.'
      : 'VOID: the control (A/A) is too wide or not around 1; the ratios of this run say nothing. Counters are exact.',
  ].join('\n');
}

/** Pages on a story. */
function storyTable(story: StoryPage): string {
  const time = ([p50, p95]: [number, number]) => `${p50.toFixed(0)} / ${p95.toFixed(0)}`;
  return [
    'A page on a story, milliseconds after its load event, p50 / p95',
    table(
      ['', ''],
      [
        ['badge, worker awake', time(story.warm)],
        ['badge, worker asleep', time(story.cold)],
        ['longest task with work of ours (p50 / most)', time(story.longestTask)],
        ['layout shift', story.shift.toFixed(3)],
        ['thread time while left alone', story.idle.toFixed(2)],
      ],
    ),
  ].join('\n');
}

/** Pages of ours. */
function ownTable(own: OwnPages): string {
  const pair = ([a, b]: [number, number]) => `${a.toFixed(0)} / ${b.toFixed(0)}`;
  return [
    'Our own pages, milliseconds',
    table(
      ['', '', ''],
      [
        ['popup, from its opening to the page’s numbers in it, p50 / p95', pair(own.popup), 'budget 100'],
        [`list of ${own.rows} reports, scrolled: frame p50 / p95`, pair(own.frames), ''],
        [
          'longest task while it is scrolled (0: none of 50 or more)',
          own.longestTask.toFixed(0),
          'budget 50',
        ],
        ['rows that exist at once', String(own.rowsThere), ''],
      ],
    ),
  ].join('\n');
}

/** Marks on a page. */
function markTable(marks: readonly MarkCost[]): string {
  const rows = marks.map(({ count, highlights, elements, nodes }) => [
    String(count),
    highlights.toFixed(1),
    elements.toFixed(1),
    `${(highlights / elements).toFixed(2)} ×`,
    nodes.join(' / '),
  ]);
  return [
    'Marks on a 6,000-word page, milliseconds of script, style and layout',
    table(['marks', 'highlights', '<mark>', 'share', 'nodes left by each'], rows),
  ].join('\n');
}

/** Many tabs. */
function tabTable(tabs: readonly TabMemory[]): string {
  const mega = (bytes: number | null) => (bytes === null ? '–' : `${(bytes / 1024 ** 2).toFixed(1)} MB`);
  return [
    `Memory of ${tabs[0]?.tabs} tabs`,
    table(
      ['variant', 'script heaps', 'all processes'],
      tabs.map(({ variant, heap, processes }) => [variant, mega(heap), mega(processes)]),
    ),
  ].join('\n');
}

/** From the browser’s call to install, and from a file in hand. */
function lifeTable({ install, installNothing, import: imported }: Life): string {
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  return [
    'Until it can be used',
    table(
      ['', ''],
      [
        ['installed, bundled pack usable', ms(install)],
        ['do-nothing extension installed', ms(installNothing)],
        ['one more pack like the bundled one imported', ms(imported)],
      ],
    ),
  ].join('\n');
}

/** Pages of many megabytes. */
function hugeTable(huge: readonly HugePage[]): string {
  return [
    'Huge pages: ours over a do-nothing extension',
    table(
      ['page', 'size', 'thread ms', 'longest task ms', 'heap', 'badge ms'],
      huge.map(({ page, size, thread, longestTask, heap, badge }) => [
        page,
        `${(size / 1e6).toFixed(1)} MB`,
        thread.toFixed(1),
        longestTask.toFixed(0),
        `${(heap / 1024 ** 2).toFixed(1)} MB`,
        badge === null ? '–' : badge.toFixed(0),
      ]),
    ),
  ].join('\n');
}

const firefoxLine = ({ loads, ours, all }: FirefoxCost): string =>
  `Firefox, by its own profiler, which itself takes time: ${ours.toFixed(2)} ms of ours a load, of ${all.toFixed(0)} ms of the page's main thread; mean of ${loads} loads`;

/** Figures beside their budgets. */
export const rowTable = (rows: readonly Row[]): string =>
  table(
    ['', '', ''],
    rows.map(({ what, figure, budget }) => [what, figure, budget ? `budget ${budget}` : '']),
  );
