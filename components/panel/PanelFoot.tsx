import { useI18n } from '../i18n';
import { OwnWords } from '../OwnWords';
import { useStory } from '../story-context';

/** Which pack this comes from, how much it holds, and what it can't do. */
export function PanelFoot() {
  const { t, plural, date } = useI18n();
  const { index, pack } = useStory();
  const languages = new Set(index.story.reports.map((report) => report.language)).size;
  return (
    <footer class="panel-foot">
      <OwnWords place="panel" />
      <p title={t('packsLead')}>
        {t('packOf', { date: date(pack.date) })} · {plural('countReports', index.story.reports.length)} ·{' '}
        {plural('countLanguages', languages)}. {t('notWhoIsRight')}
      </p>
      <details>
        <summary>{t('limitsTitle')}</summary>
        <ul>
          <li>{t('limitCoverage')}</li>
          <li>{t('limitReading')}</li>
          <li>{t('limitSilence')}</li>
        </ul>
      </details>
    </footer>
  );
}
