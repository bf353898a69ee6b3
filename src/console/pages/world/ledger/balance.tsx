import { api } from '../../../api/client.js';
import type { BalanceStep, Clock } from '../../../api/types.js';
import { LineChart } from '../../../components/line-chart.js';
import { Loaded } from '../../../components/loaded.js';
import { useLive } from '../../../lib/use-load.js';

/** What an account stood at over time, up to now. */
export function Balance({ sellerId, currency }: { sellerId: string; currency: string }) {
  const found = useLive(async () => {
    const [{ items }, { now }] = await Promise.all([
      api.list<BalanceStep>('/finances/balance', { sellerId, currency }),
      api.get<Clock>('/clock'),
    ]);
    return { items, now };
  }, [sellerId, currency]);
  return (
    <Loaded from={found}>
      {({ items, now }) => {
        const last = items.at(-1);
        if (!last) return <p class="quiet">Nothing has moved in {currency}.</p>;
        const steps = [...items, { ...last, at: now }].map(({ at, balance }) => ({
          at: Date.parse(at),
          value: Number(balance.amount),
        }));
        const show = (value: number) => `${value.toFixed(2)} ${currency}`;
        return (
          <>
            <p class="verdict">
              <strong>{show(Number(last.balance.amount))}</strong>
            </p>
            <LineChart
              label={`Balance of ${sellerId} in ${currency} over time`}
              series={[{ name: currency, steps }]}
              show={show}
            />
          </>
        );
      }}
    </Loaded>
  );
}
