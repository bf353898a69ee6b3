import type { PageProps } from '../page-props.js';
import { api } from '../../api/client.js';
import type { Listing } from '../../api/types.js';
import { EditInPlace } from '../../components/edit-in-place.js';
import type { Item } from '../../components/resource-list.js';
import { ProductLink } from './product/link.js';
import { OfSellers, column, marketplace, state } from './of-sellers.js';

/** Changes a listing, and tells what became of it. */
async function change(item: Item, change: object): Promise<Listing> {
  const { sellerId, marketplaceId, sku } = item as unknown as Listing;
  return api.patch<Listing>('/listings', { sellerId, marketplaceId, sku, ...change });
}

const priceOf = (item: Item) => item.price as Listing['price'];

export const Listings = ({ query }: PageProps) => (
  <OfSellers
    title="Listings"
    lead="What is on offer, and where. Prices and quantities can be changed where they stand."
    path="/listings"
    query={query}
    filters={[
      { name: 'status', label: 'Status', choices: ['active', 'inactive'] },
      { name: 'skuBegins', label: 'SKU begins with' },
      { name: 'marketplaceId', label: 'Marketplace', offers: 'marketplaceId' },
    ]}
    empty="There are none. Submit a feed of products, or load a scenario that has some."
    columns={[
      column('SKU', 'sku', { look: 'mono', sort: 'sku' }),
      {
        label: 'ASIN',
        look: 'mono',
        minor: true,
        of: ({ asin, marketplaceId }) => (
          <ProductLink asin={String(asin)} marketplaceId={String(marketplaceId)} />
        ),
      },
      column('Title', 'title', { look: 'wide' }),
      state,
      {
        label: 'Price',
        look: 'number',
        of: (item) => (
          <>
            <EditInPlace
              label={`Price of ${String(item.sku)} in ${String(item.marketplaceId)}`}
              value={priceOf(item).amount}
              save={async (price) => (await change(item, { price })).price.amount}
            />{' '}
            {priceOf(item).currency}
          </>
        ),
      },
      {
        label: 'Quantity',
        look: 'number',
        // What Amazon ships is in its own stock.
        of: (item) =>
          item.channel === 'AFN' ? (
            '–'
          ) : (
            <EditInPlace
              label={`Quantity of ${String(item.sku)} in ${String(item.marketplaceId)}`}
              value={String(item.quantity)}
              save={async (quantity) => String((await change(item, { quantity: Number(quantity) })).quantity)}
            />
          ),
      },
      column('Channel', 'channel', { minor: true }),
      marketplace,
      column('Seller', 'sellerId', { look: 'mono', minor: true }),
    ]}
  />
);
