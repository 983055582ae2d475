/** What one language's sentences answer, and what they must never be taken for. */
export interface Western {
  answers: readonly (readonly [sentence: string, claim: string, answers: readonly string[]])[];
  /** Of another company, another review, denied, planned, asked for: this answer is not given. */
  never: readonly (readonly [sentence: string, claim: string, answer: string])[];
}
