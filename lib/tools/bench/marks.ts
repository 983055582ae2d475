/** What marking words costs a page: highlights, whose rule comes late as ours does, against <mark> elements. */
import type { Installed } from '../browsers.ts';
import { openBench, openPage, pause } from './chrome.ts';
import { plainArticle, serveBench } from './site.ts';
import { median } from './stats.ts';

export interface MarkCost {
  count: number;
  /** Milliseconds of script, style and layout, median. */
  highlights: number;
  elements: number;
  /** Nodes left in the page by each. */
  nodes: [number, number];
}

const RULE = '::highlight(bench) { text-decoration: underline wavy #a14a08 1.5px }';
const RANGES = `const ranges = []; const walker = document.createTreeWalker(document.querySelector('article'), 4);
  for (let n = walker.nextNode(); n && ranges.length < COUNT; n = walker.nextNode()) for (let at = 0; at + 20 < n.data.length && ranges.length < COUNT; at += 40) { const r = new Range(); r.setStart(n, at); r.setEnd(n, at + 12); ranges.push(r); }`;
const HIGHLIGHT = `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(RULE)} })); CSS.highlights.set('bench', new Highlight(...ranges));`;
const ELEMENT = `for (const r of ranges.reverse()) r.surroundContents(Object.assign(document.createElement('mark'), { style: 'background:none;text-decoration:underline wavy #a14a08 1.5px' }));`;

/** Marks `count` stretches of a 6,000-word article both ways, `times` each, in turns. */
export async function measureMarks(installed: Installed, count: number, times: number): Promise<MarkCost> {
  const site = await serveBench();
  const url = site.add('/marks', plainArticle(6_000, 1));
  const bench = await openBench(installed, site.proxy, null);
  const run = async (mark: string) => {
    const page = await openPage(bench.browser, url);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const read = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (...names: string[]) =>
        metrics.filter(({ name }) => names.includes(name)).reduce((sum, { value }) => sum + value, 0);
      return {
        time: of('ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration') * 1000,
        nodes: of('Nodes'),
      };
    };
    await pause(300);
    const before = await read();
    await page.evaluate(
      `{ ${RANGES.replaceAll('COUNT', String(count))} ${mark} document.body.offsetHeight; }`,
    );
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const after = await read();
    await page.close();
    return { time: after.time - before.time, nodes: after.nodes - before.nodes };
  };
  try {
    const highlights: Awaited<ReturnType<typeof run>>[] = [];
    const elements: typeof highlights = [];
    for (let i = 0; i < times; i++) {
      highlights.push(await run(HIGHLIGHT));
      elements.push(await run(ELEMENT));
    }
    return {
      count,
      highlights: median(highlights.map(({ time }) => time)),
      elements: median(elements.map(({ time }) => time)),
      nodes: [median(highlights.map(({ nodes }) => nodes)), median(elements.map(({ nodes }) => nodes))],
    };
  } finally {
    await bench.close();
    site.close();
  }
}
