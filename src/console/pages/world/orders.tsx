import { OfSellers, column, instant } from './of-sellers.js';

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
