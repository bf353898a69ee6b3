import type { MerchantShipment } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Page } from '../../components/page.js';
import { PagedTable } from '../../components/paged-table.js';
import { Time } from '../../components/time.js';
import { linkTo } from '../../lib/router.js';
import { showValue } from '../../lib/show.js';
import { byId, usePages } from '../../lib/use-pages.js';

/** Labels that sellers bought, the newest first. */
export function Labels() {
  const pages = usePages<MerchantShipment>('/merchant-fulfillment/shipments', {}, byId);
  return (
    <Page
      title="Labels"
      lead="Labels that sellers bought for orders that they ship themselves, the newest first."
    >
      <PagedTable
        caption="Labels"
        pages={pages}
        columns={[
          { label: 'Shipment', look: 'mono', of: ({ id }) => <a href={linkTo(['labels', id])}>{id}</a> },
          { label: 'Status', of: ({ status }) => <Badge state={status} /> },
          {
            label: 'Order',
            look: 'mono',
            of: ({ orderId }) => <a href={linkTo(['orders', orderId])}>{orderId}</a>,
          },
          { label: 'Service', of: ({ serviceName }) => serviceName },
          { label: 'Rate', look: 'number', of: ({ rate }) => showValue(rate) },
          { label: 'Tracking id', look: 'mono', minor: true, of: ({ trackingId }) => trackingId },
          { label: 'Bought', look: 'mono', minor: true, of: ({ createdAt }) => <Time at={createdAt} /> },
        ]}
        empty="There are none. CreateShipment buys one."
      />
    </Page>
  );
}
