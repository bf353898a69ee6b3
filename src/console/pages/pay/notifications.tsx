import type { PayNotification } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Messages } from '../../components/messages.js';
import { Page } from '../../components/page.js';
import { Time } from '../../components/time.js';
import { showInstant, showValue } from '../../lib/show.js';

/** What sellers were told of payments, with every try, and again on demand. */
export const PayNotifications = () => (
  <Page title="Notifications" lead="Instant payment notifications (IPN), the newest first.">
    <Messages<PayNotification>
      caption="Notifications"
      label="NotificationData"
      path="/pay/notifications"
      resend="redeliver"
      columns={[
        { label: 'Type', of: ({ type }) => type },
        { label: 'Of', look: 'mono', of: ({ subject }) => subject },
        { label: 'State', of: ({ state }) => <Badge state={state} /> },
        { label: 'Tries', of: ({ tries }) => tries.map(tryOf).join(', ') || '–' },
        { label: 'To', look: 'mono', minor: true, of: ({ url }) => url },
        { label: 'Made', look: 'mono', minor: true, of: ({ madeAt }) => <Time at={madeAt} /> },
      ]}
      empty="There are none. PATCH /_mws/pay/accounts/{sellerId} says where a seller is notified."
    />
  </Page>
);

const tryOf = ({ at, status, error }: PayNotification['tries'][number]): string =>
  `${showValue(status ?? error)} at ${showInstant(at)}`;
