import { useState } from 'preact/hooks';
import { api, ApiError } from '../../api/client.js';
import type { Stock } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { EditInPlace } from '../../components/edit-in-place.js';
import { Facts } from '../../components/facts.js';
import { TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { Timeline, useEvents } from '../../components/timeline.js';
import { showValue } from '../../lib/show.js';
import { useAction } from '../../lib/use-action.js';
import { useLive } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { ProductLink } from './product/link.js';

/** What Amazon holds of one SKU: what callers are told, what is behind it, and what became of it. */
export function StockPage({ id: sku, query }: PageProps) {
  const sellerId = query.get('seller') ?? '';
  const found = useLive(async () => {
    const [stock] = (await api.list<Stock>('/inventory', { sku, sellerId })).items;
    if (!stock) throw new ApiError(404, `Amazon holds no ${sku}${sellerId && ` of seller ${sellerId}`}.`);
    return stock;
  }, [sku, sellerId]);
  const events = useEvents('stock', sku);
  const changed = () => [found, events].forEach((each) => each.reload());
  return (
    <Page title={sku} lead={<a href="#/inventory">All stock</a>}>
      <Loaded from={found}>
        {(stock) => (
          <>
            <Section title="What ListInventorySupply says">
              <Facts
                of={[
                  ['Total supply', String(stock.supply.total)],
                  ['In-stock supply', String(stock.supply.inStock)],
                  ['Earliest availability', showValue(stock.supply.earliest)],
                  ['FNSKU', <code>{stock.fnsku}</code>],
                  ['ASIN', <ProductLink asin={stock.asin ?? ''} marketplaceId="" />],
                  ['Condition', stock.condition],
                  ['Seller', <code>{stock.sellerId}</code>],
                  ['Updated', <Time at={stock.updatedAt} />],
                ]}
              />
              <Table
                caption="Supply detail"
                columns={[
                  { label: 'Type', of: ({ type }) => type },
                  { label: 'Units', look: 'number', of: ({ quantity }) => quantity },
                  { label: 'Earliest', look: 'mono', of: ({ earliest }) => showValue(earliest) },
                  { label: 'Latest', look: 'mono', of: ({ latest }) => showValue(latest) },
                ]}
                items={stock.supply.detail}
                keyOf={({ type, earliest, latest }) => `${type} ${earliest} ${latest}`}
                empty="There is nothing that could be sold now or soon."
              />
            </Section>
            <Section title="What is behind it">
              <Counts stock={stock} changed={changed} />
              <Receive stock={stock} changed={changed} />
            </Section>
            <Timeline events={events} sellerId={stock.sellerId} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface StockProps {
  stock: Stock;
  changed(): void;
}

const counts = [
  { name: 'inStock', label: 'In stock', says: 'ready to be sold' },
  { name: 'inbound', label: 'Inbound', says: 'on their way to a warehouse' },
  { name: 'transfer', label: 'Transfer', says: 'between two warehouses' },
  { name: 'reserved', label: 'Reserved', says: 'set aside for orders' },
  { name: 'unfulfillable', label: 'Unfulfillable', says: 'cannot be sold' },
] as const;

/** The counts that the numbers are made of, each to be changed where it stands. */
const Counts = ({ stock, changed }: StockProps) => (
  <Table
    caption="Counts"
    columns={[
      { label: 'Units', of: ({ label }) => label },
      { label: 'Which are', of: ({ says }) => says },
      {
        label: 'How many',
        look: 'number',
        of: ({ name, label }) => (
          <EditInPlace
            label={`${label} of ${stock.sku}`}
            value={String(stock[name])}
            save={async (count) => {
              const { sellerId, sku } = stock;
              const next = await api.patch<Stock>('/inventory', { sellerId, sku, [name]: Number(count) });
              changed();
              return String(next[name]);
            }}
          />
        ),
      },
    ]}
    items={counts}
    keyOf={({ name }) => name}
    empty="There are none."
    exported="none"
  />
);

/** Lets units arrive in a warehouse. */
function Receive({ stock: { sellerId, sku }, changed }: StockProps) {
  const [quantity, setQuantity] = useState('1');
  const receive = useAction(async () => {
    await api.post('/inventory/receive', { sellerId, sku, quantity: Number(quantity) });
    changed();
  });
  return (
    <details class="deed">
      <summary>Units arrive</summary>
      <Form
        error={receive.error}
        onSubmit={() => void receive.run()}
        actions={
          <Button type="submit" disabled={receive.busy}>
            Let them arrive
          </Button>
        }
      >
        <TextField
          label="Units"
          type="number"
          value={quantity}
          onInput={setQuantity}
          path="/quantity"
          required
        />
      </Form>
    </details>
  );
}
