import { api } from '../../api/client.js';
import type { InboundTransport } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { Section } from '../../components/page.js';
import { ofTransport } from './next-states.js';
import { PutInto } from './put-into.js';
import { Time } from '../../components/time.js';

interface TransportProps {
  path: string;
  transport: InboundTransport | null;
  changed(): void;
}

/** How a shipment travels. Only partnered transport has states that Amazon puts it into. */
export function Transport({ path, transport, changed }: TransportProps) {
  if (!transport)
    return (
      <Section title="Transport">
        <p class="quiet">Nothing was told of it. PutTransportContent does.</p>
      </Section>
    );
  const { partnered, type, status, carrier, trackingIds, errorCode, errorDescription } = transport;
  return (
    <Section title="Transport">
      <p class="verdict">
        <Badge state={status} /> <span>{errorCode}</span>
      </p>
      <Facts
        of={[
          ['Kind', `${type === 'SP' ? 'small parcels' : 'pallets'} (${type})`],
          ['Carrier', `${carrier}, ${partnered ? 'partnered' : 'the seller’s own'}`],
          ['Tracking ids', trackingIds.join(', ')],
          ['To be confirmed by', transport.confirmDeadline && <Time at={transport.confirmDeadline} />],
          ['To be voided by', transport.voidDeadline && <Time at={transport.voidDeadline} />],
          ['Error', errorDescription],
        ]}
      />
      {partnered && (
        <PutInto
          title="Next step of the transport"
          states={ofTransport[status]}
          put={async (next) => {
            await api.patch(`${path}/transport`, { status: next });
            changed();
          }}
        />
      )}
    </Section>
  );
}
