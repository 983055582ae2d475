/** Pages that the tests open. The article is about the bundled story and holds the slips that must be found. */

interface TestPage {
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

/** An article in Arabic, for a page that runs from the right. */
const ARABIC = [
  'قالت مايكروسوفت يوم الخميس إنها عطّلت مجموعة من الخدمات لوحدة في وزارة الدفاع الإسرائيلية، بعد تحقيق نشرته صحيفة الغارديان مع مجلة +972 وموقع لوكال كول.',
  'وقال رئيس الشركة براد سميث إن المراجعة وجدت أدلة تدعم عناصر من تقرير الغارديان.',
  'وبحسب الغارديان، خزّنت الوحدة 8200 نحو 8 تيرابايت من تسجيلات مكالمات الفلسطينيين في غزة والضفة الغربية على منصة أزور في مركز بيانات في هولندا.',
];
const FILLER = 'The council met on Monday and spoke of the harbour, the bridge and the ferries until late. ';

/** A live page: five entries come in above what is there. */
const LIVE = `<script>
let entries = 0;
const timer = setInterval(() => {
  const entry = document.createElement('p');
  entry.textContent = 'Update ' + ++entries + ': ${FILLER}';
  document.querySelector('h1').after(entry);
  window.entries = entries;
  if (entries >= 5) clearInterval(timer);
}, 120);
</script>`;

/** The next article follows below when the reader gets there. */
const INFINITE = `<div style="height:1200px"></div><script>
let came = false;
addEventListener('scroll', () => {
  if (came) return;
  came = true;
  document.querySelector('main').insertAdjacentHTML('beforeend', '<article><h2>Harbour bridge to close</h2><p id="next">${FILLER.repeat(8)}</p></article>');
});
</script>`;

/** The same page with its headline and text in open shadow trees: paragraphs in a tree of their own, one by a slot. */
const IN_SHADOW = `<script>
const [h1, ...paragraphs] = document.querySelectorAll('h1, article p');
const article = document.querySelector('article');
const body = document.createElement('article-body');
const slotted = paragraphs.pop();
article.attachShadow({ mode: 'open' }).append(h1, body);
const inner = body.attachShadow({ mode: 'open' });
inner.append(...paragraphs, document.createElement('slot'));
body.append(slotted);
window.change = () => { inner.getElementById('p2').textContent = 'According to the Guardian, 11,500 terabytes of Israeli military data were held there.'; };
</script>`;

/** A page that is little but a frame of its own with the article in it. */
const FRAME_ONLY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title></head>
<body style="margin:0"><p>Menu</p><iframe src="/article" style="width:760px;height:700px;border:4px solid"></iframe></body></html>`;

/** What AMP asks of every page: hidden until its script has run, or these eight seconds have passed. */
const AMP =
  '<style amp-boilerplate>body{animation:-amp-start 1ms steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>';

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
  '/shadow': { html: article(PARAGRAPHS, IN_SHADOW) },
  '/frame-only': { html: FRAME_ONLY },
  '/amp': {
    html: article()
      .replace('<html ', '<html amp ')
      .replace('</head>', `${AMP}</head>`)
      .replace('<article>', '<article class="amp-article-body">'),
  },
  '/right-to-left': {
    html: article(ARABIC)
      .replace('<html lang="en">', '<html lang="ar" dir="rtl">')
      .replaceAll(HEADLINE, 'مايكروسوفت توقف خدمات سحابية عن الوحدة 8200 الإسرائيلية'),
  },
  '/no-select': { html: article().replace('body{', 'body{user-select:none;-webkit-user-select:none;') },
  '/long': { html: article([...PARAGRAPHS, ...Array<string>(250).fill(PARAGRAPHS[1] as string)]) },
  '/live': { html: article(PARAGRAPHS, LIVE) },
  '/infinite': { html: article(PARAGRAPHS, INFINITE) },
  '/zoomed': { html: article().replace('body{', 'body{zoom:1.5;') },
  '/frames': {
    html: article(PARAGRAPHS, '<iframe src="/article" width="600" height="400"></iframe>'),
  },
  '/framed': { html: UNRELATED.replace('</body>', '<iframe src="/article"></iframe></body>') },
};
