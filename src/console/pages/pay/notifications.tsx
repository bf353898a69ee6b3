import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import type { PayNotification } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Loaded } from '../../components/loaded.js';
import { Failure } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { TextView } from '../../components/text-view.js';
import { Time } from '../../components/time.js';
import { showInstant, showValue } from '../../lib/show.js';
import { useAction } from '../../lib/use-action.js';
import { useLive } from '../../lib/use-load.js';

/** What sellers were told of payments, with every try, and again on demand. */
export function PayNotifications() {
  const found = useLive(() => api.list<PayNotification>('/pay/notifications', { limit: 100 }), []);
  const [shown, setShown] = useState<PayNotification>();
  const redeliver = useAction(async (id: string) => {
    await api.post(pathOf('pay', 'notifications', id, 'redeliver'));
    found.reload();
  });
  return (
    <Page title="Notifications" lead="Instant payment notifications (IPN), the newest first.">
      <Failure error={redeliver.error} />
      <Loaded from={found}>
        {({ items }) => (
          <Table
            caption="Notifications"
            columns={[
              { label: 'Type', of: ({ type }) => type },
              { label: 'Of', look: 'mono', of: ({ subject }) => subject },
              { label: 'State', of: ({ state }) => <Badge state={state} /> },
              { label: 'Tries', of: ({ tries }) => tries.map(tryOf).join(', ') || '–' },
              { label: 'To', look: 'mono', minor: true, of: ({ url }) => url },
              { label: 'Made', look: 'mono', minor: true, of: ({ madeAt }) => <Time at={madeAt} /> },
              {
                label: 'Actions',
                of: (each) => (
                  <>
                    <Button look="small" aria-label={`Show ${each.id}`} onClick={() => setShown(each)}>
                      Show
                    </Button>
                    <Button
                      look="small"
                      aria-label={`Send ${each.id} again`}
                      disabled={redeliver.busy}
                      onClick={() => void redeliver.run(each.id)}
                    >
                      Send again
                    </Button>
                  </>
                ),
              },
            ]}
            items={items}
            keyOf={({ id }) => id}
            empty="There are none. PATCH /_mws/pay/accounts/{sellerId} says where a seller is notified."
          />
        )}
      </Loaded>
      {shown && (
        <Dialog title={shown.id} onClose={() => setShown(undefined)}>
          <TextView label="NotificationData" text={shown.xml} />
        </Dialog>
      )}
    </Page>
  );
}

const tryOf = ({ at, status, error }: PayNotification['tries'][number]): string =>
  `${showValue(status ?? error)} at ${showInstant(at)}`;
