import { useState } from 'preact/hooks';
import { api } from '../../../api/client.js';
import type { Subscription } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { SellerChooser } from '../../../components/choosers.js';
import { Dialog } from '../../../components/dialog.js';
import { SelectField, TextField } from '../../../components/field.js';
import { Form } from '../../../components/form.js';
import { useAction } from '../../../lib/use-action.js';
import { useMarketplaces } from '../use-marketplaces.js';

/** What sellers can be told of. */
const TYPES: readonly Subscription['type'][] = [
  'AnyOfferChanged',
  'FeedProcessingFinished',
  'FeePromotion',
  'FBAOutboundShipmentStatus',
  'FulfillmentOrderStatus',
  'ReportProcessingFinished',
];

/** A button that asks who is to be told of what, and where. */
export function Subscribe({ made }: { made(): void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Subscribe</Button>
      {open && (
        <Dialog title="Subscribe" onClose={() => setOpen(false)}>
          <SubscribeForm
            made={() => {
              setOpen(false);
              made();
            }}
          />
        </Dialog>
      )}
    </>
  );
}

function SubscribeForm({ made }: { made(): void }) {
  const [sellerId, setSeller] = useState('');
  const [marketplace, setMarketplace] = useState('');
  const [type, setType] = useState<string>(TYPES[0]!);
  const [queue, setQueue] = useState('');
  const marketplaces = useMarketplaces(sellerId);
  // What was chosen for another seller may be no choice any more.
  const marketplaceId = marketplaces.includes(marketplace) ? marketplace : (marketplaces[0] ?? '');
  const subscribe = useAction(async () => {
    await api.post<Subscription>('/subscriptions', { sellerId, marketplaceId, queue: queue.trim(), type });
    made();
  });
  return (
    <Form
      error={subscribe.error}
      onSubmit={() => void subscribe.run()}
      actions={
        <Button type="submit" look="primary" disabled={subscribe.busy || marketplaceId === ''}>
          Subscribe
        </Button>
      }
    >
      <SellerChooser label="Seller" value={sellerId} onChange={setSeller} path="/sellerId" />
      <SelectField
        label="Marketplace"
        path="/marketplaceId"
        value={marketplaceId}
        onChange={setMarketplace}
        choices={marketplaces}
      />
      <SelectField label="Type" path="/type" value={type} onChange={setType} choices={TYPES} />
      <TextField
        label="Queue"
        path="/queue"
        value={queue}
        onInput={setQueue}
        placeholder="http://127.0.0.1:9324/123456789012/notices"
        hint="The URL of a queue of SQS. Without --sqs-endpoint, messages for queues of Amazon wait here."
        required
        mono
      />
    </Form>
  );
}
