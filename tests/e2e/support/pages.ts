/** Pages that the tests open. The article is about the bundled story and holds the slips that must be found. */

export interface TestPage {
  html: string;
  headers?: Record<string, string>;
}

export const HEADLINE = 'Microsoft shuts Israel’s Unit 8200 out of part of its cloud';

export const PARAGRAPHS = [
  'Microsoft said on Thursday that it had “ceased and disabled a set of services to a unit within the Israel Ministry of Defense”. The decision was announced in a blog post by Brad Smith, the company’s president, and concerns Unit 8200, the Israeli military’s signals intelligence unit.',
  'It follows an investigation published on 6 August by the Guardian with +972 Magazine and Local Call, which reported that the unit kept the calls of Palestinians in Gaza and the West Bank on Microsoft’s Azure platform.',
  'According to the Guardian, close to 8 terabytes of data were held in a Microsoft data centre in the Netherlands. The archive contained more than 200 million hours of phone calls.',
  'Microsoft hired the law firm Covington & Burling for a second review. Smith wrote that the company had found evidence that supports elements of the Guardian’s reporting, including the use of Azure storage in the Netherlands.',
];

const escapeText = (text: string) => text.replace(/&/g, '&amp;');

export function article(paragraphs: readonly string[] = PARAGRAPHS, extra = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-09-26T08:00:00Z">
<style>body{margin:40px;max-width:680px;font:18px/1.6 serif;color:#000;background:#fff}</style></head>
<body><main><article><h1>${HEADLINE}</h1>
${paragraphs.map((text, i) => `<p id="p${i}">${escapeText(text)}</p>`).join('\n')}</article></main>${extra}</body></html>`;
}

const UNRELATED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour bridge to close</title></head>
<body><article><h1>Harbour bridge to close</h1><p id="p0">${'The harbour bridge will close to all traffic from March, the council decided on Monday. '.repeat(6)}</p></article></body></html>`;

/** Renders as frameworks do: the same words in new text nodes, again and again, and different ones on a click. */
const RERENDERS = `<script>
const words = [...document.querySelectorAll('article p')].map((p) => p.textContent);
function render() { document.querySelectorAll('article p').forEach((p, i) => p.replaceChildren(document.createTextNode(words[i]))); }
window.renders = 0;
const timer = setInterval(() => { render(); if (++window.renders >= 10) clearInterval(timer); }, 150);
window.change = () => { words[2] = 'According to the Guardian, 11,500 terabytes of Israeli military data were held there.'; render(); };
</script>`;

/** Another article without loading: address, title and text change. */
const SINGLE_PAGE = `<script>
window.go = (path, title, html) => {
  history.pushState({}, '', path);
  document.title = title;
  setTimeout(() => { document.querySelector('main').innerHTML = html; }, 100);
};
</script>`;

/** A page that watches itself for any change: everything a page script can record of its own document. */
const WATCHES = `<script>
window.changes = [];
new MutationObserver((records) => {
  for (const record of records) for (const node of [...record.addedNodes, ...record.removedNodes, ...(record.type === 'childList' ? [] : [record.target])])
    window.changes.push({ type: record.type, name: node.nodeName, parent: record.target.nodeName, attribute: record.attributeName });
}).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
window.heard = [];
addEventListener('message', (event) => window.heard.push(String(event.data)));
</script>`;

const POLICY = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

export const PAGES: Record<string, TestPage> = {
  '/article': { html: article() },
  '/strict': { html: article().replace(/<style>.*?<\/style>/s, ''), headers: POLICY },
  '/dark': { html: article().replace('color:#000;background:#fff', 'color:#eee;background:#111') },
  '/renders': { html: article(PARAGRAPHS, RERENDERS) },
  '/single-page': { html: article(PARAGRAPHS, SINGLE_PAGE) },
  '/single-page-unrelated': {
    html: UNRELATED.replace('<article>', '<main><article>').replace(
      '</article>',
      `</article></main>${SINGLE_PAGE}`,
    ),
  },
  '/watches': { html: article(PARAGRAPHS, WATCHES) },
  '/watches-unrelated': { html: UNRELATED.replace('</body>', `${WATCHES}</body>`) },
  '/unrelated': { html: UNRELATED },
};
