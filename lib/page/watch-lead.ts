import { followHead } from './follow-head';
import { leadText } from './lead-text';

/** Calls `found` once when `opens` holds for the first words of the page: now, or when it has become another page. */
export function watchLead(document: Document, opens: (text: string) => boolean, found: () => void): void {
  const isCoverage = () => opens(leadText(document));
  if (isCoverage()) found();
  else followHead(document, isCoverage, found);
}
