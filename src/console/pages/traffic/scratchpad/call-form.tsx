import { useState } from 'preact/hooks';
import { send, sign } from '../../../api/mws.js';
import type { CallToSign, MwsAnswer } from '../../../api/mws.js';
import type { OperationForm, SignedRequest } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { SelectField, TextField } from '../../../components/field.js';
import { Form } from '../../../components/form.js';
import { ParameterFields } from '../../../components/parameter-fields.js';
import { parametersOf, ruleOf, warningsOf } from '../../../lib/call-form.js';
import type { Values } from '../../../lib/call-form.js';
import { useAction } from '../../../lib/use-action.js';
import { CallResult } from './call-result.js';
import type { Caller } from './callers.js';

interface CallFormProps {
  form: OperationForm;
  callers: readonly Caller[];
}

/** The form of one operation, and what came of sending it. */
export function CallForm({ form, callers }: CallFormProps) {
  const [values, setValues] = useState<Values>({});
  const [caller, setCaller] = useState('0');
  const [method, setMethod] = useState<'GET' | 'POST'>('POST');
  const [document, setDocument] = useState({ text: '', contentType: form.document?.contentTypes[0] ?? '' });
  const [signed, setSigned] = useState<SignedRequest>();
  const [answer, setAnswer] = useState<MwsAnswer>();

  const act = useAction(async (sending: boolean) => {
    setAnswer(undefined);
    const request = await sign(callOf(form, values, callers[Number(caller)]!, method, document));
    setSigned(request);
    if (sending) setAnswer(await send(request));
  });
  const set = (name: string, value: string) => setValues((before) => ({ ...before, [name]: value }));
  return (
    <>
      <Form
        wide
        noValidate
        error={act.error}
        warnings={warningsOf(form.parameters, form.constraints, values)}
        onSubmit={() => void act.run(true)}
        actions={
          <>
            <Button type="submit" look="primary" disabled={act.busy}>
              Sign and send
            </Button>
            <Button disabled={act.busy} onClick={() => void act.run(false)}>
              Sign only
            </Button>
          </>
        }
      >
        <div class="columns">
          <SelectField
            label="Caller"
            path="/accessKeyId"
            value={caller}
            onChange={setCaller}
            choices={callers.map(({ label }, at) => ({ value: String(at), label }))}
          />
          {form.document ? null : (
            <SelectField
              label="Method"
              path="/method"
              value={method}
              onChange={(value) => setMethod(value as 'GET' | 'POST')}
              choices={['POST', 'GET']}
            />
          )}
        </div>
        <Rules form={form} />
        <div class="columns">
          <ParameterFields form={form.parameters} values={values} set={set} />
          {form.parameters.length === 0 && (
            <p class="quiet">This operation takes no parameters of its own.</p>
          )}
        </div>
        {form.document && (
          <>
            <TextField
              label="Content-Type"
              path="/document/contentType"
              value={document.contentType}
              onInput={(contentType) => setDocument({ ...document, contentType })}
              choices={form.document.contentTypes}
            />
            <TextField
              label="Document"
              path="/document/text"
              lines={8}
              mono
              value={document.text}
              onInput={(text) => setDocument({ ...document, text })}
            />
          </>
        )}
      </Form>
      {signed && <CallResult signed={signed} answer={answer} />}
    </>
  );
}

/** What the model says of the operation as a whole. */
function Rules({ form: { constraints, quota, implemented, version } }: { form: OperationForm }) {
  return (
    <ul class="rules">
      <li>
        Version {version}
        {quota && `, quota ${quota.burst}, ${quota.restore} back every ${quota.seconds} s`}
        {!implemented && '; it answers what a scenario scripts for it, else 501'}
      </li>
      {constraints.map((each) => (
        <li key={ruleOf(each)}>{ruleOf(each)}</li>
      ))}
    </ul>
  );
}

function callOf(
  { section, operation, sellerParameter, parameters, document: takesDocument }: OperationForm,
  values: Values,
  { accessKeyId, sellerId }: Caller,
  method: 'GET' | 'POST',
  document: { text: string; contentType: string },
): CallToSign {
  return {
    section,
    operation,
    method,
    parameters: {
      ...parametersOf(parameters, values),
      ...(sellerId !== '' && { [sellerParameter]: sellerId }),
    },
    ...(accessKeyId !== '' && { accessKeyId }),
    ...(takesDocument && { document }),
  };
}
