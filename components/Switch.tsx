import { useI18n } from './i18n';

interface SwitchProps {
  /** Id of the words that say what is switched. */
  labelledBy: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** On or off, said in words and shown by place: no colour is needed to tell. */
export function Switch({ labelledBy, on, onSwitch }: SwitchProps) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      onClick={() => onSwitch(!on)}
    >
      <span class="knob" aria-hidden="true" />
      <span aria-hidden="true">{on ? t('on') : t('off')}</span>
    </button>
  );
}
