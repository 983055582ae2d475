import type { Assessment, Finding } from '../types';

/** The statements of a page that no other report of the story makes, in the order of the text, one for each answer. */
export function onlyHere({ findings }: Assessment): Finding[] {
  const alone = findings.filter(({ counts }) => counts.corroborates.reports === 0);
  const seen = new Set<string>();
  return alone.filter(({ statement: { claim, answer, quantity } }) => {
    const key = `${claim} ${answer ?? quantity?.value}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
