import { followHead } from './follow-head';
import { someLead } from './lead-text';

/** What a page is tested for. */
export interface LeadTest {
  /** Quick look at one part of the page; what it refuses in all parts cannot open. */
  isWorth(part: string): boolean;
  opens(text: string): boolean;
}

/** Calls `found` once when the first words of the page open the gate: now, or when it has become another page. */
export function watchLead(document: Document, test: LeadTest, found: () => void): void {
  const isCoverage = () => someLead(document, test.isWorth) && test.opens(wholeLead(document));
  if (isCoverage()) found();
  else followHead(document, isCoverage, found);
}

function wholeLead(document: Document): string {
  let whole = '';
  someLead(document, (part) => {
    whole += `\n${part}`;
    return false;
  });
  return whole;
}
