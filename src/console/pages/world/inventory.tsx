import type { Stock } from '../../api/types.js';
import type { Item } from '../../components/resource-list.js';
import { linkTo } from '../../lib/router.js';
import { showValue } from '../../lib/show.js';
import type { PageProps } from '../page-props.js';
import { OfSellers, column, instant } from './of-sellers.js';

const supplyOf = (item: Item) => item.supply as Stock['supply'];

export const Inventory = ({ query }: PageProps) => (
  <OfSellers
    title="Inventory"
    lead="Stock in Amazon’s warehouses, with what ListInventorySupply says of it."
    path="/inventory"
    query={query}
    filters={[{ name: 'skuBegins', label: 'SKU begins with' }]}
    empty="Amazon holds nothing. Send a shipment to a fulfilment centre, or load a scenario with stock."
    columns={[
      {
        label: 'SKU',
        look: 'mono',
        of: ({ sku, sellerId }) => (
          <a href={linkTo(['inventory', String(sku)], { seller: String(sellerId) })}>{String(sku)}</a>
        ),
      },
      column('FNSKU', 'fnsku', { look: 'mono', minor: true }),
      { label: 'Total supply', look: 'number', of: (item) => supplyOf(item).total },
      { label: 'In stock', look: 'number', of: (item) => supplyOf(item).inStock },
      { label: 'Earliest', look: 'mono', minor: true, of: (item) => showValue(supplyOf(item).earliest) },
      column('Inbound', 'inbound', { look: 'number' }),
      column('Reserved', 'reserved', { look: 'number', minor: true }),
      column('Unfulfillable', 'unfulfillable', { look: 'number', minor: true }),
      column('Seller', 'sellerId', { look: 'mono', minor: true }),
      instant('Updated', 'updatedAt', true),
    ]}
  />
);
