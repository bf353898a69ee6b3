import type { PageProps } from '../page-props.js';
import { OfSellers, column, instant } from './of-sellers.js';

export const Inventory = ({ query }: PageProps) => (
  <OfSellers
    title="Inventory"
    lead="Stock in Amazon’s warehouses."
    path="/inventory"
    query={query}
    filters={[{ name: 'skuBegins', label: 'SKU begins with' }]}
    empty="Amazon holds nothing. Send a shipment to a fulfilment centre, or load a scenario with stock."
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
