/** What the reader does with the page's own words: rests the pointer on them, clicks them, moves them by scrolling. */
import { watchHover } from '@/lib/page/hover';
import { isPagesClick } from '@/lib/page/pointer';

/** Who is told of it. A finding is its index in the assessment; null: the pointer was on words of none. */
export interface Touched {
  /** The finding whose words are under a point of a document's viewport, in CSS px. */
  findingAt(document: Document, x: number, y: number): number | null;
  /** Whether a node of the page is our element, which hears its own clicks. */
  isOurs(node: EventTarget | null): boolean;
  /** Whether a pointer that rests on words opens anything. */
  opensOnRest(): boolean;
  onRest(finding: number | null): void;
  onClick(finding: number | null): void;
  /** The page was scrolled or laid out anew. */
  onMove(): void;
}

export interface Touch {
  /** Listens to a document: the page's, or that of a frame in which its article stands. Once is enough. */
  listenTo(document: Document): void;
  /** The pointer is over the card, or has left it. */
  overCard(inside: boolean): void;
}

/** Listens to the page until `signal` aborts; to its documents as they are named. */
export function watchTouch(signal: AbortSignal, touched: Touched): Touch {
  const heard = new WeakSet<Document>();
  const move = () => touched.onMove();
  addEventListener('resize', move, { signal, passive: true });
  const hover = watchHover(
    signal,
    (document, x, y) => (touched.opensOnRest() ? touched.findingAt(document, x, y) : null),
    (finding) => touched.onRest(finding),
  );
  return {
    listenTo(document) {
      if (heard.has(document)) return;
      heard.add(document);
      const click = (event: MouseEvent) => clicked(event, document, touched);
      document.addEventListener('click', click, { signal, capture: true });
      document.addEventListener('scroll', move, { signal, capture: true, passive: true });
      hover.over(document);
    },
    overCard: (inside) => hover.overCard(inside),
  };
}

function clicked(event: MouseEvent, document: Document, touched: Touched): void {
  if (touched.isOurs(event.target) || !event.isTrusted) return;
  touched.onClick(isPagesClick(event) ? null : touched.findingAt(document, event.clientX, event.clientY));
}
