import type { Problem, ProblemKind } from '../../lib/core/pack/problem';
import { problemText } from '../../lib/core/pack/problem';
import { type MessageId, useI18n } from '../i18n';

const KIND_WORDS: Readonly<Record<ProblemKind, MessageId>> = {
  unreadable: 'problemUnreadable',
  missing: 'problemMissing',
  'unknown-field': 'problemUnknownField',
  value: 'problemValue',
  twice: 'problemTwice',
  reference: 'problemReference',
  'told-elsewhere': 'problemToldElsewhere',
  'other-pack': 'problemOtherPack',
  older: 'problemOlder',
  'same-revision': 'problemSameRevision',
  signature: 'problemSignature',
  signer: 'problemSigner',
  'no-room': 'problemNoRoom',
  'cut-off': 'problemCutOff',
};

/** Why a file cannot be imported: each problem in a sentence, and where it is for whoever wrote the file. */
export function Refused({ problems }: { problems: readonly Problem[] }) {
  const { t } = useI18n();
  return (
    <div class="problem" role="alert">
      <p>{t('importRefused')}</p>
      <ul>
        {problems.map((problem, nth) => (
          <li key={nth}>
            {problem.kind && <span>{t(KIND_WORDS[problem.kind], problem.values)} </span>}
            {!problem.values && (
              <code lang="en" dir="ltr">
                {problemText(problem)}
              </code>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
