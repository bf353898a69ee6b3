import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import type { Role, User } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { SellerChooser } from '../../components/choosers.js';
import { SelectField, TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Loaded } from '../../components/loaded.js';
import { Failure } from '../../components/notice.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { replaceQuery } from '../../lib/router.js';
import { useAction } from '../../lib/use-action.js';
import { useLive } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';

const ROLES = [
  { value: 'primary', label: 'primary account holder' },
  { value: 'administrator', label: 'administrator' },
  { value: 'user', label: 'user' },
];

/** Who may do what in a seller account. */
export function Users({ query }: PageProps) {
  const sellerId = query.get('seller') ?? '';
  return (
    <Page
      title="User permissions"
      lead="The primary account holder authorizes developers; administrators may confirm a reset of keys; other users may not."
    >
      <div class="filters">
        <SellerChooser
          label="Seller account"
          value={sellerId}
          onChange={(seller) => replaceQuery(['users'], { seller })}
        />
      </div>
      {sellerId === '' ? (
        <p class="quiet empty">Choose a seller account to see who signs in to it, and to add someone.</p>
      ) : (
        <OfSeller key={sellerId} sellerId={sellerId} />
      )}
    </Page>
  );
}

function OfSeller({ sellerId }: { sellerId: string }) {
  const path = `${pathOf('sellers', sellerId)}/users`;
  const users = useLive(() => api.list<User>(path), [path]);
  const change = useAction(async ({ id }: User, role: string) => {
    try {
      await api.patch(`${path}/${encodeURIComponent(id)}`, { role });
    } finally {
      users.reload();
    }
  });
  return (
    <>
      <Failure error={change.error} />
      <Loaded from={users}>
        {({ items }) => (
          <Table
            caption="Users"
            columns={[
              { label: 'Name', of: ({ name }) => name },
              { label: 'E-mail', minor: true, of: ({ email }) => email },
              {
                label: 'Permissions',
                of: (user) => (
                  <SelectField
                    label={`Role of ${user.name}`}
                    value={user.role}
                    onChange={(role) => void change.run(user, role)}
                    choices={ROLES}
                  />
                ),
              },
            ]}
            items={items}
            keyOf={({ id }) => id}
            empty="The account has no users. Add one below: who authorizes developers is its primary account holder."
          />
        )}
      </Loaded>
      <Section title="Add a user">
        <NewUser path={path} added={users.reload} />
      </Section>
    </>
  );
}

function NewUser({ path, added }: { path: string; added(): void }) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('user');
  const add = useAction(async () => {
    await api.post(path, { name, email, role });
    setName('');
    setEmail('');
    added();
  });
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
        <TextField label="Name" path="/name" value={name} onInput={setName} required />
        <TextField label="E-mail" path="/email" type="email" value={email} onInput={setEmail} required />
        <SelectField
          label="Role"
          path="/role"
          value={role}
          onChange={(value) => setRole(value as Role)}
          choices={ROLES}
        />
      </div>
    </Form>
  );
}
