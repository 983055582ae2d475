/** By language: a sentence, the question it speaks to, and its answers; none where it only seems to give one. */
export type AnswersByLanguage = Readonly<
  Record<string, readonly (readonly [sentence: string, claim: string, answers: readonly string[]])[]>
>;
