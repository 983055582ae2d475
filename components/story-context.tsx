import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type OriginsOf, traceOrigins } from '../lib/core/view/origins-of';
import { indexStory, type PackHead, type ShownStory, type StoryIndex } from '../lib/core/view/shown';

/** The story that everything below is about, with its records by id and its lineage traced. */
export interface StoryView {
  index: StoryIndex;
  originsOf: OriginsOf;
  pack: PackHead;
}

const Context = createContext<StoryView | null>(null);

export const StoryProvider = Context.Provider;

/** Badge, panel and card show the same story: it is indexed once for all of them. */
const indexed = new WeakMap<ShownStory, Omit<StoryView, 'pack'>>();

/** A story with its lookups, made once for as long as it stays the same object. */
export function useStoryView(story: ShownStory, pack: PackHead): StoryView {
  return useMemo(() => {
    let view = indexed.get(story);
    if (!view) {
      const index = indexStory(story);
      view = { index, originsOf: traceOrigins(index) };
      indexed.set(story, view);
    }
    return { ...view, pack };
  }, [story, pack]);
}

/** The story in hand. Throws outside a `StoryProvider`. */
export function useStory(): StoryView {
  const view = useContext(Context);
  if (!view) throw new Error('no StoryProvider above this component');
  return view;
}
