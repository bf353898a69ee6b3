import type { Product } from '../../../api/types.js';
import { Table } from '../../../components/table.js';
import { showValue } from '../../../lib/show.js';

/** Everything that a buyer can take of a product, the cheapest first; who holds a buy box is marked. */
export const Offers = ({ product: { offers } }: { product: Product }) => (
  <Table
    caption="Offers"
    columns={[
      {
        label: 'Who',
        of: ({ name, sku, sellerId, buyBox, condition }) => (
          <>
            {name ?? sku ?? sellerId}{' '}
            {buyBox && <span class="badge good">Buy box{condition === 'New' ? '' : ` (${condition})`}</span>}
          </>
        ),
      },
      {
        label: 'Condition',
        of: ({ condition, subcondition }) =>
          condition === subcondition ? condition : `${condition}, ${subcondition}`,
      },
      { label: 'Price', look: 'number', of: ({ price }) => showValue(price) },
      { label: 'Shipping', look: 'number', of: ({ shipping }) => showValue(shipping) },
      { label: 'In all', look: 'number', of: ({ landed }) => showValue(landed) },
      { label: 'Channel', minor: true, of: ({ channel, prime }) => (prime ? `${channel}, Prime` : channel) },
      { label: 'Featured', minor: true, of: ({ featured }) => (featured ? 'yes' : 'no') },
      { label: 'Ratings', look: 'number', minor: true, of: ({ feedback }) => feedback },
      { label: 'Seller', look: 'mono', minor: true, of: ({ sellerId }) => sellerId },
    ]}
    items={offers}
    keyOf={({ kind, id }) => `${kind} ${id}`}
    empty="Nobody offers it there."
  />
);
