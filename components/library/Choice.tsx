import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  legend: string;
  value: Value;
  choices: readonly (readonly [Value, string])[];
  onChoose(value: Value): void;
}

/** One of a few, each said in full. */
export function Choice<Value extends string>({ legend, value, choices, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="section">{legend}</legend>
      {choices.map(([each, words]) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
