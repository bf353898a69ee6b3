import { useState } from 'preact/hooks';
import { api } from '../../../api/client.js';
import type { Order } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { TextField } from '../../../components/field.js';
import { Failure } from '../../../components/notice.js';
import { useAction } from '../../../lib/use-action.js';
import type { DeedsProps } from './deeds.js';

const SHIPPED: readonly Order['status'][] = ['PartiallyShipped', 'Shipped'];

/** Pays back for lines of an order that was shipped; what a field is empty for stays as it is. */
export function Refund({ path, order, changed }: DeedsProps) {
  const [amounts, setAmounts] = useState<Readonly<Record<string, string>>>({});
  const refund = useAction(async () => {
    const items = order.items
      .map(({ orderItemId }) => ({ orderItemId, amount: amounts[orderItemId]?.trim() ?? '' }))
      .filter(({ amount }) => amount !== '');
    if (items.length === 0) throw new Error('Say how much is paid back.');
    await api.post(`${path}/refund`, { items });
    setAmounts({});
    changed();
  });
  const all = useAction(async () => {
    await api.post(`${path}/refund`);
    changed();
  });
  if (!SHIPPED.includes(order.status)) return null;
  return (
    <details class="deed">
      <summary>Pay back</summary>
      <form
        class="form"
        aria-label="Pay back"
        onSubmit={(event) => {
          event.preventDefault();
          void refund.run();
        }}
      >
        <div class="columns">
          {order.items.map(({ orderItemId, sku, itemPrice }) => (
            <TextField
              key={orderItemId}
              label={`For ${sku}${itemPrice ? `, in ${itemPrice.currency}` : ''}`}
              value={amounts[orderItemId] ?? ''}
              onInput={(amount) => setAmounts({ ...amounts, [orderItemId]: amount })}
              placeholder="0.00"
            />
          ))}
        </div>
        <Failure error={refund.error ?? all.error} />
        <div class="actions">
          <Button type="submit" disabled={refund.busy}>
            Pay this back
          </Button>
          <Button disabled={all.busy} onClick={() => void all.run()}>
            Pay all back
          </Button>
        </div>
      </form>
    </details>
  );
}
