import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import type { Authorization } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button, CopyButton } from '../../components/button.js';
import { SellerChooser, UserChooser } from '../../components/choosers.js';
import { ConfirmButton } from '../../components/dialog.js';
import { TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Loaded } from '../../components/loaded.js';
import { Failure, Notice } from '../../components/notice.js';
import { Page, Section } from '../../components/page.js';
import { PagedTable } from '../../components/paged-table.js';
import { Table } from '../../components/table.js';
import type { Column } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { showDate } from '../../lib/show.js';
import { useAction } from '../../lib/use-action.js';
import { useLive } from '../../lib/use-load.js';
import { byId, usePages } from '../../lib/use-pages.js';
import type { PageProps } from '../page-props.js';
import { ConsentLinks } from './consent-links.js';

/** Which developers may call for which sellers. */
export function Authorizations({ query }: PageProps) {
  const id = query.get('id');
  const all = usePages<Authorization>('/authorizations', {}, byId);
  return (
    <Page
      title="Authorizations"
      lead="A seller gives a developer the right to call; the token goes with it, for twelve months."
    >
      <Section title="Authorize a developer">
        <Authorize authorized={all.found.reload} />
      </Section>
      <Section title="Ask for consent, as an application of SP-API does">
        <ConsentLinks />
      </Section>
      <Section title="Manage" actions={id !== null && <a href="#/authorizations">Show all</a>}>
        {id === null ? (
          <Manage changed={all.found.reload}>
            {(columns) => <PagedTable {...table} columns={columns} pages={all} />}
          </Manage>
        ) : (
          <One id={id} />
        )}
      </Section>
    </Page>
  );
}

const table = {
  caption: 'Authorizations',
  empty: 'There are none. Authorize a developer above: its calls need the token.',
};

function One({ id }: { id: string }) {
  const found = useLive(() => api.get<Authorization>(pathOf('authorizations', id)), [id]);
  return (
    <Loaded from={found}>
      {(one) => (
        <Manage changed={found.reload}>
          {(columns) => <Table {...table} columns={columns} items={[one]} keyOf={byId} />}
        </Manage>
      )}
    </Loaded>
  );
}

interface ManageProps {
  changed(): void;
  /** The table, of these columns. */
  children(columns: readonly Column<Authorization>[]): ComponentChildren;
}

function Manage({ changed, children }: ManageProps) {
  const renew = useAction(async (id: string) => {
    await api.post(`${pathOf('authorizations', id)}/renew`);
    changed();
  });
  return (
    <>
      <Failure error={renew.error} />
      {children([
        { label: 'No.', look: 'number', of: ({ id }) => id },
        { label: 'Developer', look: 'mono', of: ({ developerId }) => developerId },
        { label: 'Seller', look: 'mono', of: ({ sellerId }) => sellerId },
        { label: 'Status', of: ({ status }) => <Badge state={status} /> },
        {
          label: 'Expires',
          look: 'mono',
          minor: true,
          of: ({ expiresAt }) => <Time at={expiresAt} show={showDate} />,
        },
        {
          label: 'MWSAuthToken',
          look: 'mono',
          of: ({ authToken }) => <span class="break">{authToken}</span>,
        },
        {
          label: 'Actions',
          of: ({ id, status, developerId, sellerId }) => (
            <span class="actions">
              {status === 'active' && (
                <ConfirmButton
                  label="Revoke"
                  question={`Developer ${developerId} can no longer call for ${sellerId}: every call with this token is refused.`}
                  act={async () => {
                    await api.post(`${pathOf('authorizations', id)}/revoke`);
                    changed();
                  }}
                />
              )}
              <Button look="small" onClick={() => void renew.run(id)}>
                Renew
              </Button>
            </span>
          ),
        },
      ])}
    </>
  );
}

function Authorize({ authorized }: { authorized(): void }) {
  const [developerId, setDeveloperId] = useState('');
  const [sellerId, setSellerId] = useState('');
  const [userId, setUserId] = useState('');
  const [made, setMade] = useState<Authorization>();
  const authorize = useAction(async () => {
    setMade(undefined);
    const body = { developerId: developerId.trim(), sellerId, ...(userId && { userId }) };
    setMade(await api.post<Authorization>('/authorizations', body));
    authorized();
  });
  return (
    <Form
      wide
      error={authorize.error}
      onSubmit={() => void authorize.run()}
      actions={
        <Button type="submit" look="primary" disabled={authorize.busy || sellerId === ''}>
          Authorize
        </Button>
      }
    >
      <div class="columns">
        <TextField
          label="Developer ID"
          path="/developerId"
          value={developerId}
          onInput={setDeveloperId}
          placeholder="1234-3214-4321"
          required
          mono
        />
        <SellerChooser
          label="Seller"
          path="/sellerId"
          value={sellerId}
          onChange={(next) => {
            setSellerId(next);
            setUserId('');
          }}
        />
        <UserChooser
          label="Who authorizes"
          path="/userId"
          none="whoever owns this world"
          sellerId={sellerId}
          value={userId}
          onChange={setUserId}
          hint="Of the users, only the primary account holder may."
        />
      </div>
      {made && (
        <Notice kind="good" title={`Developer ${made.developerId} may call for ${made.sellerId}.`}>
          <p>
            MWSAuthToken <code class="break">{made.authToken}</code> <CopyButton text={made.authToken} />
          </p>
        </Notice>
      )}
    </Form>
  );
}
