import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import type { Fault } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ConfirmButton } from '../../components/dialog.js';
import { SelectField, TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { useAction } from '../../lib/use-action.js';
import { useLive } from '../../lib/use-load.js';
import { useOffered } from '../../api/offered.js';
import { effectFields, effects, faultOf, matchFields } from './faults/rule.js';

const inWords = (parts: Readonly<Record<string, unknown>>): string =>
  Object.entries(parts)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ');

/** Rules by which calls fail. */
export function Faults() {
  const faults = useLive(() => api.list<Fault>('/faults'), []);
  return (
    <Page
      title="Faults"
      lead="Rules by which calls fail, for seeing how a client takes it. The oldest that fits a call counts."
      actions={
        <>
          <ConfirmButton
            label="Remove all"
            question="All faults are removed."
            act={async () => {
              await api.delete('/faults');
              faults.reload();
            }}
          />
        </>
      }
    >
      <Loaded from={faults}>
        {({ items }) => (
          <Table
            caption="Faults"
            columns={[
              { label: 'Fault', look: 'mono', of: ({ id }) => id },
              { label: 'Calls', of: ({ match }) => inWords(match) || 'all' },
              { label: 'Effect', of: ({ effect }) => inWords(effect) },
              {
                label: 'Hits',
                look: 'number',
                of: ({ hits, times }) => (times === undefined ? hits : `${hits} of ${times}`),
              },
              {
                label: 'Actions',
                of: ({ id }) => (
                  <ConfirmButton
                    label="Remove"
                    question={`Fault ${id} no longer applies; its hits are forgotten.`}
                    act={async () => {
                      await api.delete(pathOf('faults', id));
                      faults.reload();
                    }}
                  />
                ),
              },
            ]}
            items={items}
            keyOf={({ id }) => id}
            empty="There are none: every call is answered. Add one below to see how a client takes it."
          />
        )}
      </Loaded>
      <Section title="New fault">
        <NewFault added={faults.reload} />
      </Section>
    </Page>
  );
}

function NewFault({ added }: { added(): void }) {
  const [effect, setEffect] = useState<keyof typeof effects>('error');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({ code: 'RequestThrottled' });
  const add = useAction(async () => {
    await api.post('/faults', faultOf(effect, values));
    added();
  });
  const offered = useOffered();
  const field = ({ name, label, path, hint }: (typeof matchFields)[number]) => (
    <TextField
      key={name}
      label={label}
      path={path}
      choices={offered[name]}
      value={values[name] ?? ''}
      onInput={(value) => setValues({ ...values, [name]: value })}
      {...(hint && { hint })}
    />
  );
  return (
    <Form
      wide
      error={add.error}
      onSubmit={() => void add.run()}
      actions={
        <Button type="submit" look="primary" disabled={add.busy}>
          Add
        </Button>
      }
    >
      <div class="columns">
        <SelectField
          label="Effect"
          value={effect}
          onChange={(value) => setEffect(value as keyof typeof effects)}
          choices={Object.entries(effects).map(([value, label]) => ({ value, label }))}
        />
        {effectFields[effect].map(field)}
      </div>
      <fieldset>
        <legend>Which calls; all where nothing is filled in</legend>
        <div class="columns">
          {matchFields.map(field)}
          <SelectField
            label="Stage"
            value={values.stage ?? ''}
            onChange={(stage) => setValues({ ...values, stage })}
            choices={[
              { value: '', label: 'after authorization' },
              { value: 'start', label: 'before all checks' },
            ]}
          />
        </div>
      </fieldset>
    </Form>
  );
}
