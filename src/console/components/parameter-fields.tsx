import { useVocabulary } from '../api/known.js';
import type { Parameter } from '../api/types.js';
import { isPlainList, itemNames, limitsOf, pathOfParameter, ruleOf } from '../lib/call-form.js';
import type { Values } from '../lib/call-form.js';
import { Button } from './button.js';
import { CheckField, SelectField, TextField, Wrong } from './field.js';
import { useMistake } from './form.js';

interface FieldsProps {
  form: readonly Parameter[];
  values: Values;
  /** What stands before the names, with its dot. */
  above?: string;
  set(name: string, value: string): void;
}

/** A field for each parameter of a form, those of structures within a frame of their own. */
export function ParameterFields({ form, above = '', values, set }: FieldsProps) {
  return (
    <>
      {form.map((parameter) => {
        const name = above + parameter.name;
        const shared = { key: name, parameter, name, values, set };
        return parameter.type === 'structure' ? <Structure {...shared} /> : <Plain {...shared} />;
      })}
    </>
  );
}

interface OneProps {
  parameter: Parameter;
  name: string;
  values: Values;
  set(name: string, value: string): void;
}

function Plain({ parameter, name, values, set }: OneProps) {
  const { values: known = [], otherValues, required, type } = parameter;
  const offered = useNames(parameter.name);
  const value = values[name] ?? '';
  const hint = limitsOf(parameter);
  const shared = { label: name, path: pathOfParameter(name), required, ...(hint && { hint }) };
  if (isPlainList(parameter) && known.length > 0 && !otherValues) {
    const chosen = value.split('\n').filter(Boolean);
    return (
      <CheckField {...{ ...shared, choices: known, chosen }} onChange={(all) => set(name, all.join('\n'))} />
    );
  }
  const onInput = (text: string) => set(name, text);
  if (isPlainList(parameter)) return <TextField {...shared} value={value} onInput={onInput} lines={2} mono />;
  const choices = type === 'boolean' ? ['true', 'false'] : known;
  if (choices.length > 0 && !otherValues)
    return (
      <SelectField
        {...shared}
        value={value}
        onChange={onInput}
        choices={[{ value: '', label: '(not sent)' }, ...choices]}
      />
    );
  return (
    <TextField
      {...shared}
      value={value}
      onInput={onInput}
      mono
      choices={known.length > 0 ? known : offered}
      {...(type === 'timestamp' && { placeholder: '2020-06-24T14:10:37Z' })}
    />
  );
}

/** Words of MWS that a parameter of this name takes; undefined where none are known. */
function useNames(name: string): readonly string[] | undefined {
  const { marketplaces, feedTypes, reportTypes } = useVocabulary();
  if (/Marketplace_?Id$/i.test(name)) return marketplaces.map(({ id }) => id);
  if (name === 'FeedType') return feedTypes;
  return name === 'ReportType' ? reportTypes : undefined;
}

function Structure({ parameter, name, values, set }: OneProps) {
  const { list, required, members = [], constraints = [] } = parameter;
  const mistake = useMistake(name, pathOfParameter(name));
  const places = list === undefined ? [name] : itemNames(parameter, name, values);
  return (
    <details class="structure" open={required}>
      <summary>
        {name}
        {required && <span class="required"> required</span>}
      </summary>
      <Wrong with={mistake} />
      {constraints.map((each) => (
        <p class="hint" key={ruleOf(each)}>
          {ruleOf(each)}
        </p>
      ))}
      {places.map((place) => (
        <fieldset key={place}>
          <legend>{place}</legend>
          <ParameterFields form={members} above={`${place}.`} values={values} set={set} />
        </fieldset>
      ))}
      {list !== undefined && (
        <Button look="small" onClick={() => set(`${name}${list}${places.length + 1}.`, '')}>
          One more
        </Button>
      )}
    </details>
  );
}
