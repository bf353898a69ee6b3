import { api } from '../../../api/client.js';
import type { Order } from '../../../api/types.js';
import { Button } from '../../../components/button.js';
import { ConfirmButton } from '../../../components/dialog.js';
import { Failure } from '../../../components/notice.js';
import { Section } from '../../../components/page.js';
import { useAction } from '../../../lib/use-action.js';

export interface DeedsProps {
  path: string;
  order: Order;
  changed(): void;
}

const BEFORE_PAYMENT: readonly Order['status'][] = ['PendingAvailability', 'Pending'];
export const BEFORE_SHIPMENT: readonly Order['status'][] = ['Unshipped', 'PartiallyShipped'];
const CAN_BE_CANCELLED: readonly Order['status'][] = [...BEFORE_PAYMENT, ...BEFORE_SHIPMENT];

/** What may happen to an order as a whole; nothing where it has come to its end. */
export function OrderDeeds({ path, order, changed }: DeedsProps) {
  const act = useAction(async (deed: () => Promise<unknown>) => {
    await deed();
    changed();
  });
  const isToPay = BEFORE_PAYMENT.includes(order.status);
  const isToShip = BEFORE_SHIPMENT.includes(order.status);
  if (!CAN_BE_CANCELLED.includes(order.status)) return null;
  return (
    <Section title="Next step">
      <div class="actions">
        {isToPay && (
          <Button
            look="primary"
            disabled={act.busy}
            onClick={() => void act.run(() => api.patch(path, { status: 'Unshipped' }))}
          >
            The buyer pays
          </Button>
        )}
        {isToShip && (
          <Button
            look="primary"
            disabled={act.busy}
            onClick={() => void act.run(() => api.post(`${path}/ship`))}
          >
            Ship all that is left
          </Button>
        )}
        <ConfirmButton
          label="Cancel the order"
          question="The order is cancelled for good. What it took out of the stock and was not shipped goes back."
          look="danger"
          act={async () => {
            await api.patch(path, { status: 'Canceled' });
            changed();
          }}
        />
      </div>
      <Failure error={act.error} />
    </Section>
  );
}
