import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Badge } from '../../components/badge.js';
import { SelectField, TextField } from '../../components/field.js';
import { Page } from '../../components/page.js';
import { ResourceList } from '../../components/resource-list.js';
import type { Item } from '../../components/resource-list.js';
import type { Column } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { linkTo, replaceQuery } from '../../lib/router.js';
import { showValue } from '../../lib/show.js';
import type { PageProps } from '../page-props.js';
import { orderStates, parcelStates, shipmentStates } from './next-states.js';

interface MovingProps {
  title: string;
  lead: string;
  /** The first part of the address of their pages. */
  page: string;
  /** Below `/_mws`. */
  path: string;
  /** What an item has as its id. */
  id: string;
  states: readonly string[];
  columns: readonly Column<Item>[];
  empty: ComponentChildren;
  query: URLSearchParams;
}

/** Things that move from state to state, narrowed to a state or a seller. The address keeps the filters. */
function Moving({ title, lead, page, path, id, states, columns, empty, query }: MovingProps) {
  const status = query.get('status') ?? '';
  const sellerId = query.get('seller') ?? '';
  const [draft, setDraft] = useState(sellerId);
  const narrow = (filters: { status: string; seller: string }) => replaceQuery([page], filters);
  const idOf = (item: Item) => String(item[id]);
  const link = (item: Item) => linkTo([page, idOf(item)], { seller: String(item.sellerId) });
  return (
    <Page title={title} lead={lead}>
      <form class="filters" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label="Status"
          value={status}
          onChange={(chosen) => narrow({ status: chosen, seller: sellerId })}
          choices={[{ value: '', label: 'All' }, ...states]}
        />
        <TextField
          label="Seller"
          value={draft}
          onInput={setDraft}
          onSettle={() => narrow({ status, seller: draft.trim() })}
        />
      </form>
      <ResourceList
        caption={title}
        path={path}
        query={{ status, sellerId }}
        idOf={idOf}
        columns={[
          { label: 'Id', look: 'mono', of: (item) => <a href={link(item)}>{idOf(item)}</a> },
          { label: 'Status', of: (item) => <Badge state={String(item.status)} /> },
          ...columns,
          { label: 'Seller', look: 'mono', minor: true, of: (item) => showValue(item.sellerId) },
        ]}
        empty={status + sellerId === '' ? empty : 'There are none with this status and seller.'}
      />
    </Page>
  );
}

const instant = (label: string, name: string): Column<Item> => ({
  label,
  look: 'mono',
  minor: true,
  of: (item) => <Time at={item[name] as string | null} />,
});

/** The sum of a number over the items of an item. */
const sum =
  (name: string) =>
  ({ items }: Item): number =>
    (items as Record<string, number>[]).reduce((total, each) => total + (each[name] ?? 0), 0);

/** Shipments to fulfilment centres. */
export const InboundShipments = ({ query }: PageProps) => (
  <Moving
    title="Inbound shipments"
    lead="What sellers send to fulfilment centres, and how much of it was counted there."
    page="inbound-shipments"
    path="/inbound-shipments"
    id="shipmentId"
    states={shipmentStates}
    columns={[
      { label: 'Shipped', look: 'number', of: sum('shipped') },
      { label: 'Received', look: 'number', of: sum('received') },
      { label: 'Centre', look: 'mono', of: ({ centre }) => showValue(centre) },
      instant('Updated', 'updatedAt'),
    ]}
    empty="There are none. Call CreateInboundShipmentPlan and CreateInboundShipment, or load the scenario fulfilment."
    query={query}
  />
);

/** Orders of other shops. */
export const FulfillmentOrders = ({ query }: PageProps) => (
  <Moving
    title="Multi-channel orders"
    lead="Fulfillment orders: orders of other shops that Amazon ships from a seller’s stock."
    page="fulfillment-orders"
    path="/fulfillment-orders"
    id="id"
    states={orderStates}
    columns={[
      { label: 'Units', look: 'number', of: sum('quantity') },
      { label: 'Speed', of: ({ speed }) => showValue(speed) },
      { label: 'Action', minor: true, of: ({ action }) => showValue(action) },
      instant('Received', 'receivedAt'),
    ]}
    empty="There are none. Call CreateFulfillmentOrder, or load the scenario fulfilment."
    query={query}
  />
);

/** Parcels that Amazon picks up at sellers in India. */
export const EasyShipPackages = ({ query }: PageProps) => (
  <Moving
    title="Easy Ship"
    lead="Packages that Amazon picks up at sellers in India and delivers."
    page="easy-ship"
    path="/easy-ship/packages"
    id="id"
    states={parcelStates}
    columns={[
      { label: 'Order', look: 'mono', of: ({ amazonOrderId }) => showValue(amazonOrderId) },
      { label: 'Next', of: ({ next }) => showValue(next) },
      instant('By itself at', 'nextAt'),
    ]}
    empty="There are none. Call CreateScheduledPackage for an order of India, or load the scenario fulfilment."
    query={query}
  />
);
