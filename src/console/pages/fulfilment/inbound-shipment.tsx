import { api, pathOf } from '../../api/client.js';
import type { InboundShipment } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { useLive } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { Receive } from './inbound-receive.js';
import { Transport } from './inbound-transport.js';
import { ofShipment } from './next-states.js';
import { PutInto } from './put-into.js';
import { Timeline, useEvents } from '../../components/timeline.js';

/** One shipment to a fulfilment centre: what is in it, what was counted, how it travels, and its next step. */
export function InboundShipmentPage({ id }: PageProps) {
  const path = pathOf('inbound-shipments', id);
  const found = useLive(() => api.get<InboundShipment>(path), [path]);
  const events = useEvents('inbound', id);
  const again = () => [found, events].forEach((each) => each.reload());
  return (
    <Page
      title={id}
      lead={
        <>
          What is in it, what was counted, and its next step.{' '}
          <a href="#/inbound-shipments">All inbound shipments</a>
        </>
      }
    >
      <Loaded from={found}>
        {(shipment) => (
          <>
            <Standing shipment={shipment} />
            <PutInto
              states={ofShipment[shipment.status]}
              put={async (status) => {
                await api.patch(path, { status });
                again();
              }}
            />
            <Section title="Items">
              <Items shipment={shipment} />
              <Receive path={path} shipment={shipment} changed={again} />
            </Section>
            <Transport path={path} transport={shipment.transport} changed={again} />
            <Timeline events={events} sellerId={shipment.sellerId} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Standing = ({ shipment }: { shipment: InboundShipment }) => (
  <>
    <p class="verdict">
      <Badge state={shipment.status} />
    </p>
    <Facts
      of={[
        ['Name', shipment.name],
        ['Seller', shipment.sellerId],
        ['Centre', `${shipment.centre} (${shipment.country})`],
        ['Cartons', shipment.cartons.join(', ')],
        ['Made', <Time at={shipment.createdAt} />],
        ['Updated', <Time at={shipment.updatedAt} />],
      ]}
    />
  </>
);

const Items = ({ shipment }: { shipment: InboundShipment }) => (
  <Table
    caption="Items"
    columns={[
      { label: 'SKU', look: 'mono', of: ({ sku }) => sku },
      { label: 'FNSKU', look: 'mono', minor: true, of: ({ fnsku }) => fnsku },
      { label: 'Shipped', look: 'number', of: ({ shipped }) => shipped },
      { label: 'Received', look: 'number', of: ({ received }) => received },
      { label: 'In a case', look: 'number', minor: true, of: ({ inCase }) => inCase || '–' },
    ]}
    items={shipment.items}
    keyOf={({ sku }) => sku}
    empty="It has none. UpdateInboundShipment adds some while it is WORKING."
  />
);
