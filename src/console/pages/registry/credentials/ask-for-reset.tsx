import { useState } from 'preact/hooks';
import { api } from '../../../api/client.js';
import type { AccessKey, Developer, SupportCase } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { UserChooser } from '../../../components/choosers.js';
import { SelectField, TextField } from '../../../components/field.js';
import { Failure } from '../../../components/notice.js';
import { go } from '../../../lib/router.js';
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
  if (developer.ownSellerId === null)
    return (
      <p class="quiet">
        This developer registered without a seller account, so no user can ask. The control API resets its
        keys all the same: <code>POST /developers/{developer.id}/keys/reset</code>.
      </p>
    );
  return (
    <form
      class="form wide"
      onSubmit={(event) => {
        event.preventDefault();
        void ask.run();
      }}
    >
      <div class="columns">
        <SelectField
          label="How support is asked"
          value={channel}
          onChange={setChannel}
          choices={['chat', 'phone', { value: 'form', label: 'contact form' }]}
        />
        <UserChooser label="Who asks" sellerId={developer.ownSellerId} value={userId} onChange={setUserId} />
        <SelectField
          label="Key that is to stop"
          value={accessKeyId}
          onChange={setAccessKeyId}
          choices={[{ value: '', label: '(not said)' }, ...usable.map((key) => key.accessKeyId)]}
        />
      </div>
      <TextField label="Why" lines={2} value={reason} onInput={setReason} />
      <Failure error={ask.error} />
      <div class="actions">
        <Button type="submit" look="primary" disabled={ask.busy || userId === ''}>
          Ask support
        </Button>
      </div>
    </form>
  );
}
