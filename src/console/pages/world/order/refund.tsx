import { useState } from 'preact/hooks';
import { api } from '../../../api/client.js';
import type { Order } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { TextField } from '../../../components/field.js';
import { Form } from '../../../components/form.js';
import { Failure } from '../../../components/notice.js';
import { useAction } from '../../../lib/use-action.js';
import type { DeedsProps } from './deeds.js';

const SHIPPED: readonly Order['status'][] = ['PartiallyShipped', 'Shipped'];

/** Pays back for lines of an order that was shipped; what a field is empty for stays as it is. */
export function Refund({ path, order, changed }: DeedsProps) {
  const [amounts, setAmounts] = useState<Readonly<Record<string, string>>>({});
  const amountOf = (orderItemId: string) => amounts[orderItemId]?.trim() ?? '';
  const filled = order.items.map((item) => item.orderItemId).filter((item) => amountOf(item) !== '');
  const refund = useAction(async () => {
    const items = filled.map((orderItemId) => ({ orderItemId, amount: amountOf(orderItemId) }));
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
      <Form
        error={refund.error}
        onSubmit={() => void refund.run()}
        actions={
          <>
            <Button type="submit" disabled={refund.busy}>
              Pay this back
            </Button>
            <Button disabled={all.busy} onClick={() => void all.run()}>
              Pay all back
            </Button>
          </>
        }
      >
        <div class="columns">
          {order.items.map(({ orderItemId, sku, itemPrice }) => (
            <TextField
              key={orderItemId}
              path={`/items/${filled.indexOf(orderItemId)}/amount`}
              label={`For ${sku}${itemPrice ? `, in ${itemPrice.currency}` : ''}`}
              value={amounts[orderItemId] ?? ''}
              onInput={(amount) => setAmounts({ ...amounts, [orderItemId]: amount })}
              placeholder="0.00"
            />
          ))}
        </div>
        <Failure error={all.error} />
      </Form>
    </details>
  );
}
