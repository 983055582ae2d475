/** The article of a page, be it in the page itself or in a frame of it that is the page's own. */
import { select } from './dom';
import { type ReadPage, readPage } from './read-page';

/** Frames that are looked into. */
const MOST_FRAMES = 8;
/** Smaller, in CSS px, nobody reads an article in it: an advertisement, a counter. */
const LEAST_WIDTH = 280;
const LEAST_HEIGHT = 200;

/**
 * Reads the page. Where it holds no article and one of its frames does that it may see into (same origin, in sight), that
 * frame's text stands for the page's, under the page's own address. Frames are asked for their size in this case only.
 */
export function readArticle(document: Document): ReadPage {
  const own = readPage(document);
  if (own.page.kind !== 'other') return own;
  const framed = framesIn(document)
    .map((inner) => readPage(inner, own.page.url))
    .filter(({ page }) => page.kind === 'article' || page.kind === 'live-blog')
    .sort((a, b) => b.page.text.length - a.page.text.length)[0];
  if (!framed) return own;
  const { url, title, published, language } = own.page;
  const { page } = framed;
  return {
    ...framed,
    page: {
      ...page,
      url,
      title: page.title || title,
      language: page.language ?? language,
      published: page.published ?? published,
    },
  };
}

/** Documents of the frames that can be read and are large enough to be read in. */
function framesIn(document: Document): Document[] {
  return (select(document, 'iframe', MOST_FRAMES) as HTMLIFrameElement[]).flatMap((frame) => {
    const inner = frame.contentDocument;
    return inner && frame.clientWidth >= LEAST_WIDTH && frame.clientHeight >= LEAST_HEIGHT ? [inner] : [];
  });
}
