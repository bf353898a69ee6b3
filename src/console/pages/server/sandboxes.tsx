import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import { chooseWorld, sandbox } from '../../api/session.js';
import type { Sandbox, SandboxWithCallers } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ConfirmButton } from '../../components/dialog.js';
import { TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Page, Section } from '../../components/page.js';
import { PagedTable } from '../../components/paged-table.js';
import { TextView } from '../../components/text-view.js';
import { showInstant } from '../../lib/show.js';
import { useStore } from '../../lib/store.js';
import { useAction } from '../../lib/use-action.js';
import { byId, usePages } from '../../lib/use-pages.js';

/** Worlds beside the default one. */
export function Sandboxes() {
  const current = useStore(sandbox);
  const sandboxes = usePages<Sandbox>('/sandboxes', {}, byId);
  return (
    <Page
      title="Sandboxes"
      lead="Worlds of their own, for tests that run side by side. Go into one, and every page shows it."
    >
      <PagedTable
        caption="Sandboxes"
        pages={sandboxes}
        columns={[
          { label: 'Sandbox', look: 'mono', of: ({ id }) => id },
          { label: 'Scenario', of: ({ scenario }) => scenario },
          { label: 'Seed', look: 'number', minor: true, of: ({ seed }) => seed },
          {
            label: 'Made (real time)',
            look: 'mono',
            minor: true,
            of: ({ createdAt }) => showInstant(createdAt),
          },
          {
            label: 'Last used (real time)',
            look: 'mono',
            minor: true,
            of: ({ lastUsedAt }) => showInstant(lastUsedAt),
          },
          {
            label: 'Actions',
            of: ({ id }) => (
              <>
                <Button look="small" disabled={id === current} onClick={() => chooseWorld(id)}>
                  {id === current ? 'You are in it' : `Go into ${id}`}
                </Button>
                <ConfirmButton
                  label="End"
                  question={`Sandbox ${id} and all that is in it is gone.`}
                  act={async () => {
                    await api.delete(pathOf('sandboxes', id));
                    if (id === current) chooseWorld('');
                    sandboxes.found.reload();
                  }}
                />
              </>
            ),
          },
        ]}
        empty="There are none. Make one below, or let a test make one: each is a world of its own."
      />
      <Section title="New sandbox">
        <NewSandbox made={sandboxes.found.reload} />
      </Section>
    </Page>
  );
}

function NewSandbox({ made }: { made(): void }) {
  const [scenario, setScenario] = useState('');
  const [seed, setSeed] = useState('');
  const [ttl, setTtl] = useState('');
  const [fresh, setFresh] = useState<SandboxWithCallers>();
  const create = useAction(async () => {
    const body = { ...(scenario && { scenario }), ...(seed && { seed: Number(seed) }), ...(ttl && { ttl }) };
    setFresh(await api.post<SandboxWithCallers>('/sandboxes', body));
    made();
  });
  return (
    <Form
      error={create.error}
      onSubmit={() => void create.run()}
      actions={
        <Button type="submit" look="primary" disabled={create.busy}>
          Make one
        </Button>
      }
    >
      <div class="columns">
        <TextField
          label="Scenario"
          path="/scenario"
          value={scenario}
          onInput={setScenario}
          hint="As the server was started, if empty."
        />
        <TextField label="Seed" path="/seed" type="number" value={seed} onInput={setSeed} />
        <TextField
          label="Ends when idle for"
          path="/ttl"
          value={ttl}
          onInput={setTtl}
          placeholder="PT1H"
          mono
        />
      </div>
      {fresh && (
        <TextView label={`Credentials of ${fresh.id}`} text={JSON.stringify(fresh.credentials, null, 2)} />
      )}
    </Form>
  );
}
