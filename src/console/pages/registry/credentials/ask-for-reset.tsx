import { useState } from 'preact/hooks';
import { api } from '../../../api/client.js';
import type { AccessKey, Developer, SupportCase } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { UserChooser } from '../../../components/choosers.js';
import { SelectField, TextField } from '../../../components/field.js';
import { Form } from '../../../components/form.js';
import { go, linkTo } from '../../../lib/router.js';
import { useAction } from '../../../lib/use-action.js';

/** Asks support to reset the keys; it answers with a link in a case. */
export function AskForReset({ developer, keys }: { developer: Developer; keys: readonly AccessKey[] }) {
  const usable = keys.filter(({ status }) => status !== 'deleted');
  const [channel, setChannel] = useState('chat');
  const [userId, setUserId] = useState('');
  const [accessKeyId, setAccessKeyId] = useState('');
  const [reason, setReason] = useState('');
  const ask = useAction(async () => {
    const { id } = await api.post<SupportCase>('/support-cases', {
      kind: 'key-reset',
      developerId: developer.id,
      channel,
      userId,
      ...(accessKeyId && { accessKeyId }),
      ...(reason && { reason }),
    });
    go(['cases', id]);
  });
  const account = developer.ownSellerId;
  if (account === null)
    return (
      <p>
        Support answers users of the developer’s own seller account, and this developer has none. Reset its
        keys without support.
      </p>
    );
  return (
    <Form
      wide
      error={ask.error}
      onSubmit={() => void ask.run()}
      actions={
        <>
          <Button type="submit" look="primary" disabled={ask.busy || userId === ''}>
            Ask support
          </Button>
          <a href={linkTo(['users'], { seller: account })}>Users of the account</a>
        </>
      }
    >
      <div class="columns">
        <SelectField
          label="How support is asked"
          value={channel}
          onChange={setChannel}
          choices={['chat', 'phone', { value: 'form', label: 'contact form' }]}
        />
        <UserChooser
          label="Who asks"
          path="/userId"
          sellerId={account}
          value={userId}
          onChange={setUserId}
          hint="Any user of the account may. If there are none, add one."
        />
        <SelectField
          label="Key that is to stop"
          path="/accessKeyId"
          value={accessKeyId}
          onChange={setAccessKeyId}
          choices={[{ value: '', label: '(not said)' }, ...usable.map((key) => key.accessKeyId)]}
        />
      </div>
      <TextField label="Why" path="/reason" lines={2} value={reason} onInput={setReason} />
    </Form>
  );
}
