import { useState } from 'preact/hooks';
import { api, listIfThere, pathOf } from '../../api/client.js';
import type { Scenario, Snapshot } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ConfirmButton } from '../../components/dialog.js';
import { ExportButton } from '../../components/export-button.js';
import { Facts } from '../../components/facts.js';
import { SelectField, TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Loaded } from '../../components/loaded.js';
import { Failure, Notice } from '../../components/notice.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { useAction } from '../../lib/use-action.js';
import { useLive, useLoad } from '../../lib/use-load.js';
import type { Load } from '../../lib/use-load.js';

interface BuiltIn {
  name: string;
  description?: string;
}

/** What the world was made from, and the ways to make it anew. */
export function ScenarioPage() {
  const scenario = useLive(() => api.get<Scenario>('/scenario'), []);
  const snapshots = useLive(() => api.list<Snapshot>('/snapshots'), []);
  const builtIns = useLoad(async () => (await listIfThere<BuiltIn>('/scenarios'))?.items ?? [], []);
  const reload = () => [scenario, snapshots].forEach((each) => each.reload());
  return (
    <Page
      title="Scenario"
      lead="The world was filled from it."
      actions={
        <>
          <ExportButton label="Export" path="/world/export" file="world.yaml" />
          <ExportButton
            label="Export without secrets"
            path="/world/export"
            query={{ secrets: 'false' }}
            file="world.yaml"
          />
          <ConfirmButton
            label="Reset"
            question="The world goes back to what it was right after its scenario was loaded; its journal, quotas and faults begin anew."
            act={async () => {
              await api.post('/reset');
              reload();
            }}
          />
        </>
      }
    >
      <Loaded from={scenario}>
        {({ name, seed, auth, throttle }) => (
          <Facts
            of={[
              ['Name', name],
              ['Seed', String(seed)],
              ['Callers are checked', auth],
              ['Quotas are enforced', throttle],
            ]}
          />
        )}
      </Loaded>
      <Section title="Load another">
        <Loaded from={builtIns}>{(all) => <LoadForm builtIns={all} loaded={reload} />}</Loaded>
      </Section>
      <Snapshots snapshots={snapshots} changed={reload} />
    </Page>
  );
}

function LoadForm({ builtIns, loaded }: { builtIns: readonly BuiltIn[]; loaded(): void }) {
  const [name, setName] = useState(builtIns[0]?.name ?? 'quickstart');
  const [source, setSource] = useState('');
  const [seed, setSeed] = useState('');
  const [throttle, setThrottle] = useState('');
  const [done, setDone] = useState('');
  const load = useAction(async () => {
    setDone('');
    const scenario = source.trim() === '' ? name : source;
    const body = { scenario, ...(seed && { seed: Number(seed) }), ...(throttle && { throttle }) };
    setDone((await api.post<Scenario>('/scenario', body)).name);
    loaded();
  });
  const described = builtIns.find((each) => each.name === name)?.description;
  return (
    <Form
      error={load.error}
      onSubmit={() => void load.run()}
      actions={
        <Button type="submit" look="primary" disabled={load.busy}>
          Load
        </Button>
      }
    >
      {builtIns.length > 0 ? (
        <SelectField
          label="Built-in scenario"
          value={name}
          onChange={setName}
          choices={builtIns.map((each) => each.name)}
          {...(described && { hint: described })}
        />
      ) : (
        <TextField label="Built-in scenario" value={name} onInput={setName} />
      )}
      <TextField
        label="Or one of your own, in YAML"
        path="/scenario"
        lines={6}
        mono
        value={source}
        onInput={setSource}
        hint="Where this is filled in, it counts."
      />
      <div class="columns">
        <TextField
          label="Seed"
          path="/seed"
          type="number"
          value={seed}
          onInput={setSeed}
          hint="As the server was started, if empty."
        />
        <SelectField
          label="Quotas"
          path="/throttle"
          value={throttle}
          onChange={setThrottle}
          choices={[
            { value: '', label: 'as the server was started' },
            { value: 'off', label: 'not enforced' },
            { value: 'real', label: 'enforced as documented' },
          ]}
        />
      </div>
      {done && <Notice kind="good" title={`${done} is loaded.`} />}
    </Form>
  );
}

function Snapshots({ snapshots, changed }: { snapshots: Load<{ items: Snapshot[] }>; changed(): void }) {
  const act = useAction(async (change: () => Promise<unknown>) => {
    await change();
    changed();
  });
  return (
    <Section
      title="Snapshots"
      actions={
        <Button look="small" disabled={act.busy} onClick={() => void act.run(() => api.post('/snapshots'))}>
          Take one
        </Button>
      }
    >
      <Failure error={act.error} />
      <Loaded from={snapshots}>
        {({ items }) => (
          <Table
            caption="Snapshots"
            columns={[
              { label: 'Snapshot', look: 'mono', of: ({ id }) => id },
              { label: 'World time', look: 'mono', of: ({ createdAt }) => <Time at={createdAt} /> },
              { label: 'KiB', look: 'number', of: ({ size }) => Math.ceil(size / 1024) },
              {
                label: 'Actions',
                of: ({ id }) => (
                  <>
                    <ConfirmButton
                      label="Restore"
                      question={`The world goes back to snapshot ${id}, with its clock.`}
                      act={async () => {
                        await api.post(`${pathOf('snapshots', id)}/restore`);
                        changed();
                      }}
                    />
                    <ConfirmButton
                      label="Forget"
                      question={`Snapshot ${id} is gone; the world stays as it is.`}
                      act={async () => {
                        await api.delete(pathOf('snapshots', id));
                        changed();
                      }}
                    />
                  </>
                ),
              },
            ]}
            items={items}
            keyOf={({ id }) => id}
            empty="None was taken. Take one to come back to this moment later."
          />
        )}
      </Loaded>
    </Section>
  );
}
