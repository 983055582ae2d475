import { useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import { Switch } from '../Switch';
import { Asked } from './Asked';
import { Choice } from './Choice';
import type { LibraryClient, LibrarySettings } from './client';
import { ShortcutsList } from './ShortcutsList';
import { SitesList } from './SitesList';
import { useAnswer } from './use-answer';

interface SettingsPageProps {
  client: LibraryClient;
  onSettings(): void;
}

/** Everything the reader can choose. Nothing of it can be changed from inside a page. */
export function SettingsPage({ client, onSettings }: SettingsPageProps) {
  const { t } = useI18n();
  const answer = useAnswer(() => client.settings(), [client]);
  return (
    <>
      <h1>{t('pageSettings')}</h1>
      <Asked answer={answer}>
        {(settings) => <Settings client={client} from={settings} onSettings={onSettings} />}
      </Asked>
    </>
  );
}

function Settings({ client, from, onSettings }: SettingsPageProps & { from: LibrarySettings }) {
  const [settings, setSettings] = useState(from);
  const change = (part: Partial<LibrarySettings>) =>
    void client.changeSettings(part).then((next) => {
      setSettings(next);
      onSettings();
    });
  return (
    <div class="settings">
      <InPages settings={settings} onChange={change} />
      <Looks settings={settings} onChange={change} />
      <ShortcutsList client={client} />
      <SitesList client={client} settings={settings} onSites={(sites) => change({ sites })} />
    </div>
  );
}

interface PartProps {
  settings: LibrarySettings;
  onChange(part: Partial<LibrarySettings>): void;
}

/** What happens in pages that cover a known story. */
function InPages({ settings, onChange }: PartProps) {
  const { t } = useI18n();
  return (
    <>
      <Choice
        legend={t('settingMode')}
        value={settings.mode}
        choices={[
          ['ask', t('settingModeAsk')],
          ['badge', t('settingModeBadge')],
          ['open', t('settingModeOpen')],
        ]}
        onChoose={(mode) => onChange({ mode })}
      />
      <SwitchRow
        id="quiet"
        words={t('settingQuiet')}
        hint={t('settingQuietHint')}
        on={settings.quiet}
        onSwitch={(quiet) => onChange({ quiet })}
      />
      <SwitchRow
        id="hover"
        words={t('settingHover')}
        hint={t('settingHoverHint')}
        on={settings.hover}
        onSwitch={(hover) => onChange({ hover })}
      />
    </>
  );
}

/** How it looks and where the panel stands. */
function Looks({ settings, onChange }: PartProps) {
  const { t } = useI18n();
  return (
    <>
      <Choice
        legend={t('settingTheme')}
        value={settings.theme}
        choices={[
          ['auto', t('themeAuto')],
          ['light', t('themeLight')],
          ['dark', t('themeDark')],
        ]}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        legend={t('settingDock')}
        value={settings.place.dock}
        choices={[
          ['left', t('dockLeft')],
          ['right', t('dockRight')],
          ['bottom', t('dockBottom')],
        ]}
        onChoose={(dock) => onChange({ place: { ...settings.place, dock } })}
      />
    </>
  );
}

interface SwitchRowProps {
  id: string;
  words: string;
  hint: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

function SwitchRow({ id, words, hint, on, onSwitch }: SwitchRowProps) {
  return (
    <div class="setting-row">
      <div>
        <p id={id} class="section">
          {words}
        </p>
        <p class="facts">{hint}</p>
      </div>
      <Switch labelledBy={id} on={on} onSwitch={onSwitch} />
    </div>
  );
}
