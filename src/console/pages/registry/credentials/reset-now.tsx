import { useState } from 'preact/hooks';
import { api, pathOf } from '../../../api/client.js';
import type { NewAccessKey } from '../../../api/types.js';
import { ConfirmButton, Dialog } from '../../../components/dialog.js';
import { TextView } from '../../../components/text-view.js';

/** Resets the keys of a developer without a case, and shows the new secret. */
export function ResetNow({ developerId, changed }: { developerId: string; changed(): void }) {
  const [fresh, setFresh] = useState<NewAccessKey>();
  return (
    <>
      <ConfirmButton
        label="Reset the keys now"
        look="danger"
        question={`All keys of developer ${developerId} stop at once, for all applications, and a new one is made. Tokens of sellers stay as they are.`}
        act={async () => {
          setFresh(await api.post<NewAccessKey>(pathOf('developers', developerId, 'keys', 'reset')));
          changed();
        }}
      />
      {fresh && (
        <Dialog title="The new key" onClose={() => setFresh(undefined)}>
          <TextView label="AWSAccessKeyId" text={fresh.accessKeyId} wrap />
          <TextView
            label="Secret key"
            text={fresh.secretKey}
            wrap
            note="Keep it: it is shown once more at most."
          />
        </Dialog>
      )}
    </>
  );
}
