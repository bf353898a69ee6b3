import type { FinancialEvent } from '../../../api/types.js';
import { ResourceList } from '../../../components/resource-list.js';
import type { Item } from '../../../components/resource-list.js';
import { linkTo } from '../../../lib/router.js';
import { column, instant } from '../of-sellers.js';

const eventOf = (item: Item) => item as unknown as FinancialEvent;

/** The events of a seller, or of one group; all that they have is in their details. */
export const Events = ({ sellerId, group }: { sellerId: string; group: string }) => (
  <ResourceList
    caption="Financial events"
    path="/finances/events"
    query={{ sellerId, groupId: group }}
    columns={[
      instant('Posted', 'postedAt'),
      column('Kind', 'kind'),
      column('Amount', 'amount', { look: 'number' }),
      {
        label: 'Order',
        look: 'mono',
        of: (item) => {
          const { amazonOrderId } = eventOf(item);
          return amazonOrderId === null ? (
            '–'
          ) : (
            <a href={linkTo(['orders', amazonOrderId])}>{amazonOrderId}</a>
          );
        },
      },
      column('In a settlement', 'line', { minor: true }),
    ]}
    empty="There are none. Ship an order, or load the scenario money."
  />
);
