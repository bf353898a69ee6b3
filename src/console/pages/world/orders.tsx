import { linkTo } from '../../lib/router.js';
import { MakeOrder } from './order/make.js';
import { OfSellers, column, instant, marketplace, state } from './of-sellers.js';

export const Orders = () => (
  <OfSellers
    title="Orders"
    lead="As they are, with nothing withheld."
    actions={<MakeOrder />}
    path="/orders"
    idOf={(item) => String(item.amazonOrderId)}
    columns={[
      {
        label: 'Order',
        look: 'mono',
        of: ({ amazonOrderId: id }) => <a href={linkTo(['orders', String(id)])}>{String(id)}</a>,
      },
      state,
      column('Total', 'total', { look: 'number' }),
      column('Channel', 'channel', { minor: true }),
      marketplace,
      column('Seller', 'sellerId', { look: 'mono', minor: true }),
      instant('Purchased', 'purchasedAt'),
    ]}
  />
);
