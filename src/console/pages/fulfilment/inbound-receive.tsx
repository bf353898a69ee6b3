import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import type { InboundShipment } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { SelectField, TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Failure } from '../../components/notice.js';
import { useAction } from '../../lib/use-action.js';

const UNDER_WAY: readonly InboundShipment['status'][] = [
  'SHIPPED',
  'IN_TRANSIT',
  'DELIVERED',
  'CHECKED_IN',
  'RECEIVING',
];

interface ReceiveProps {
  path: string;
  shipment: InboundShipment;
  changed(): void;
}

interface Receipt {
  sku: string;
  quantity: number;
  damaged?: number;
}

/** Has the centre count units of a shipment that is under way: some of a SKU, or all that are missing. */
export function Receive({ path, shipment: { status, items }, changed }: ReceiveProps) {
  const [sku, setSku] = useState(items[0]?.sku ?? '');
  const [quantity, setQuantity] = useState('1');
  const [damaged, setDamaged] = useState('0');
  const post = async (receipts: readonly Receipt[]) => {
    await api.post(`${path}/receive`, { items: receipts });
    changed();
  };
  const receive = useAction(() => post([{ sku, quantity: Number(quantity), damaged: Number(damaged) }]));
  const receiveAll = useAction(post);
  const missing = items
    .map((item) => ({ sku: item.sku, quantity: item.shipped - item.received }))
    .filter((item) => item.quantity > 0);
  if (!UNDER_WAY.includes(status) || items.length === 0) return null;
  return (
    <Form
      name="Receive"
      error={receive.error}
      onSubmit={() => void receive.run()}
      actions={
        <>
          <Button type="submit" disabled={receive.busy}>
            Receive
          </Button>
          {missing.length > 0 && (
            <Button disabled={receiveAll.busy} onClick={() => void receiveAll.run(missing)}>
              Receive all that is missing
            </Button>
          )}
        </>
      }
    >
      <div class="columns">
        <SelectField
          label="SKU"
          path="/items/0/sku"
          value={sku}
          onChange={setSku}
          choices={items.map((item) => item.sku)}
        />
        <TextField
          label="Units"
          path="/items/0/quantity"
          type="number"
          value={quantity}
          onInput={setQuantity}
          required
        />
        <TextField
          label="Damaged among them"
          path="/items/0/damaged"
          type="number"
          value={damaged}
          onInput={setDamaged}
          required
        />
      </div>
      <Failure error={receiveAll.error} />
    </Form>
  );
}
