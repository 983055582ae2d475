import { useI18n } from '../i18n';
import { MODE_WORDS, type SiteMode } from '../modes';
import { Switch } from '../Switch';
import type { PopupProps } from './Popup';

const CHOICES: readonly SiteMode[] = ['ask', 'badge', 'open'];

/** On or off on this site, and how much shows there. */
export function SiteControls({ tab, mode, isOwnMode, onMode }: PopupProps) {
  const { t } = useI18n();
  if (!tab.host || tab.kind === 'unreadable' || tab.kind === 'no-permission') return null;
  return (
    <section class="site" aria-label={t('siteLabel', { host: tab.host })}>
      <div class="popup-row">
        <span id="site-on">{t('showOnSite')}</span>
        <Switch labelledBy="site-on" on={mode !== 'off'} onSwitch={(on) => onMode(on ? null : 'off')} />
      </div>
      {mode !== 'off' && (
        <label class="site-mode">
          <span>{t('siteMode')}</span>
          <select
            value={isOwnMode ? mode : ''}
            onChange={(event) => onMode((event.currentTarget.value || null) as SiteMode | null)}
          >
            <option value="">{t('modeDefault', { mode: t(MODE_WORDS[mode]) })}</option>
            {CHOICES.map((each) => (
              <option key={each} value={each}>
                {t(MODE_WORDS[each])}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
