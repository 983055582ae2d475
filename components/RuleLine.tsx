import type { Claim } from '../lib/core/pack/schema';
import type { Verdict } from '../lib/core/types';
import { type RuleWriter, ruleSentences } from '../lib/core/view/rule-words';
import { say } from '../lib/core/view/say';
import { answerOf } from '../lib/core/view/shown';
import { writeAnswer, writeValue } from './format';
import { type I18n, useI18n } from './i18n';

interface RuleLineProps {
  verdict: Verdict;
  claim: Claim | undefined;
}

/** The rule that decided: in the reader's words, and as the engine keeps it for whoever replays it. */
export function RuleLine({ verdict, claim }: RuleLineProps) {
  const i18n = useI18n();
  const sentences = ruleSentences(verdict, writerOf(claim, i18n));
  return (
    <p class="rule" title={verdict.rule}>
      {i18n.t('ruleLabel')}{' '}
      {sentences.length > 0 ? sentences.map(i18n.sentence).join(' ') : <code>{verdict.rule}</code>}
    </p>
  );
}

/** Answers and scopes by the pack's names for them; figures as everywhere. */
function writerOf(claim: Claim | undefined, i18n: I18n): RuleWriter {
  return {
    answer(id) {
      const answer = claim && answerOf(claim, id);
      return answer ? writeAnswer(answer, i18n).text : id;
    },
    scope(id) {
      const scope = claim?.scopes.find((each) => each.id === id);
      return scope ? say(scope.label, i18n.language).text : id;
    },
    figure: (value, unit) => writeValue(value, unit, i18n),
  };
}
