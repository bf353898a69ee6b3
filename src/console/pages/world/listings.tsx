import { OfSellers, column, state } from './of-sellers.js';

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
