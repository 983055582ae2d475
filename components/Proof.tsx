import type { Evidence, Report } from '../lib/core/pack/schema';
import { answerOf, nameOf } from '../lib/core/view/shown';
import { writeAnswer } from './format';
import { type MessageId, useI18n } from './i18n';
import { OutletLink, reportFacts } from './ReportLine';
import { useStory } from './story-context';
import { Quoted, Words } from './Words';

const ATTRIBUTIONS: Readonly<Record<NonNullable<Evidence['attribution']>, MessageId>> = {
  'own-documents': 'attributionDocuments',
  'named-person': 'attributionNamed',
  'unnamed-source': 'attributionUnnamed',
  'company-statement': 'attributionStatement',
  repeats: 'attributionRepeats',
  none: 'attributionNone',
};

interface ProofProps {
  report: Report;
  evidence: Evidence | null;
  /** Whether its answer has to be named: it is not word for word that of its side. */
  isOwnAnswer?: boolean;
}

/** One report's part in a side: who, when, in which words, on whose word, and how the pack knows. */
export function Proof({ report, evidence, isOwnAnswer = false }: ProofProps) {
  const i18n = useI18n();
  const { index } = useStory();
  const claim = isOwnAnswer && evidence ? index.claims.get(evidence.claim) : undefined;
  const answer = claim && evidence ? answerOf(claim, evidence.answer) : null;
  return (
    <li class="proof">
      <p class="report-head">
        <OutletLink report={report} />
        <span class="facts">{reportFacts(report, i18n)}</span>
      </p>
      {answer && (
        <p class="own-answer">
          <Words said={writeAnswer(answer, i18n)} />
        </p>
      )}
      {evidence && <ProofWords report={report} evidence={evidence} />}
      {evidence && (
        <p class="basis">
          <WhoseWord evidence={evidence} />
          <Basis basis={evidence.basis} />
        </p>
      )}
    </li>
  );
}

function ProofWords({ report, evidence }: { report: Report; evidence: Evidence }) {
  if (evidence.quote)
    return (
      <p class="words">
        <Quoted text={evidence.quote.exact} language={report.language} />
      </p>
    );
  if (!evidence.paraphrase) return null;
  return (
    <p class="words paraphrase" lang="en" dir="auto">
      {evidence.paraphrase}
    </p>
  );
}

/** On whose word the report says it, and who that is; or that this was not recorded. */
function WhoseWord({ evidence: { attribution, who } }: { evidence: Evidence }) {
  const { t, language } = useI18n();
  const { index } = useStory();
  const name = who ? nameOf(index, who, language) : null;
  return (
    <span>
      {t(attribution ? ATTRIBUTIONS[attribution] : 'attributionNotRecorded')}
      {name && <bdi>{` (${name})`}</bdi>}
    </span>
  );
}

/** How the pack knows what the report says: from its own page, or through another that quotes it. */
function Basis({ basis }: { basis: Evidence['basis'] }) {
  const { t } = useI18n();
  const { index } = useStory();
  if (basis === 'read') return <span>{t('basisRead')}</span>;
  const via = index.reports.get(basis.via);
  if (via) return <span>{t('basisVia', { outlet: via.outlet })}</span>;
  return (
    <a href={basis.via} target="_blank" rel="noopener noreferrer">
      {t('basisViaLink')}
    </a>
  );
}
