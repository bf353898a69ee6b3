import { api } from '../../../api/client.js';
import type { Clock, Product, WorldEvent } from '../../../api/types.js';
import { LineChart } from '../../../components/line-chart.js';
import { Loaded } from '../../../components/loaded.js';
import { Table } from '../../../components/table.js';
import { Time } from '../../../components/time.js';
import { nameOfOffer, priceHistory } from '../../../lib/price-history.js';
import { useLive } from '../../../lib/use-load.js';

/** As many of the newest changes of each offer as are drawn. */
const NEWEST = 300;

/** How prices went since the world was filled, by what it told. */
export function PriceHistory({ product: { asin, marketplaceId, offers } }: { product: Product }) {
  const skus = [...new Set(offers.flatMap(({ sku }) => sku ?? []))];
  const found = useLive(async () => {
    const { now } = await api.get<Clock>('/clock');
    const lists = await Promise.all([
      eventsOf('offer.*', asin),
      ...skus.map((sku) => eventsOf('listing.*', sku)),
    ]);
    return { now: Date.parse(now), events: lists.flat().filter((event) => placeOf(event) === marketplaceId) };
  }, [asin, marketplaceId, skus.join()]);
  return (
    <Loaded from={found}>
      {({ now, events }) => {
        const { currency } = offers[0]?.price ?? { currency: '' };
        const show = (value: number) => `${(value / 100).toFixed(2)} ${currency}`;
        const series = priceHistory(offers, events, now);
        const changes = series
          .flatMap(({ name, steps }) => steps.slice(1, -1).map((step) => ({ ...step, name })))
          .sort((a, b) => b.at - a.at);
        if (changes.length === 0)
          return (
            <p class="quiet">No price has changed. Change one among the listings, or advance the clock.</p>
          );
        return (
          <>
            <LineChart
              label={`Prices of ${asin}: ${offers.map(nameOfOffer).join('; ')}`}
              series={series}
              show={show}
            />
            <Table
              caption="Prices of this run"
              columns={[
                { label: 'When', look: 'mono', of: ({ at }) => <Time at={new Date(at).toISOString()} /> },
                { label: 'Offer', of: ({ name }) => name },
                { label: 'Price', look: 'number', of: ({ value }) => show(value) },
              ]}
              items={changes}
              keyOf={({ at, name, value }) => `${at} ${name} ${value}`}
              empty="There are none."
            />
          </>
        );
      }}
    </Loaded>
  );
}

const eventsOf = async (type: string, subject: string): Promise<WorldEvent[]> =>
  (await api.list<WorldEvent>('/world-events', { type, subject, limit: NEWEST })).items;

/** Offers of sellers that the world does not have say their marketplace themselves. */
const placeOf = ({ marketplaceId, details }: WorldEvent): unknown =>
  marketplaceId ?? (details as { marketplaceId?: unknown }).marketplaceId;
