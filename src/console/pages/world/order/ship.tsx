import { useState } from 'preact/hooks';
import { api } from '../../../api/client.js';
import { Button } from '../../../components/button.js';
import { SelectField, TextField } from '../../../components/field.js';
import { Form } from '../../../components/form.js';
import { useAction } from '../../../lib/use-action.js';
import { BEFORE_SHIPMENT } from './deeds.js';
import type { DeedsProps } from './deeds.js';

/** Ships units of one line; there is nothing to choose where one unit is all that is left. */
export function ShipSome({ path, order, changed }: DeedsProps) {
  const open = order.items.filter(({ quantity, quantityShipped }) => quantity > quantityShipped);
  const [wish, setWish] = useState('');
  const [quantity, setQuantity] = useState('1');
  const ship = useAction(async (orderItemId: string) => {
    await api.post(`${path}/ship`, { items: [{ orderItemId, quantity: Number(quantity) }] });
    changed();
  });
  const left = open.reduce((sum, item) => sum + item.quantity - item.quantityShipped, 0);
  if (left < 2 || !BEFORE_SHIPMENT.includes(order.status)) return null;
  const chosen = open.find(({ orderItemId }) => orderItemId === wish) ?? open[0]!;
  return (
    <details class="deed">
      <summary>Ship some of it</summary>
      <Form
        name="Ship some of it"
        error={ship.error}
        onSubmit={() => void ship.run(chosen.orderItemId)}
        actions={
          <Button type="submit" disabled={ship.busy}>
            Ship them
          </Button>
        }
      >
        <div class="columns">
          <SelectField
            label="Of"
            path="/items/0/orderItemId"
            value={chosen.orderItemId}
            onChange={setWish}
            choices={open.map(({ orderItemId: value, sku, quantity: all, quantityShipped }) => ({
              value,
              label: `${sku} (${all - quantityShipped} left)`,
            }))}
          />
          <TextField
            label="Units"
            path="/items/0/quantity"
            type="number"
            value={quantity}
            onInput={setQuantity}
            required
          />
        </div>
      </Form>
    </details>
  );
}
