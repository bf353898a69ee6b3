import { useState } from 'preact/hooks';
import { Badge } from '../../components/badge.js';
import { TextField } from '../../components/field.js';
import { Page } from '../../components/page.js';
import { ResourceList } from '../../components/resource-list.js';
import type { Item } from '../../components/resource-list.js';
import type { Column } from '../../components/table.js';
import { showInstant, showValue } from '../../lib/show.js';

const column = (
  label: string,
  name: string,
  more: Omit<Column<Item>, 'label' | 'of'> = {},
): Column<Item> => ({
  label,
  of: (item) => showValue(item[name]),
  ...more,
});

const instant = (label: string, name: string, minor = false): Column<Item> => ({
  label,
  minor,
  look: 'mono',
  of: (item) => showInstant(item[name] as string),
});

const state: Column<Item> = { label: 'Status', of: ({ status }) => <Badge state={String(status)} /> };

interface OfSellersProps {
  title: string;
  lead: string;
  path: string;
  columns?: readonly Column<Item>[];
  idOf?: (item: Item) => string;
}

/** A list whose items belong to sellers, and can be narrowed to one. */
function OfSellers({ title, lead, ...list }: OfSellersProps) {
  const [draft, setDraft] = useState('');
  const [sellerId, setSellerId] = useState('');
  return (
    <Page title={title} lead={lead}>
      <form class="filters" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label="Seller"
          value={draft}
          onInput={setDraft}
          onSettle={() => setSellerId(draft.trim())}
        />
      </form>
      <ResourceList caption={title} {...list} query={{ sellerId }} />
    </Page>
  );
}

export const Sellers = () => (
  <Page title="Sellers" lead="Seller accounts and the marketplaces that they take part in.">
    <ResourceList
      caption="Sellers"
      path="/sellers"
      columns={[
        column('Seller', 'id', { look: 'mono' }),
        column('Name', 'name'),
        state,
        column('Plan', 'plan', { minor: true }),
        { label: 'Marketplaces', look: 'number', of: (item) => (item.marketplaceIds as string[]).length },
        instant('Opened', 'createdAt', true),
      ]}
    />
  </Page>
);

export const Orders = () => (
  <OfSellers
    title="Orders"
    lead="As they are, with nothing withheld."
    path="/orders"
    idOf={(item) => String(item.amazonOrderId)}
    columns={[
      column('Order', 'amazonOrderId', { look: 'mono' }),
      column('Status', 'status'),
      column('Total', 'total', { look: 'number' }),
      column('Channel', 'channel', { minor: true }),
      column('Marketplace', 'marketplaceId', { look: 'mono', minor: true }),
      column('Seller', 'sellerId', { look: 'mono', minor: true }),
      instant('Purchased', 'purchasedAt'),
    ]}
  />
);

export const Listings = () => (
  <OfSellers
    title="Listings"
    lead="What is on offer, and where."
    path="/listings"
    columns={[
      column('SKU', 'sku', { look: 'mono' }),
      column('Title', 'title'),
      state,
      column('Price', 'price', { look: 'number' }),
      column('Quantity', 'quantity', { look: 'number' }),
      column('Channel', 'channel', { minor: true }),
      column('Marketplace', 'marketplaceId', { look: 'mono', minor: true }),
      column('Seller', 'sellerId', { look: 'mono', minor: true }),
    ]}
  />
);

export const Inventory = () => (
  <OfSellers
    title="Inventory"
    lead="Stock in Amazon’s warehouses."
    path="/inventory"
    columns={[
      column('SKU', 'sku', { look: 'mono' }),
      column('FNSKU', 'fnsku', { look: 'mono', minor: true }),
      column('In stock', 'inStock', { look: 'number' }),
      column('Inbound', 'inbound', { look: 'number' }),
      column('Reserved', 'reserved', { look: 'number', minor: true }),
      column('Unfulfillable', 'unfulfillable', { look: 'number', minor: true }),
      column('Seller', 'sellerId', { look: 'mono', minor: true }),
      instant('Updated', 'updatedAt', true),
    ]}
  />
);

export const Feeds = () => (
  <OfSellers
    title="Feeds"
    lead="Documents that sellers submitted, and how far they are."
    path="/feeds"
    columns={[
      column('Feed', 'feedSubmissionId', { look: 'mono' }),
      column('Type', 'feedType', { look: 'mono' }),
      state,
      column('Successful', 'successful', { look: 'number' }),
      column('Failed', 'failed', { look: 'number' }),
      column('Seller', 'sellerId', { look: 'mono', minor: true }),
      instant('Submitted', 'submittedAt', true),
    ]}
  />
);

export const Reports = () => (
  <OfSellers
    title="Reports"
    lead="Reports that were requested or scheduled, and how far they are."
    path="/reports"
  />
);
