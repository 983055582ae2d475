/** A pack whose every text holds markup that would run if anything of ours took it for markup. */
import { parsePack } from '../../../lib/core/pack/parse';
import { bridgePack } from '../../fixtures/bridge';

/** Each runs `canary()` where text becomes markup, a handler, a link, a style or a script. */
const RUN = 'globalThis.canary=1';
const TAGS = [
  'img src=x onerror',
  'svg onload',
  'body onload',
  'video src=x onerror',
  'details open ontoggle',
  'input autofocus onfocus',
  'iframe srcdoc',
  'object data=x onerror',
  'marquee onstart',
  'style onload',
  'audio src=x onerror',
  'select autofocus onfocus',
  'textarea autofocus onfocus',
  'embed src=x onload',
  'math href',
  'div onpointerenter',
  'p onmouseover',
  'a href=# onclick',
  'button popovertarget=x onclick',
  'dialog open onclose',
  'form oninput',
  'area href=# onfocus',
  'track onerror',
  'source onerror',
  'keygen autofocus onfocus',
  'image src=x onerror',
  'custom-x onanimationstart',
];
export const PAYLOADS: readonly string[] = [
  ...TAGS.flatMap((tag) => [`<${tag}=${RUN}>`, `"><${tag}="${RUN}">`, `'><${tag}='${RUN}'>`]),
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</template><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<a href="javascript:${RUN}">x</a>`,
  `[x](javascript:${RUN})`,
  `<base href="javascript:${RUN}//">`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<link rel=stylesheet href="data:text/css,*{display:none}">`,
  '<style>*{display:none!important}</style>',
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `";${RUN};"`,
  `';${RUN};'`,
  `\\";${RUN};//`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `<<script>${RUN}//<</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<IMG SRC=x ONERROR=${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><script>${RUN}</script></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<xss id=x tabindex=1 onfocus=${RUN}>`,
  '<img src="https://leak.example/x.png">',
  '</div></section></main><h1>taken over</h1>',
];

/** Odd forms of links that are none to a page of the web. */
export const ODD_LINKS: readonly string[] = [
  ...[
    'javascript',
    'JaVaScRiPt',
    'java\tscript',
    'java\nscript',
    ' javascript',
    '\u0001javascript',
    'data',
    'vbscript',
    'file',
    'blob',
    'about',
    'view-source',
    'chrome',
    'chrome-extension',
    'moz-extension',
    'resource',
    'jar',
    'ftp',
    'ws',
    'wss',
    'mailto',
    'tel',
    'intent',
    'ms-word',
    'filesystem',
    'feed',
    'urn',
    'x-javascript',
    'livescript',
    'mocha',
  ].map((scheme) => `${scheme}:${RUN}`),
  `data:text/html,<script>${RUN}</script>`,
  'data:text/html;base64,PHNjcmlwdD5nbG9iYWxUaGlzLmNhbmFyeT0xPC9zY3JpcHQ+',
  '//leak.example/x',
  '/library.html',
  '\\\\leak.example\\x',
  'https:leak',
  'https://',
  'https://user:secret@paper.example/1',
  'javascript&colon;alert(1)',
  '%6Aavascript:alert(1)',
];

type Path = (string | number)[];

/** Places of texts, each as a path of keys; what recognition and reading go by stays as it is, or nothing would be shown. */
function textPlaces(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null || UNTOUCHED.has(String(path.at(-1)))) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textPlaces(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
const UNTOUCHED: ReadonlySet<string> = new Set(['words', 'concepts', 'recognition']);

interface HostilePack {
  text: string;
  /** How many texts hold a payload. */
  filled: number;
}

/** The invented bridge's pack with a payload behind every text that a pack may have freely; the others are refused. */
export function hostilePack(): HostilePack {
  let pack: any = bridgePack();
  let filled = 0;
  for (const path of textPlaces(pack)) {
    const changed = structuredClone(pack);
    const node = path.slice(0, -1).reduce((inner, key) => inner[key], changed);
    const last = path.at(-1) as string;
    node[last] = `${node[last]} ${PAYLOADS[filled % PAYLOADS.length]}`;
    if (!parsePack(JSON.stringify(changed)).ok) continue;
    pack = changed;
    filled++;
  }
  return { text: JSON.stringify(pack), filled };
}

/** The same pack with one report's link in an odd form. */
export function packWithLink(link: string): string {
  const pack: any = structuredClone(bridgePack());
  pack.stories[0].reports[0].url = link;
  return JSON.stringify(pack);
}
