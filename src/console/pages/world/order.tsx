import { api, pathOf } from '../../api/client.js';
import type { Order } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { Marketplace } from '../../components/marketplace.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { Time } from '../../components/time.js';
import { Table } from '../../components/table.js';
import { Timeline, useEvents } from '../../components/timeline.js';
import { showValue } from '../../lib/show.js';
import { useLive } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { OrderDeeds } from './order/deeds.js';
import { Refund } from './order/refund.js';
import { ProductLink } from './product/link.js';
import { ShipSome } from './order/ship.js';

/** One order: what is in it, where it goes, what became of it, and what can be done about it. */
export function OrderPage({ id }: PageProps) {
  const path = pathOf('orders', id);
  const found = useLive(() => api.get<Order>(path), [path]);
  const events = useEvents('order', id);
  const changed = () => [found, events].forEach((each) => each.reload());
  return (
    <Page
      title={id}
      lead={
        <>
          What is in it, what became of it, and what buyer and seller can do.{' '}
          <a href="#/orders">All orders</a>
        </>
      }
    >
      <Loaded from={found}>
        {(order) => (
          <>
            <p class="verdict">
              <Badge state={order.status} /> <span>{showValue(order.total)}</span>
            </p>
            <OrderDeeds path={path} order={order} changed={changed} />
            <Section title="Items">
              <Items order={order} />
              <ShipSome path={path} order={order} changed={changed} />
              <Refund path={path} order={order} changed={changed} />
            </Section>
            <Section title="Order">
              <Facts of={factsOf(order)} />
            </Section>
            <Section title="Buyer">
              <Facts
                of={[
                  ['Name', order.buyerName],
                  ['E-mail', order.buyerEmail],
                  ['Address', order.address && <Address of={order.address} />],
                ]}
              />
            </Section>
            <Timeline events={events} sellerId={order.sellerId} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Items = ({ order }: { order: Order }) => (
  <Table
    caption="Items"
    columns={[
      { label: 'Title', look: 'wide', of: ({ title }) => title },
      { label: 'SKU', look: 'mono', of: ({ sku }) => sku },
      {
        label: 'ASIN',
        look: 'mono',
        minor: true,
        of: ({ asin }) => <ProductLink asin={asin} marketplaceId={order.marketplaceId} />,
      },
      { label: 'Units', look: 'number', of: ({ quantity }) => quantity },
      { label: 'Shipped', look: 'number', of: ({ quantityShipped }) => quantityShipped },
      { label: 'Price', look: 'number', of: ({ itemPrice }) => showValue(itemPrice) },
      { label: 'Paid back', look: 'number', of: ({ refunded }) => showValue(refunded) },
      { label: 'Item', look: 'mono', minor: true, of: ({ orderItemId }) => orderItemId },
    ]}
    items={order.items}
    keyOf={({ orderItemId }) => orderItemId}
    empty="It has none."
  />
);

/** An address as it stands on a parcel. */
function Address({ of }: { of: NonNullable<Order['address']> }) {
  const { name, line1, line2, line3, city, stateOrRegion, postalCode, countryCode } = of;
  const town = [city, stateOrRegion, postalCode].filter(Boolean).join(' ');
  const lines = [name, line1, line2, line3, town, countryCode].filter(Boolean);
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}

const factsOf = (order: Order) =>
  [
    ['Seller', <code>{order.sellerId}</code>],
    ['Marketplace', <Marketplace id={order.marketplaceId} />],
    ['The seller’s own id', order.sellerOrderId],
    ['Who ships', order.channel === 'MFN' ? 'the seller (MFN)' : 'Amazon (AFN)'],
    ['Type', order.orderType],
    ['Ship service level', order.shipServiceLevel],
    ['Payment', order.paymentMethod],
    ['Marks', [order.prime && 'Prime', order.business && 'business'].filter(Boolean).join(', ')],
    ['Easy Ship', order.easyShipStatus],
    ['TFM', order.tfmStatus],
    ['Purchased', <Time at={order.purchasedAt} />],
    ['Updated', <Time at={order.updatedAt} />],
  ] as const;
