import { api, pathOf } from '../../api/client.js';
import type { FulfillmentOrder } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { Loaded } from '../../components/loaded.js';
import { Notice } from '../../components/notice.js';
import { Marketplace } from '../../components/marketplace.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { useLive } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { Ship } from './fulfillment-ship.js';
import { Returns, useReturns } from './fulfillment-returns.js';
import { Packages, Shipments } from './fulfillment-shipments.js';
import { isHeld, statesAfterOrder } from './next-states.js';
import { PutInto } from './put-into.js';
import { Timeline, useEvents } from '../../components/timeline.js';

/** One order of another shop: its shipments, packages and returns, and its next step. */
export function FulfillmentOrderPage({ id, query }: PageProps) {
  const path = pathOf('fulfillment-orders', id);
  // Sellers choose the ids, so two may have the same.
  const sellerId = query.get('seller') ?? '';
  const found = useLive(() => api.get<FulfillmentOrder>(path, { sellerId }), [path, sellerId]);
  const returns = useReturns();
  const events = useEvents('outbound', id);
  const again = () => [found, returns, events].forEach((each) => each.reload());
  return (
    <Page
      title={id}
      lead={
        <>
          What is in it, how far it is, and its next step.{' '}
          <a href="#/fulfillment-orders">All multi-channel orders</a>
        </>
      }
    >
      <Loaded from={found}>
        {(order) => (
          <>
            <Standing order={order} />
            <PutInto
              states={statesAfterOrder(order)}
              put={async (status) => {
                await api.patch(path, { status }, { sellerId: order.sellerId });
                again();
              }}
            />
            <Section title="Items">
              <Items order={order} />
              <Ship path={path} order={order} changed={again} />
            </Section>
            <Section title="Shipments">
              <Shipments order={order} />
            </Section>
            <Section title="Packages">
              <Packages order={order} changed={again} />
            </Section>
            <Section title="Returns">
              <Returns returns={returns} order={order} changed={again} />
            </Section>
            <Timeline events={events} sellerId={order.sellerId} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Standing = ({ order }: { order: FulfillmentOrder }) => (
  <>
    <p class="verdict">
      <Badge state={order.status} />
    </p>
    {isHeld(order) && (
      <Notice kind="info" title="It is on hold: UpdateFulfillmentOrder with the action Ship lets it go." />
    )}
    <Facts
      of={[
        ['Seller', order.sellerId],
        ['Marketplace', <Marketplace id={order.marketplaceId} />],
        ['Order of Amazon', order.amazonOrderId],
        ['On the packing slip', order.displayableOrderId],
        ['Comment', order.comment],
        ['Speed', order.speed],
        ['Policy', order.policy],
        ['Made by', order.source],
        ['Received', <Time at={order.receivedAt} />],
        ['Status since', <Time at={order.statusAt} />],
      ]}
    />
  </>
);

const Items = ({ order }: { order: FulfillmentOrder }) => (
  <Table
    caption="Items"
    columns={[
      { label: 'Item', look: 'mono', of: ({ id }) => id },
      { label: 'SKU', look: 'mono', of: ({ sku }) => sku },
      { label: 'Units', look: 'number', of: ({ quantity }) => quantity },
      { label: 'Cancelled', look: 'number', minor: true, of: ({ cancelled }) => cancelled },
      { label: 'Not found', look: 'number', minor: true, of: ({ unfulfillable }) => unfulfillable },
    ]}
    items={order.items}
    keyOf={({ id }) => id}
    empty="It has none."
  />
);
