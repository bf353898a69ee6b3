import { useState } from 'preact/hooks';
import { api } from '../../../api/client.js';
import type { Listing, Order } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { SellerChooser } from '../../../components/choosers.js';
import { Dialog } from '../../../components/dialog.js';
import { SelectField, TextField } from '../../../components/field.js';
import { Form } from '../../../components/form.js';
import { go } from '../../../lib/router.js';
import { useAction } from '../../../lib/use-action.js';
import { useLoad } from '../../../lib/use-load.js';
import { useMarketplaces } from '../use-marketplaces.js';

/** So many SKUs are offered to choose from; any other can be typed. */
const OFFERED = 200;

/** A button that asks for what an order is of, makes it, and goes to its page. */
export function MakeOrder() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        Make an order
      </Button>
      {open && (
        <Dialog title="Make an order" onClose={() => setOpen(false)}>
          <OrderForm />
        </Dialog>
      )}
    </>
  );
}

function OrderForm() {
  const [sellerId, setSeller] = useState('');
  const [marketplace, setMarketplace] = useState('');
  const [sku, setSku] = useState('');
  const [quantity, setQuantity] = useState('1');
  const [price, setPrice] = useState('');
  const [status, setStatus] = useState('Unshipped');
  const [channel, setChannel] = useState('MFN');
  const marketplaces = useMarketplaces(sellerId);
  // What was chosen for another seller may be no choice any more.
  const marketplaceId = marketplaces.includes(marketplace) ? marketplace : (marketplaces[0] ?? '');
  const skus = useSkus(sellerId, marketplaceId);
  const make = useAction(async () => {
    const item = { sku, quantity: Number(quantity), ...(price && { price }) };
    const { amazonOrderId } = await api.post<Order>('/orders', {
      ...{ sellerId, marketplaceId, status, channel },
      items: [item],
    });
    go(['orders', amazonOrderId]);
  });
  return (
    <Form
      error={make.error}
      onSubmit={() => void make.run()}
      actions={
        <Button type="submit" look="primary" disabled={make.busy || marketplaceId === ''}>
          Make it
        </Button>
      }
    >
      <SellerChooser label="Seller" value={sellerId} onChange={setSeller} path="/sellerId" />
      <div class="columns">
        <SelectField
          label="Marketplace"
          path="/marketplaceId"
          value={marketplaceId}
          onChange={setMarketplace}
          choices={marketplaces}
        />
        <TextField
          label="SKU"
          path="/items/0/sku"
          value={sku}
          onInput={setSku}
          choices={skus}
          required
          mono
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
          label="Price of one unit"
          path="/items/0/price"
          value={price}
          onInput={setPrice}
          hint="That of the listing, if empty."
        />
        <SelectField
          label="Status"
          path="/status"
          value={status}
          onChange={setStatus}
          choices={['Unshipped', 'Pending', 'Shipped', 'Canceled']}
        />
        <SelectField
          label="Who ships"
          path="/channel"
          value={channel}
          onChange={setChannel}
          choices={[
            { value: 'MFN', label: 'the seller (MFN)' },
            { value: 'AFN', label: 'Amazon (AFN)' },
          ]}
        />
      </div>
    </Form>
  );
}

/** What a seller lists there, to choose from. */
function useSkus(sellerId: string, marketplaceId: string): readonly string[] {
  const found = useLoad(async () => {
    if (marketplaceId === '') return [];
    const { items } = await api.list<Listing>('/listings', { sellerId, marketplaceId, limit: OFFERED });
    return items.map(({ sku }) => sku);
  }, [sellerId, marketplaceId]);
  return found.data ?? [];
}
