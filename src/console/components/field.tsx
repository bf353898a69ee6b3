import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useMistake } from './form.js';
import type { Mistake } from './form.js';

interface FieldProps {
  label: string;
  hint?: ComponentChildren;
  required?: boolean;
  /** What the field fills in of what is sent, as a JSON pointer: the server's findings about it are shown here. */
  path?: string;
}

interface TextProps extends FieldProps {
  value: string;
  onInput(value: string): void;
  /** The value is settled: the field was left, or Enter pressed. */
  onSettle?(): void;
  type?: 'text' | 'date' | 'search' | 'email' | 'password' | 'number' | 'url';
  placeholder?: string;
  /** Makes it a field of so many lines. */
  lines?: number;
  /** Values that are offered; others are taken too. */
  choices?: readonly string[] | undefined;
  mono?: boolean;
  autocomplete?: string;
}

/** A label, what belongs to it, and a hint that is read out with it. */
function Field(
  props: FieldProps & { id: string; mistake: Mistake | undefined; children: ComponentChildren },
) {
  const { id, label, hint, required, mistake, children } = props;
  return (
    <div class="field">
      <label for={id}>
        {label}
        {required && <span class="required"> required</span>}
      </label>
      {children}
      <Wrong with={mistake} />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** What is wrong with a field. What was refused is announced at once. */
export const Wrong = ({ with: mistake }: { with: Mistake | undefined }) =>
  mistake ? (
    <p
      class={mistake.refused ? 'mistake' : 'mistake foreseen'}
      id={mistake.id}
      role={mistake.refused ? 'alert' : undefined}
    >
      {mistake.text}
    </p>
  ) : null;

/** What makes the input of a field tell of its hint, and of what is wrong with it. */
const told = (id: string, hint: ComponentChildren, mistake: Mistake | undefined) => ({
  'aria-describedby': [mistake?.id, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': mistake?.refused || undefined,
});

export function TextField({
  value,
  onInput,
  onSettle,
  lines,
  choices,
  mono,
  type = 'text',
  ...rest
}: TextProps) {
  const id = useId();
  const { label, hint, required, path, ...more } = rest;
  const mistake = useMistake(label, path);
  const common = {
    id,
    value,
    class: mono ? 'mono' : undefined,
    required,
    ...told(id, hint, mistake),
    spellcheck: false,
    autocomplete: 'off',
    onChange: onSettle,
    ...more,
  };
  return (
    <Field {...{ id, label, hint, required, mistake }}>
      {lines ? (
        <textarea {...common} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type={type as 'text'}
          list={choices && `${id}-choices`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

/** A value to choose from, with what it is called; strings stand for themselves. */
export type Choice = string | { value: string; label: string };

interface SelectProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  choices: readonly Choice[];
}

export function SelectField({ value, onChange, choices, ...rest }: SelectProps) {
  const id = useId();
  const mistake = useMistake(rest.label, rest.path);
  return (
    <Field {...{ id, mistake, ...rest }}>
      <select
        id={id}
        value={value}
        required={rest.required}
        {...told(id, rest.hint, mistake)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map((choice) => {
          const { value: each, label } =
            typeof choice === 'string' ? { value: choice, label: choice } : choice;
          return (
            <option key={each} value={each} selected={each === value}>
              {label}
            </option>
          );
        })}
      </select>
    </Field>
  );
}

interface ChecksProps extends FieldProps {
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** Boxes to tick, in the order in which they stand. */
export function CheckField({ label, hint, required, path, choices, chosen, onChange }: ChecksProps) {
  const mistake = useMistake(label, path);
  const values = choices.map((choice) => (typeof choice === 'string' ? choice : choice.value));
  const toggle = (value: string, on: boolean) =>
    onChange(values.filter((each) => (each === value ? on : chosen.includes(each))));
  return (
    <fieldset class="field checks" aria-describedby={mistake?.id}>
      <legend>
        {label}
        {required && <span class="required"> required</span>}
      </legend>
      {choices.map((choice) => {
        const { value, label: name } = typeof choice === 'string' ? { value: choice, label: choice } : choice;
        return (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            {name}
          </label>
        );
      })}
      <Wrong with={mistake} />
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}
