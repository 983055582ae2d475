/** The views of one story in the library. */
export const STORY_VIEWS = [
  'table',
  'figures',
  'timeline',
  'lineage',
  'replies',
  'compare',
  'trace',
] as const;
export type StoryView = (typeof STORY_VIEWS)[number];

/** Where in the library the reader is; kept in the address, so that it can be bookmarked and gone back from. */
export type Route =
  | { page: 'stories' | 'packs' | 'settings' | 'accuracy' | 'about' }
  | { page: 'story'; pack: string; story: string; view: StoryView };

const PAGES = ['stories', 'packs', 'settings', 'accuracy', 'about'] as const;

/** Reads `#/story/<pack>/<story>/<view>` or `#/<page>`. Whatever is neither leads to the stories. */
export function readRoute(hash: string): Route {
  const [page, pack, story, view] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (page === 'story' && pack && story) {
    return { page, pack, story, view: STORY_VIEWS.find((each) => each === view) ?? 'table' };
  }
  return { page: PAGES.find((each) => each === page) ?? 'stories' };
}

/** The address of a place in the library, `#` included. */
export function writeRoute(route: Route): string {
  const parts = route.page === 'story' ? [route.page, route.pack, route.story, route.view] : [route.page];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
