import { useState } from 'preact/hooks';
import { api, pathOf } from '../../../api/client.js';
import type { AccessKey, NewAccessKey } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { Dialog } from '../../../components/dialog.js';
import { Failure } from '../../../components/notice.js';
import { TextView } from '../../../components/text-view.js';
import { Time } from '../../../components/time.js';
import { useAction } from '../../../lib/use-action.js';

/** Shows the secret of a key, once; the page forgets it with the dialog. */
export function RevealButton({ accessKey, changed }: { accessKey: AccessKey; changed(): void }) {
  const { accessKeyId, developerId, status, revealedAt } = accessKey;
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState<string>();
  const reveal = useAction(async () => {
    const path = pathOf('developers', developerId, 'keys', accessKeyId, 'reveal');
    setSecret((await api.post<NewAccessKey>(path)).secretKey);
  });
  const close = () => {
    setOpen(false);
    if (secret !== undefined) changed();
    setSecret(undefined);
  };
  if (status === 'deleted') return <>–</>;
  return (
    <>
      {revealedAt === null ? (
        <Button look="small" aria-label={`Show the secret of ${accessKeyId}`} onClick={() => setOpen(true)}>
          Show
        </Button>
      ) : (
        <span class="quiet">
          shown <Time at={revealedAt} />
        </span>
      )}
      {open && (
        <Dialog title="Secret key" onClose={close}>
          <p>
            The secret of <code>{accessKeyId}</code> is shown once. One that is lost takes a reset of the
            keys.
          </p>
          <Failure error={reveal.error} />
          {secret === undefined ? (
            <div class="actions">
              <Button look="primary" disabled={reveal.busy} onClick={() => void reveal.run()}>
                Show it now
              </Button>
            </div>
          ) : (
            <TextView label="Secret key" text={secret} wrap />
          )}
        </Dialog>
      )}
    </>
  );
}
