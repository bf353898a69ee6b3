import { OfSellers, column, instant } from './of-sellers.js';

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
