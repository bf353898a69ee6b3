import { api, pathOf } from '../../api/client.js';
import type { AccessKey, Developer } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { DeveloperChooser } from '../../components/choosers.js';
import { ConfirmButton } from '../../components/dialog.js';
import { Facts } from '../../components/facts.js';
import { Loaded } from '../../components/loaded.js';
import { Failure, Notice } from '../../components/notice.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { replaceQuery } from '../../lib/router.js';
import { useAction } from '../../lib/use-action.js';
import { useLive } from '../../lib/use-load.js';
import { AskForReset } from './credentials/ask-for-reset.js';
import { ResetNow } from './credentials/reset-now.js';
import { RevealButton } from './credentials/reveal-button.js';
import type { PageProps } from '../page-props.js';

interface Shown {
  developer: Developer;
  keys: AccessKey[];
}

/** A developer's ID and keys. */
export function Credentials({ query }: PageProps) {
  const id = query.get('developer') ?? '';
  return (
    <Page title="Credentials" lead="A developer’s ID and keys. A secret is shown once.">
      <div class="filters">
        <DeveloperChooser
          label="Developer"
          value={id}
          onChange={(developer) => replaceQuery(['credentials'], { developer })}
        />
      </div>
      {id === '' ? (
        <p class="quiet empty">
          Choose a developer to see its keys, or <a href="#/register">register one</a>.
        </p>
      ) : (
        <OfDeveloper key={id} id={id} />
      )}
    </Page>
  );
}

function OfDeveloper({ id }: { id: string }) {
  const load = useLive(async (): Promise<Shown> => {
    const path = pathOf('developers', id);
    const [developer, keys] = await Promise.all([
      api.get<Developer>(path),
      api.list<AccessKey>(`${path}/keys`),
    ]);
    return { developer, keys: keys.items };
  }, [id]);
  return (
    <Loaded from={load}>
      {({ developer, keys }) => (
        <>
          <Facts
            of={[
              ['Developer ID', <code>{developer.id}</code>],
              ['Name', developer.name],
              ['Contact', developer.contact],
              ['Status', <Badge state={developer.status} />],
              ['Own account', developer.ownSellerId && <code>{developer.ownSellerId}</code>],
            ]}
          />
          <Section title="Access keys">
            <Keys developer={developer} keys={keys} changed={load.reload} />
          </Section>
          <Sharing developer={developer} changed={load.reload} />
          {developer.status === 'approved' && (
            <Section title="New keys" actions={<ResetNow developerId={developer.id} changed={load.reload} />}>
              <AskForReset developer={developer} keys={keys} />
            </Section>
          )}
        </>
      )}
    </Loaded>
  );
}

function Keys({ developer, keys, changed }: Shown & { changed(): void }) {
  const activate = useAction(async ({ accessKeyId }: AccessKey) => {
    await api.patch(pathOf('developers', developer.id, 'keys', accessKeyId), { status: 'active' });
    changed();
  });
  return (
    <>
      <Failure error={activate.error} />
      <Table
        caption="Access keys"
        columns={[
          { label: 'AWSAccessKeyId', look: 'mono', of: ({ accessKeyId }) => accessKeyId },
          { label: 'Status', of: ({ status }) => <Badge state={status} /> },
          { label: 'Why', of: ({ reason }) => reason ?? '–' },
          { label: 'Made', look: 'mono', minor: true, of: ({ createdAt }) => <Time at={createdAt} /> },
          { label: 'Last used', look: 'mono', minor: true, of: ({ lastUsedAt }) => <Time at={lastUsedAt} /> },
          {
            label: 'Secret',
            of: (key) => <RevealButton accessKey={key} changed={changed} />,
          },
          {
            label: 'Actions',
            of: (key) =>
              key.status === 'inactive' && (
                <Button look="small" onClick={() => void activate.run(key)}>
                  Activate
                </Button>
              ),
          },
        ]}
        items={keys}
        keyOf={({ accessKeyId }) => accessKeyId}
        empty="There are none yet. Support makes the first one when it approves the registration."
      />
    </>
  );
}

/** What Amazon did when keys had been shared, and how the account came back. */
function Sharing({ developer, changed }: { developer: Developer; changed(): void }) {
  const path = pathOf('developers', developer.id);
  const lift = useAction(async () => {
    await api.patch(path, { status: 'approved' });
    changed();
  });
  if (developer.status === 'suspended')
    return (
      <Notice kind="bad" title="This developer is suspended: every call with its keys is refused.">
        <p>Keys stay inactive when the suspension is lifted, until they are activated or reset.</p>
        <Failure error={lift.error} />
        <Button disabled={lift.busy} onClick={() => void lift.run()}>
          Lift the suspension
        </Button>
      </Notice>
    );
  if (developer.status !== 'approved') return null;
  return (
    <Section title="Keys that were shared">
      <p>Whoever gives keys to others loses them: the account is suspended, and its keys with it.</p>
      <ConfirmButton
        label="Suspend for sharing"
        look="danger"
        question={`Developer ${developer.id} is suspended and its keys are deactivated: every call with them is refused.`}
        act={async () => {
          await api.post(`${path}/suspend`);
          changed();
        }}
      />
    </Section>
  );
}
