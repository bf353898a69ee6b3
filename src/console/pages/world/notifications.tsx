import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import type { Notification, Subscription } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Loaded } from '../../components/loaded.js';
import { Marketplace } from '../../components/marketplace.js';
import { Failure } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { TextView } from '../../components/text-view.js';
import { Time } from '../../components/time.js';
import { useAction } from '../../lib/use-action.js';
import { useLive } from '../../lib/use-load.js';

/** Messages in queues: what sellers were told of, how that went, and where they want to be told. */
export function Notifications() {
  const found = useLive(() => api.list<Notification>('/notifications', { limit: 100 }), []);
  const asked = useLive(() => api.list<Subscription>('/subscriptions', { limit: 1000 }), []);
  const [shown, setShown] = useState<Notification>();
  const resend = useAction(async (id: string) => {
    await api.post(pathOf('notifications', id, 'resend'));
    found.reload();
  });
  return (
    <Page title="Notifications" lead="Messages of Subscriptions for queues of SQS, the newest first.">
      <Failure error={resend.error} />
      <Loaded from={found}>
        {({ items }) => (
          <Table
            caption="Messages"
            columns={[
              { label: 'Type', of: ({ type }) => type },
              { label: 'About', look: 'mono', of: ({ subject }) => subject ?? '–' },
              { label: 'State', of: ({ state }) => <Badge state={state} /> },
              { label: 'Tries', of: ({ tries }) => String(tries) },
              { label: 'Last error', minor: true, of: ({ lastError }) => lastError ?? '–' },
              { label: 'To', look: 'mono', minor: true, of: ({ destination }) => destination },
              {
                label: 'Published',
                look: 'mono',
                minor: true,
                of: ({ publishAt }) => <Time at={publishAt} />,
              },
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
                      disabled={resend.busy}
                      onClick={() => void resend.run(each.id)}
                    >
                      Send again
                    </Button>
                  </>
                ),
              },
            ]}
            items={items}
            keyOf={({ id }) => id}
            empty="There are none. They are written when something happens that a seller has subscribed to."
          />
        )}
      </Loaded>
      <Loaded from={asked}>
        {({ items }) => (
          <Table
            caption="Subscriptions and their destinations"
            columns={[
              { label: 'Seller', look: 'mono', of: ({ sellerId }) => sellerId },
              { label: 'Marketplace', of: ({ marketplaceId }) => <Marketplace id={marketplaceId} /> },
              { label: 'Type', of: ({ type }) => type },
              { label: 'Enabled', of: ({ enabled }) => <Badge state={enabled ? 'active' : 'inactive'} /> },
              { label: 'Queue', look: 'mono', of: ({ queue }) => queue },
            ]}
            items={items}
            keyOf={({ id }) => id}
            empty="There are none: RegisterDestination and CreateSubscription make some, and scenarios."
          />
        )}
      </Loaded>
      {shown && (
        <Dialog title={shown.id} onClose={() => setShown(undefined)}>
          <TextView label="Message" text={shown.xml} />
        </Dialog>
      )}
    </Page>
  );
}
