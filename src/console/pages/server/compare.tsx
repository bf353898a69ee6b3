import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import type { CalledSide, Comparison, Difference, Sandbox } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { useAction } from '../../lib/use-action.js';
import { useLive } from '../../lib/use-load.js';

/** Where the clients of two sandboxes differ: both sides next to each other. */
export function Compare() {
  const sandboxes = useLive(() => api.list<Sandbox>('/sandboxes'), []);
  return (
    <Page
      title="Compare"
      lead="What the clients of two sandboxes were shown and what they changed, an old one by MWS and a new one by SP-API, say."
    >
      <Loaded from={sandboxes}>{({ items }) => <Sides ids={items.map(({ id }) => id)} />}</Loaded>
    </Page>
  );
}

function Sides({ ids }: { ids: string[] }) {
  const [left, setLeft] = useState(ids[0] ?? '');
  const [right, setRight] = useState(ids[1] ?? '');
  const [found, setFound] = useState<Comparison>();
  const compare = useAction(async () => setFound(await api.get<Comparison>('/compare', { left, right })));
  return (
    <>
      <Form
        error={compare.error}
        onSubmit={() => void compare.run()}
        actions={
          <Button type="submit" look="primary" disabled={compare.busy}>
            Compare
          </Button>
        }
      >
        <div class="columns">
          <TextField label="Left" path="/left" value={left} onInput={setLeft} choices={ids} mono required />
          <TextField
            label="Right"
            path="/right"
            value={right}
            onInput={setRight}
            choices={ids}
            mono
            required
          />
        </div>
      </Form>
      {found && <Result {...found} />}
    </>
  );
}

function Result({ equal, left, right, shown, changed, known, missing, counts, calls }: Comparison) {
  const sides = { left, right };
  return (
    <>
      <p role="status" class="verdict">
        <strong>{equal ? 'Equal' : 'Not equal'}</strong>: {counts.shown} shown, {counts.changed} changed,{' '}
        {counts.known} by nature.
      </p>
      {missing.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <Section title="Shown">
        <Differences caption="What was shown" items={shown} {...sides} />
      </Section>
      <Section title="Changed">
        <Differences caption="What was changed" items={changed} {...sides} />
      </Section>
      <Section title="By nature">
        <Differences caption="What is not counted" items={known} {...sides} />
      </Section>
      <Section title="Calls">
        <div class="columns">
          <Calls id={left} side={calls.left} />
          <Calls id={right} side={calls.right} />
        </div>
      </Section>
    </>
  );
}

/** One with a reason is not counted. */
type Row = Difference & { because?: string };

interface DifferencesProps {
  caption: string;
  items: readonly Row[];
  left: string;
  right: string;
}

function Differences({ caption, items, left, right }: DifferencesProps) {
  const why = items.some(({ because }) => because !== undefined);
  return (
    <Table<Row>
      caption={caption}
      columns={[
        { label: 'What', of: ({ what }) => what },
        { label: 'Id', look: 'mono', of: ({ id, of }) => (of === undefined ? id : `${of} ${id}`) },
        { label: 'Field', of: ({ field }) => field ?? '' },
        { label: left, look: 'mono', of: (one) => shownValue(one.left) },
        { label: right, look: 'mono', of: (one) => shownValue(one.right) },
        ...(why ? [{ label: 'Why', of: ({ because }: Row) => because }] : []),
      ]}
      items={items}
      keyOf={({ what, id, field }) => `${what} ${id} ${field}`}
      empty="There is nothing."
    />
  );
}

const shownValue = (value: Difference['left']): string =>
  value === null ? '–' : value === true ? 'yes' : String(value);

function Calls({ id, side }: { id: string; side: CalledSide }) {
  return (
    <div>
      <p>
        {id}: {side.calls} {side.calls === 1 ? 'call' : 'calls'}, {side.waited} s of waiting under real
        throttling.
      </p>
      <Table
        caption={`Calls of ${id}`}
        columns={[
          { label: 'Operation', look: 'mono', of: ({ operation }) => operation },
          { label: 'Calls', look: 'number', of: ({ calls }) => calls },
          { label: 'Refused', of: ({ refusals }) => refusalsOf(refusals) },
          { label: 'Waited (s)', look: 'number', of: ({ waited }) => waited },
        ]}
        items={side.operations}
        keyOf={({ operation }) => operation}
        empty="There are none."
      />
    </div>
  );
}

const refusalsOf = (refusals: Readonly<Record<string, number>>): string =>
  Object.entries(refusals)
    .map(([code, count]) => `${count} ${code}`)
    .join(', ');
