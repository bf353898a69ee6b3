import { api, pathOf } from '../../api/client.js';
import type { Destination, Notification, Subscription } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { ConfirmButton } from '../../components/dialog.js';
import { Marketplace } from '../../components/marketplace.js';
import { Messages } from '../../components/messages.js';
import { Failure } from '../../components/notice.js';
import { Page, Section } from '../../components/page.js';
import { PagedTable } from '../../components/paged-table.js';
import type { Column } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { useAction } from '../../lib/use-action.js';
import { byId, usePages } from '../../lib/use-pages.js';
import { Subscribe } from './notifications/subscribe.js';

/** Messages in queues: what sellers were told of, how that went, and where they want to be told. */
export const Notifications = () => (
  <Page title="Notifications" lead="Messages of Subscriptions for queues of SQS, the newest first.">
    <Messages<Notification>
      caption="Messages"
      label="Message"
      path="/notifications"
      resend="resend"
      columns={[
        { label: 'Type', of: ({ type }) => type },
        { label: 'About', look: 'mono', of: ({ subject }) => subject ?? '–' },
        { label: 'State', of: ({ state }) => <Badge state={state} /> },
        { label: 'Tries', of: ({ tries }) => String(tries) },
        { label: 'Last error', minor: true, of: ({ lastError }) => lastError ?? '–' },
        { label: 'To', look: 'mono', minor: true, of: ({ destination }) => <Queue url={destination} /> },
        { label: 'Published', look: 'mono', minor: true, of: ({ publishAt }) => <Time at={publishAt} /> },
      ]}
      empty="There are none. They are written when something happens that a seller has subscribed to."
    />
    <Subscriptions />
    <Destinations />
  </Page>
);

/** A queue by its name, which is all that differs between most of them; the rest of its URL is there to be rested on. */
const Queue = ({ url }: { url: string }) => <span title={url}>{url.split('/').at(-1)}</span>;

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
  const pages = usePages<Subscription>('/subscriptions', {}, byId);
  const change = useAction(async (change: () => Promise<unknown>) => {
    await change();
    pages.found.reload();
  });
  return (
    <Section title="Subscriptions" actions={<Subscribe made={pages.found.reload} />}>
      <Failure error={change.error} />
      <PagedTable<Subscription>
        caption="Subscriptions"
        pages={pages}
        columns={[
          { label: 'Type', of: ({ type }) => type },
          { label: 'Enabled', of: ({ enabled }) => <Badge state={enabled ? 'active' : 'inactive'} /> },
          ...whose,
          { label: 'Queue', look: 'mono', of: ({ queue }) => <Queue url={queue} /> },
          made,
          {
            label: 'Actions',
            of: ({ id, enabled }) => (
              <span class="actions">
                <Button
                  look="small"
                  disabled={change.busy}
                  onClick={() =>
                    void change.run(() => api.patch(pathOf('subscriptions', id), { enabled: !enabled }))
                  }
                >
                  {enabled ? 'Disable' : 'Enable'}
                </Button>
                <ConfirmButton
                  label="End"
                  question="The seller is told of this no more. Its queue stays registered."
                  act={async () => {
                    await api.delete(pathOf('subscriptions', id));
                    pages.found.reload();
                  }}
                />
              </span>
            ),
          },
        ]}
        empty="There are none. Subscribe above; clients do so with CreateSubscription."
      />
    </Section>
  );
}

function Destinations() {
  const pages = usePages<Destination>('/destinations', {}, byId);
  return (
    <Section title="Destinations">
      <PagedTable<Destination>
        caption="Destinations"
        pages={pages}
        columns={[
          { label: 'Queue', look: 'mono', of: ({ queue }) => <Queue url={queue} /> },
          ...whose,
          made,
          {
            label: 'Actions',
            of: ({ id, queue }) => (
              <ConfirmButton
                label="Remove"
                question={`${queue} is registered no more.`}
                act={async () => {
                  await api.delete(pathOf('destinations', id));
                  pages.found.reload();
                }}
              />
            ),
          },
        ]}
        empty="There are none. To subscribe registers one; clients do so with RegisterDestination."
      />
    </Section>
  );
}
