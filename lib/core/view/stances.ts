import type { Assessment, Stance } from '../types';

/** By report id, every stance it takes towards what the page says. Reports that take none are left out. */
export function stancesByReport(assessment: Assessment): Map<string, Set<Stance>> {
  const stances = new Map<string, Set<Stance>>();
  for (const { verdicts } of assessment.findings) {
    for (const { report, stance } of verdicts) {
      const held = stances.get(report) ?? new Set();
      stances.set(report, held.add(stance));
    }
  }
  return stances;
}
