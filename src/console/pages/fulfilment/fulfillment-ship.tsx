import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import type { FulfillmentOrder } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { SelectField, TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { useAction } from '../../lib/use-action.js';
import { isHeld } from './next-states.js';

interface ShipProps {
  path: string;
  order: FulfillmentOrder;
  changed(): void;
}

const BEFORE: readonly FulfillmentOrder['status'][] = ['RECEIVED', 'PLANNING', 'PROCESSING'];

/** Ships units of an order in one package: all that is left, or some of an item. */
export function Ship({ path, order, changed }: ShipProps) {
  const [item, setItem] = useState('');
  const [quantity, setQuantity] = useState('1');
  const [carrier, setCarrier] = useState('');
  const [tracking, setTracking] = useState('');
  const ship = useAction(async () => {
    const body = {
      ...(item && { items: [{ id: item, quantity: Number(quantity) }] }),
      ...(carrier && { carrier }),
      ...(tracking && { tracking }),
    };
    await api.post(`${path}/ship`, body, { sellerId: order.sellerId });
    changed();
  });
  if (!BEFORE.includes(order.status) || isHeld(order)) return null;
  const items = order.items.map(({ id, sku }) => ({ value: id, label: `${id} (${sku})` }));
  return (
    <Form
      name="Ship"
      error={ship.error}
      onSubmit={() => void ship.run()}
      actions={
        <Button type="submit" disabled={ship.busy}>
          Ship in one package
        </Button>
      }
    >
      <div class="columns">
        <SelectField
          label="Ship"
          path="/items/0/id"
          value={item}
          onChange={setItem}
          choices={[{ value: '', label: 'all that is left' }, ...items]}
        />
        {item !== '' && (
          <TextField
            label="Units"
            path="/items/0/quantity"
            type="number"
            value={quantity}
            onInput={setQuantity}
            required
          />
        )}
        <TextField
          label="Carrier"
          path="/carrier"
          value={carrier}
          onInput={setCarrier}
          hint="The usual one, if empty."
        />
        <TextField
          label="Tracking number"
          path="/tracking"
          value={tracking}
          onInput={setTracking}
          hint="Made up, if empty."
        />
      </div>
    </Form>
  );
}
