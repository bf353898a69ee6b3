import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import type { FulfillmentOrder, TrackedPackage } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Loaded } from '../../components/loaded.js';
import { Table } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { useLive } from '../../lib/use-load.js';
import { Choose } from './choose.js';

/** The parts of an order that leave one centre at one time. */
export const Shipments = ({ order }: { order: FulfillmentOrder }) => (
  <Table
    caption="Shipments"
    columns={[
      { label: 'Shipment', look: 'mono', of: ({ id }) => id },
      { label: 'Status', of: ({ status }) => <Badge state={status} /> },
      {
        label: 'Items',
        of: ({ items }) => items.map(({ sku, quantity }) => `${quantity} ${sku}`).join(', '),
      },
      { label: 'Centre', look: 'mono', minor: true, of: ({ center }) => center },
      { label: 'Ships', look: 'mono', minor: true, of: ({ shipsAt }) => <Time at={shipsAt} /> },
      { label: 'Arrives', look: 'mono', minor: true, of: ({ arrivesAt }) => <Time at={arrivesAt} /> },
    ]}
    items={order.shipments}
    keyOf={({ id }) => id}
    empty="There are none before it is PROCESSING."
  />
);

/** What may become of a package, by the word that MWS has for it. */
const BECOMES = [
  'DELIVERED',
  'DELAYED',
  'AVAILABLE_FOR_PICKUP',
  'UNDELIVERABLE',
  'RETURNING',
  'RETURNED',
  'IN_TRANSIT',
];

/** The packages of an order, with what their carrier says of them. */
export function Packages({ order, changed }: { order: FulfillmentOrder; changed(): void }) {
  const [shown, setShown] = useState<number>();
  const become = async (number: number, status: string) => {
    // A delivery is what the carrier reports; the status follows from it.
    const change = status === 'DELIVERED' ? { event: 'EVENT_301' } : { status };
    await api.patch(pathOf('packages', String(number)), change);
    changed();
  };
  return (
    <>
      <Table
        caption="Packages"
        columns={[
          { label: 'Package', look: 'mono', of: ({ number }) => number },
          { label: 'Status', of: ({ status }) => <Badge state={status} /> },
          { label: 'Carrier', minor: true, of: ({ carrier }) => carrier },
          { label: 'Tracking number', look: 'mono', minor: true, of: ({ tracking }) => tracking },
          {
            label: 'Actions',
            of: ({ number, status }) => (
              <div class="actions">
                <Button look="small" aria-label={`Track ${number}`} onClick={() => setShown(number)}>
                  Track
                </Button>
                <Choose
                  what={`what becomes of ${number}`}
                  label="Set"
                  choices={BECOMES.filter((each) => each !== status)}
                  act={(chosen) => become(number, chosen)}
                />
              </div>
            ),
          },
        ]}
        items={order.shipments.flatMap(({ packages }) => packages)}
        keyOf={({ number }) => String(number)}
        empty="There are none before something is shipped."
      />
      {shown !== undefined && <Tracking number={String(shown)} onClose={() => setShown(undefined)} />}
    </>
  );
}

function Tracking({ number, onClose }: { number: string; onClose(): void }) {
  const found = useLive(() => api.get<TrackedPackage>(pathOf('packages', number)), [number]);
  return (
    <Dialog title={`Package ${number}`} onClose={onClose}>
      <Loaded from={found}>
        {({ events }) => (
          <Table
            caption="What the carrier says"
            columns={[
              { label: 'When', look: 'mono', of: ({ at }) => <Time at={at} /> },
              { label: 'Event', look: 'mono', of: ({ code }) => code },
              {
                label: 'Where',
                of: ({ city, state, country }) => [city, state, country].filter(Boolean).join(', '),
              },
            ]}
            items={events}
            keyOf={({ at, code }) => `${at} ${code}`}
            empty="Nothing yet. Advance the clock."
          />
        )}
      </Loaded>
    </Dialog>
  );
}
