import { api, pathOf } from '../../api/client.js';
import type { EasyShipPackage } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { showDate, showInstant } from '../../lib/show.js';
import { useLive } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { ofParcel } from './next-states.js';
import { PaperButton } from './paper-button.js';
import { PutInto } from './put-into.js';

/** One package of Easy Ship: its papers, what became of it, and its next step. */
export function EasyShipPackagePage({ id }: PageProps) {
  const path = pathOf('easy-ship', 'packages', id);
  const found = useLive(() => api.get<EasyShipPackage>(path), [path]);
  return (
    <Page
      title={id}
      lead={
        <>
          What it is, what comes next, and its papers. <a href="#/easy-ship">All packages of Easy Ship</a>
        </>
      }
    >
      <Loaded from={found}>
        {(parcel) => (
          <>
            <Standing parcel={parcel} />
            <PutInto
              states={ofParcel[parcel.status]}
              put={async (status) => {
                await api.patch(path, { status });
                found.reload();
              }}
            />
            <Section title="Papers">
              {parcel.papers.length === 0 && <p class="quiet">There are none of it any more.</p>}
              <div class="actions">
                {parcel.papers.map((paper) => (
                  <PaperButton key={paper} label={paper} path={`${path}${pathOf('papers', paper)}`} />
                ))}
              </div>
            </Section>
            <Section title="Steps">
              <Table
                caption="Steps"
                columns={[
                  { label: 'When', look: 'mono', of: ({ at }) => <Time at={at} /> },
                  { label: 'Status', of: ({ status }) => <Badge state={status} /> },
                ]}
                items={parcel.steps}
                keyOf={({ at, status }) => `${at} ${status}`}
                empty="There are none."
              />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Standing({ parcel }: { parcel: EasyShipPackage }) {
  const { dimensions, invoice, next, nextAt, pickup } = parcel;
  return (
    <>
      <p class="verdict">
        <Badge state={parcel.status} /> <span>{nextOf(next, nextAt)}</span>
      </p>
      <Facts
        of={[
          ['Order', `${parcel.amazonOrderId} (${parcel.orderStatus})`],
          ['Seller', parcel.sellerId],
          ['Pickup', `${showInstant(pickup.from)} to ${showInstant(pickup.to)}`],
          ['Picked up', parcel.pickedUpAt && <Time at={parcel.pickedUpAt} />],
          ['Carrier', `${parcel.carrier} ${parcel.trackingId}`],
          ['Size', `${dimensions.length} × ${dimensions.width} × ${dimensions.height} cm`],
          ['Weight', `${parcel.weight} g`],
          ['Invoice', `${invoice.number} of ${showDate(invoice.date)}`],
          ['Identifier', parcel.identifier],
        ]}
      />
    </>
  );
}

function nextOf(next: string | null, at: string | null): string {
  if (next === null) return 'Nothing more comes by itself.';
  return at === null
    ? `${next} is next, but not by itself.`
    : `${next} comes by itself at ${showInstant(at)}.`;
}
