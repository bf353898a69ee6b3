import { api } from '../../api/client.js';
import type { MerchantShipment } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { linkTo } from '../../lib/router.js';
import { showValue } from '../../lib/show.js';
import { useLive } from '../../lib/use-load.js';

/** Labels that sellers bought, the newest first. */
export function Labels() {
  const found = useLive(
    () => api.list<MerchantShipment>('/merchant-fulfillment/shipments', { limit: 100 }),
    [],
  );
  return (
    <Page
      title="Labels"
      lead="Labels that sellers bought for orders that they ship themselves, the newest first."
    >
      <Loaded from={found}>
        {({ items, count }) => (
          <>
            <Table
              caption="Labels"
              columns={[
                {
                  label: 'Shipment',
                  look: 'mono',
                  of: ({ id }) => <a href={linkTo(['labels', id])}>{id}</a>,
                },
                { label: 'Status', of: ({ status }) => <Badge state={status} /> },
                { label: 'Order', look: 'mono', of: ({ orderId }) => orderId },
                { label: 'Service', of: ({ serviceName }) => serviceName },
                { label: 'Rate', look: 'number', of: ({ rate }) => showValue(rate) },
                { label: 'Tracking id', look: 'mono', minor: true, of: ({ trackingId }) => trackingId },
                {
                  label: 'Bought',
                  look: 'mono',
                  minor: true,
                  of: ({ createdAt }) => <Time at={createdAt} />,
                },
              ]}
              items={items}
              keyOf={({ id }) => id}
              empty="There are none. CreateShipment buys one."
            />
            {count > items.length && (
              <p class="quiet">
                These are {items.length} of {count}.
              </p>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
