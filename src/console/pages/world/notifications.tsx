import { api, pathOf } from '../../api/client.js';
import type { Destination, Notification, Subscription } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Marketplace } from '../../components/marketplace.js';
import { Messages } from '../../components/messages.js';
import { Newest } from '../../components/newest.js';
import { Page, Section } from '../../components/page.js';
import type { Column } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { useLive } from '../../lib/use-load.js';

/** Messages in queues: what sellers were told of, how that went, and where they want to be told. */
export function Notifications() {
  const found = useLive(() => api.list<Notification>('/notifications', { limit: 100 }), []);
  return (
    <Page title="Notifications" lead="Messages of Subscriptions for queues of SQS, the newest first.">
      <Messages
        caption="Messages"
        label="Message"
        from={found}
        sendAgain={(id) => api.post(pathOf('notifications', id, 'resend'))}
        columns={[
          { label: 'Type', of: ({ type }) => type },
          { label: 'About', look: 'mono', of: ({ subject }) => subject ?? '–' },
          { label: 'State', of: ({ state }) => <Badge state={state} /> },
          { label: 'Tries', of: ({ tries }) => String(tries) },
          { label: 'Last error', minor: true, of: ({ lastError }) => lastError ?? '–' },
          { label: 'To', look: 'mono', minor: true, of: ({ destination }) => destination },
          { label: 'Published', look: 'mono', minor: true, of: ({ publishAt }) => <Time at={publishAt} /> },
        ]}
        empty="There are none. They are written when something happens that a seller has subscribed to."
      />
      <Subscriptions />
      <Destinations />
    </Page>
  );
}

/** Of whom and of where a row is. */
const whose: readonly Column<Destination | Subscription>[] = [
  { label: 'Seller', look: 'mono', of: ({ sellerId }) => sellerId },
  { label: 'Marketplace', of: ({ marketplaceId }) => <Marketplace id={marketplaceId} /> },
];

const made: Column<Destination | Subscription> = {
  label: 'Made',
  look: 'mono',
  minor: true,
  of: ({ createdAt }) => <Time at={createdAt} />,
};

function Subscriptions() {
  const found = useLive(() => api.list<Subscription>('/subscriptions', { limit: 1000 }), []);
  return (
    <Section title="Subscriptions">
      <Newest<Subscription>
        caption="Subscriptions"
        from={found}
        columns={[
          { label: 'Type', of: ({ type }) => type },
          { label: 'Enabled', of: ({ enabled }) => <Badge state={enabled ? 'active' : 'inactive'} /> },
          ...whose,
          { label: 'Queue', look: 'mono', of: ({ queue }) => queue },
          made,
        ]}
        empty="There are none: CreateSubscription makes some, and scenarios."
      />
    </Section>
  );
}

function Destinations() {
  const found = useLive(() => api.list<Destination>('/destinations', { limit: 1000 }), []);
  return (
    <Section title="Destinations">
      <Newest<Destination>
        caption="Destinations"
        from={found}
        columns={[{ label: 'Queue', look: 'mono', of: ({ queue }) => queue }, ...whose, made]}
        empty="There are none: RegisterDestination makes some, and scenarios."
      />
    </Section>
  );
}
