import type { PageProps } from '../page-props.js';
import { linkTo } from '../../lib/router.js';
import { MakeOrder } from './order/make.js';
import { OfSellers, column, instant, marketplace, state } from './of-sellers.js';

/** The states of an order, as MWS names them. */
const STATES = ['Pending', 'Unshipped', 'PartiallyShipped', 'Shipped', 'Canceled', 'Unfulfillable'];

export const Orders = ({ query }: PageProps) => (
  <OfSellers
    title="Orders"
    lead="As they are, with nothing withheld."
    actions={<MakeOrder />}
    path="/orders"
    query={query}
    filters={[
      { name: 'status', label: 'Status', choices: STATES },
      { name: 'idBegins', label: 'Id begins with' },
      { name: 'purchasedSince', label: 'Purchased from', type: 'date' },
      { name: 'purchasedUntil', label: 'Purchased before', type: 'date' },
      { name: 'marketplaceId', label: 'Marketplace', offers: 'marketplaceId' },
    ]}
    empty="There are none. Make one, or load a scenario that has some."
    idOf={(item) => String(item.amazonOrderId)}
    columns={[
      {
        label: 'Order',
        sort: 'amazonOrderId',
        look: 'mono',
        of: ({ amazonOrderId: id }) => <a href={linkTo(['orders', String(id)])}>{String(id)}</a>,
      },
      state,
      column('Total', 'total', { look: 'number' }),
      column('Channel', 'channel', { minor: true }),
      marketplace,
      column('Seller', 'sellerId', { look: 'mono', minor: true }),
      { ...instant('Purchased', 'purchasedAt'), sort: 'purchasedAt' },
    ]}
  />
);
