import { api, pathOf } from '../../api/client.js';
import type { List } from '../../api/client.js';
import type { FulfillmentOrder, FulfillmentReturn } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Loaded } from '../../components/loaded.js';
import { Table } from '../../components/table.js';
import { showValue } from '../../lib/show.js';
import { useLive } from '../../lib/use-load.js';
import type { Load } from '../../lib/use-load.js';
import { Choose } from './choose.js';

const CONDITIONS = ['Sellable', 'Defective', 'CustomerDamaged', 'CarrierDamaged', 'FulfillerDamaged'];

/** As many as the server gives at once. */
const NEWEST = 1000;

/** The returns of all orders, the one that was announced last first. */
export const useReturns = (): Load<List<FulfillmentReturn>> =>
  useLive(() => api.list<FulfillmentReturn>('/fulfillment-returns', { limit: NEWEST }), []);

interface ReturnsProps {
  returns: Load<List<FulfillmentReturn>>;
  order: FulfillmentOrder;
  changed(): void;
}

/** Units that come back of one order; those that are on their way arrive in some condition. */
export function Returns({ returns, order, changed }: ReturnsProps) {
  const shipments = order.shipments.map(({ id }) => id);
  const receive = async (id: string, condition: string) => {
    await api.patch(pathOf('fulfillment-returns', id), { condition });
    changed();
  };
  return (
    <Loaded from={returns}>
      {({ items, count }) => (
        <>
          <Table
            caption="Returns"
            columns={[
              { label: 'Return', look: 'mono', of: ({ returnItemId }) => returnItemId },
              { label: 'Status', of: ({ status }) => <Badge state={status} /> },
              { label: 'SKU', look: 'mono', of: ({ sku }) => sku },
              { label: 'Reason', of: ({ reason }) => reason },
              { label: 'Condition', of: ({ condition }) => showValue(condition) },
              { label: 'RMA', look: 'mono', minor: true, of: ({ rmaId }) => rmaId },
              {
                label: 'Actions',
                of: ({ id, returnItemId, status }) =>
                  status === 'New' && (
                    <Choose
                      what={`how ${returnItemId} arrives`}
                      label="Receive"
                      choices={CONDITIONS}
                      act={(condition) => receive(id, condition)}
                    />
                  ),
              },
            ]}
            items={items.filter(({ shipmentId }) => shipments.includes(shipmentId))}
            keyOf={({ id }) => id}
            empty="There are none. CreateFulfillmentReturn announces one of what was shipped."
          />
          {count > items.length && (
            <p class="quiet">
              Only the newest {items.length} of {count} returns were looked through.
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}
