import { api, pathOf } from '../../api/client.js';
import type { MerchantShipment } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Facts } from '../../components/facts.js';
import { Loaded } from '../../components/loaded.js';
import { Failure } from '../../components/notice.js';
import { Page, Section } from '../../components/page.js';
import { Time } from '../../components/time.js';
import { showName, showValue } from '../../lib/show.js';
import { useAction } from '../../lib/use-action.js';
import { useLive } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { LabelDocument } from './label/document.js';

/** One bought label: what it is for, what has become of it, the document, and what its carrier can do. */
export function LabelPage({ id }: PageProps) {
  const path = pathOf('merchant-fulfillment', 'shipments', id);
  const found = useLive(() => api.get<MerchantShipment>(path), [id]);
  return (
    <Page
      title={id}
      lead={
        <>
          What it is for, what has become of it, and what its carrier can do.{' '}
          <a href="#/labels">All labels</a>
        </>
      }
    >
      <Loaded from={found}>
        {(shipment) => (
          <>
            <p class="verdict">
              <Badge state={shipment.status} /> <span>{shipment.serviceName}</span>
            </p>
            <Deeds path={path} shipment={shipment} changed={found.reload} />
            <Section title="What has become of it">
              <ol class="log">
                {shipment.timeline.map(({ at, event }) => (
                  <li key={event}>
                    <p>
                      <strong>{showName(event.replaceAll('-', ' '))}</strong>{' '}
                      <span class="quiet">
                        <Time at={at} />
                      </span>
                    </p>
                  </li>
                ))}
              </ol>
            </Section>
            <Section title="Label">
              {shipment.status === 'Purchased' ? (
                <LabelDocument path={path} shipment={shipment} />
              ) : (
                <p class="quiet">It was cancelled, and cannot be printed any more.</p>
              )}
            </Section>
            <Section title="Parcel">
              <Facts of={factsOf(shipment)} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface DeedsProps {
  path: string;
  shipment: MerchantShipment;
  changed(): void;
}

/** What only the carrier does. */
function Deeds({ path, shipment: { status, timeline }, changed }: DeedsProps) {
  const act = useAction(async (verb: string, body: object) => {
    await api.post(`${path}/${verb}`, body);
    changed();
  });
  const isTaken = timeline.some(({ event }) => event === 'accepted');
  const isPending = status === 'RefundPending';
  if (!isPending && (isTaken || status !== 'Purchased')) return null;
  return (
    <Section title="As the carrier">
      <div class="actions">
        {!isTaken && (
          <Button disabled={act.busy} onClick={() => void act.run('accepted', {})}>
            Take the parcel
          </Button>
        )}
        {isPending &&
          (['applied', 'rejected'] as const).map((result) => (
            <Button key={result} disabled={act.busy} onClick={() => void act.run('refund', { result })}>
              {result === 'applied' ? 'Refund it' : 'Refuse the refund'}
            </Button>
          ))}
      </div>
      <Failure error={act.error} />
    </Section>
  );
}

function factsOf({ size, weight, ...shipment }: MerchantShipment) {
  const addressOf = (address: MerchantShipment['to']) => Object.values(address).join(', ');
  return [
    ['Order', <code>{shipment.orderId}</code>],
    ['Seller', <code>{shipment.sellerId}</code>],
    ['Service', <code>{shipment.service}</code>],
    ['Tracking id', <code>{shipment.trackingId}</code>],
    ['Rate', showValue(shipment.rate)],
    ['Insurance', showValue(shipment.insurance)],
    ['Items', shipment.items.map(({ quantity, sku }) => `${quantity} × ${sku}`).join(', ')],
    ['Weight', `${weight.value} ${weight.unit}`],
    ['Size', `${size.length} × ${size.width} × ${size.height} ${size.unit}`],
    ['From', addressOf(shipment.from)],
    ['To', addressOf(shipment.to)],
    ['Ship date', <Time at={shipment.shipDate} />],
    ['Can be cancelled until', <Time at={shipment.cancelUntil} />],
  ] as const;
}
