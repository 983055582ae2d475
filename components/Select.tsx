import { useI18n } from './i18n';

interface SelectProps<Value extends string> {
  label: string;
  value: Value | null;
  choices: readonly { value: Value; label: string }[];
  onChoose(value: Value | null): void;
}

/** A choice of one or of any: the label stands in the list as its first, widest entry. */
export function Select<Value extends string>({ label, value, choices, onChoose }: SelectProps<Value>) {
  const { t } = useI18n();
  return (
    <label class="select">
      <span class="sr">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChoose((event.currentTarget.value || null) as Value | null)}
      >
        <option value="">{t('anyOf', { what: label })}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
