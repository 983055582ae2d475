import type { Report } from '../lib/core/pack/schema';
import { type I18n, type MessageId, useI18n } from './i18n';

export const REPORT_KINDS: Readonly<Record<Report['kind'], MessageId>> = {
  'original-investigation': 'reportInvestigation',
  'company-statement': 'reportStatement',
  wire: 'reportWire',
  'own-reporting': 'reportOwn',
  translation: 'reportTranslation',
  rewrite: 'reportRewrite',
  analysis: 'reportAnalysis',
  opinion: 'reportOpinion',
  advocacy: 'reportAdvocacy',
};

/** Date, language and kind of a report in one line; what is not known is left out. */
export function reportFacts(report: Report, { date, languageName, t }: I18n): string {
  const parts = [
    report.published && date(report.published),
    languageName(report.language),
    t(REPORT_KINDS[report.kind]),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The outlet's name, as a link to the report where there is one to link to. */
export function OutletLink({ report }: { report: Report }) {
  const { t } = useI18n();
  const name = <bdi>{report.outlet}</bdi>;
  if (!report.url) return <span class="outlet">{name}</span>;
  const title = report.title ?? undefined;
  return (
    <a class="outlet" href={report.url} target="_blank" rel="noopener noreferrer" title={title}>
      {name}
      <span class="sr">{t('opensInNewTab')}</span>
    </a>
  );
}

/** Outlet and date: "The Guardian 25 Sept 2025". */
export function ReportName({ report }: { report: Report }) {
  const { date } = useI18n();
  return (
    <>
      <OutletLink report={report} />
      {report.published && <span class="date">{date(report.published)}</span>}
    </>
  );
}

/** One report as a list shows it: outlet, facts, and its title in its own language. */
export function ReportLine({ report, here = false }: { report: Report; here?: boolean }) {
  const i18n = useI18n();
  return (
    <div class="report">
      <p class="report-head">
        <OutletLink report={report} />
        <span class="facts">{reportFacts(report, i18n)}</span>
        {here && <span class="tag">{i18n.t('thisPage')}</span>}
      </p>
      {report.title ? (
        <p class="report-title" lang={report.language} dir="auto">
          {report.title}
        </p>
      ) : (
        <p class="report-title none">{i18n.t('titleNotSeen')}</p>
      )}
      {report.specimen && <p class="report-title none">{i18n.t('specimenHint')}</p>}
    </div>
  );
}
