import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import type { InboundShipment } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { SelectField, TextField } from '../../components/field.js';
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
  const receive = useAction(async (receipts: readonly Receipt[]) => {
    await api.post(`${path}/receive`, { items: receipts });
    changed();
  });
  const missing = items
    .map((item) => ({ sku: item.sku, quantity: item.shipped - item.received }))
    .filter((item) => item.quantity > 0);
  if (!UNDER_WAY.includes(status) || items.length === 0) return null;
  return (
    <form
      class="form"
      aria-label="Receive"
      onSubmit={(event) => {
        event.preventDefault();
        void receive.run([{ sku, quantity: Number(quantity), damaged: Number(damaged) }]);
      }}
    >
      <div class="columns">
        <SelectField label="SKU" value={sku} onChange={setSku} choices={items.map((item) => item.sku)} />
        <TextField label="Units" type="number" value={quantity} onInput={setQuantity} required />
        <TextField label="Damaged among them" type="number" value={damaged} onInput={setDamaged} required />
      </div>
      <Failure error={receive.error} />
      <div class="actions">
        <Button type="submit" disabled={receive.busy}>
          Receive
        </Button>
        {missing.length > 0 && (
          <Button disabled={receive.busy} onClick={() => void receive.run(missing)}>
            Receive all that is missing
          </Button>
        )}
      </div>
    </form>
  );
}
