import { api } from '../../../api/client.js';
import type { BalanceStep } from '../../../api/types.js';
import { worldClock } from '../../../api/world-clock.js';
import { LineChart } from '../../../components/line-chart.js';
import { Loaded } from '../../../components/loaded.js';
import { useStore } from '../../../lib/store.js';
import { useLive } from '../../../lib/use-load.js';

/** What an account stood at over time, up to now. */
export function Balance({ sellerId, currency }: { sellerId: string; currency: string }) {
  const clock = useStore(worldClock);
  const found = useLive(
    () => api.list<BalanceStep>('/finances/balance', { sellerId, currency }),
    [sellerId, currency],
  );
  return (
    <Loaded from={found}>
      {({ items }) => {
        const last = items.at(-1);
        if (!last) return <p class="quiet">Nothing has moved in {currency}.</p>;
        const now = clock && clock.now > last.at ? [{ ...last, at: clock.now }] : [];
        const steps = [...items, ...now].map(({ at, balance }) => ({
          at: Date.parse(at),
          value: Number(balance.amount),
        }));
        const show = (value: number) => `${value.toFixed(2)} ${currency}`;
        return (
          <div>
            <p class="verdict">
              <strong>{show(Number(last.balance.amount))}</strong>
            </p>
            <LineChart
              label={`Balance of ${sellerId} in ${currency} over time`}
              series={[{ name: currency, steps }]}
              show={show}
            />
          </div>
        );
      }}
    </Loaded>
  );
}
