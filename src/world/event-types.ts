/**
 * Everything that is told of a world, with what the details of each have; docs/events.md says what they mean, and a test
 * holds it to this table. A detail with a question mark is there only where it says something.
 */
export const eventTypes = {
  'order.created': ['status', 'channel'],
  'order.changed': ['status', 'was'],
  'order.shipped': ['status', 'was', 'items'],
  'order.cancelled': ['status', 'was'],
  'order.refunded': ['status', 'items'],
  'listing.created': ['status', 'channel', 'price', 'currency', 'quantity'],
  'listing.changed': ['now', 'was'],
  'listing.cancelled': [],
  'listing.submission-ended': ['submissionId', 'problems'],
  'stock.created': ['inStock', 'inbound', 'reserved', 'transfer', 'unfulfillable'],
  'stock.changed': ['now', 'was'],
  'stock.removed': [],
  'offer.created': ['marketplaceId', 'offerId', 'condition', 'channel', 'price', 'shipping', 'sellers'],
  'offer.changed': ['marketplaceId', 'offerId', 'now', 'was'],
  'offer.removed': ['marketplaceId', 'offerId', 'condition', 'price', 'shipping'],
  'buy-box.changed': ['marketplaceId', 'condition', 'now', 'was'],
  'inbound.created': ['status', 'centre', 'units'],
  'inbound.changed': ['status', 'was'],
  'inbound.received': ['status', 'was', 'items'],
  'inbound.transport': ['status', 'was', 'errorCode?'],
  'send-plan.created': ['status', 'units'],
  'send-plan.changed': ['status', 'was'],
  'send-plan.operation-ended': ['operationId', 'operation', 'reason?'],
  'outbound.created': ['status', 'action', 'speed'],
  'outbound.changed': ['status', 'was'],
  'outbound.shipment-changed': ['shipmentId', 'status', 'was?'],
  'outbound.package-changed': ['packageNumber', 'status', 'was'],
  'outbound.return-changed': ['returnItemId', 'status', 'was?', 'condition?'],
  'easy-ship.scheduled': ['packageId', 'from', 'to', 'was?'],
  'easy-ship.changed': ['packageId', 'status', 'was'],
  'fba-shipment.created': ['amazonOrderId', 'status'],
  'fba-shipment.changed': ['amazonOrderId', 'status', 'was'],
  'fba-shipment.invoice': ['amazonOrderId', 'status', 'was', 'failing?'],
  'postage.bought': ['orderId', 'service', 'trackingId', 'rate', 'currency'],
  'postage.accepted': ['status'],
  'postage.changed': ['status', 'was'],
  'feed.ended': ['feedType', 'status'],
  'report.ended': ['reportType', 'status', 'reportId?'],
  'schedule.created': ['schedule', 'marketplaceIds'],
  'schedule.ended': [],
  'authorization.created': ['developerId', 'status'],
  'authorization.renewed': ['developerId', 'was'],
  'authorization.revoked': ['developerId', 'was', 'by'],
  'authorization.expired': ['developerId', 'was'],
  'key.created': ['developerId', 'status'],
  'key.activated': ['developerId', 'was', 'reason?'],
  'key.deactivated': ['developerId', 'was', 'reason?'],
  'key.deleted': ['developerId', 'was', 'reason?'],
  'pay.order': ['environment', 'state', 'was', 'reasonCode?'],
  'pay.agreement': ['environment', 'state', 'was', 'reasonCode?', 'change?'],
  'pay.authorization': [
    'environment',
    'state',
    'was',
    'reasonCode?',
    'orderReferenceId',
    'amount',
    'currency',
  ],
  'pay.capture': ['environment', 'state', 'was', 'reasonCode?', 'orderReferenceId', 'amount', 'currency'],
  'pay.refund': ['environment', 'state', 'was', 'reasonCode?', 'orderReferenceId', 'amount', 'currency'],
  'pay.credit': ['environment', 'state', 'was', 'reasonCode?', 'orderReferenceId', 'amount', 'currency'],
  'pay.reversal': ['environment', 'state', 'was', 'reasonCode?', 'orderReferenceId', 'amount', 'currency'],
  'pay.chargeback': ['environment', 'state', 'was', 'reasonCode?', 'orderReferenceId', 'amount', 'currency'],
  'fee-promotion.started': ['type'],
  'destination.registered': [],
  'destination.removed': [],
  'subscription.created': ['destination', 'enabled'],
  'subscription.changed': ['destination', 'enabled', 'was'],
  'subscription.removed': ['destination'],
  'app-destination.created': ['developerId', 'name', 'queue'],
  'app-destination.removed': ['developerId'],
  'app-subscription.created': ['developerId', 'subscriptionId', 'destinationId', 'payloadVersion'],
  'app-subscription.removed': ['developerId', 'subscriptionId', 'destinationId', 'payloadVersion'],
  'notification.written': ['type', 'destination', 'state', 'reason?'],
  'notification.sent': ['type', 'destination'],
  'notification.failed': ['type', 'destination', 'reason'],
  'world.recalled': [],
} as const satisfies Record<string, readonly string[]>;

export type EventType = keyof typeof eventTypes;

/** What can be said of an event; kept as JSON, so that a reader finds what its writer said. */
export type EventDetail = string | number | boolean | null | EventDetail[] | { [name: string]: EventDetail };

type Name = (typeof eventTypes)[EventType][number];
type OptionalOf<N> = N extends `${infer Name}?` ? Name : never;
type RequiredOf<N> = N extends `${string}?` ? never : N;

/** The details of an event of a type. */
export type DetailsOf<Type extends EventType> = {
  [N in RequiredOf<(typeof eventTypes)[Type][number] & Name> & string]: EventDetail;
} & { [N in OptionalOf<(typeof eventTypes)[Type][number] & Name>]?: EventDetail };
