import type { World } from '../../world/world.js';
import type { Destination } from './destinations.js';

/** What sellers can be told of. */
export const notificationTypes = [
  'AnyOfferChanged',
  'FeedProcessingFinished',
  'FeePromotion',
  'FBAOutboundShipmentStatus',
  'FulfillmentOrderStatus',
  'ReportProcessingFinished',
] as const;

export type NotificationType = (typeof notificationTypes)[number];

/** Who reads the events of a world, by the name under which it does, while there is a subscription. */
export const SUBSCRIPTIONS_READER = 'notifications';

/** That a seller wants to be told of something at a destination. */
export interface Subscription {
  id: number;
  destination: number;
  participation: number;
  type: NotificationType;
  enabled: boolean;
  /** Of the destination's queue. */
  url: string;
}

interface Row extends Omit<Subscription, 'enabled'> {
  enabled: number;
}

const subscriptionOf = (row: Row): Subscription => ({ ...row, enabled: row.enabled === 1 });

const SELECT = `SELECT s.id, s.destination, d.participation, s.type, s.enabled, q.url FROM subscriptions s
  JOIN destinations d ON d.id = s.destination JOIN notification_queues q ON q.id = d.queue`;

/** Adds a subscription; there is none of this type for this destination yet. */
export function insertSubscription(
  world: World,
  destination: Destination,
  type: NotificationType,
  enabled: boolean,
): void {
  world.database.run(
    'INSERT INTO subscriptions (destination, type, enabled, created_at) VALUES (?, ?, ?, ?)',
    destination.id,
    type,
    Number(enabled),
    world.now(),
  );
  const { participation, url } = destination;
  const details = { destination: url, enabled };
  world.events.append('subscription.created', { participation, subject: type, details });
  // Worlds that nobody wants to be told of keep no account of what was read.
  world.events.register(SUBSCRIPTIONS_READER);
}

export function findSubscription(
  world: World,
  destination: Destination,
  type: NotificationType,
): Subscription | undefined {
  const row = world.database.get<Row>(
    `${SELECT} WHERE s.destination = ? AND s.type = ?`,
    destination.id,
    type,
  );
  return row && subscriptionOf(row);
}

/** The subscription in a row. */
export function subscriptionOfRow(world: World, id: number): Subscription | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE s.id = ?`, id);
  return row && subscriptionOf(row);
}

/** All subscriptions of a marketplace, oldest first. */
export const listSubscriptions = (world: World, participation: number): Subscription[] =>
  world.database
    .all<Row>(`${SELECT} WHERE d.participation = ? ORDER BY s.id`, participation)
    .map(subscriptionOf);

export const hasSubscriptions = (world: World, { id }: Destination): boolean =>
  world.database.get('SELECT 1 FROM subscriptions WHERE destination = ? LIMIT 1', id) !== undefined;

/** Has a subscription enabled or not; what is so already tells nothing. */
export function enableSubscription(
  world: World,
  { id, participation, type, url, enabled: was }: Subscription,
  enabled: boolean,
): void {
  if (enabled === was) return;
  world.database.run('UPDATE subscriptions SET enabled = ? WHERE id = ?', Number(enabled), id);
  const details = { destination: url, enabled, was };
  world.events.append('subscription.changed', { participation, subject: type, details });
}

export function deleteSubscription(world: World, { id, participation, type, url }: Subscription): void {
  world.database.run('DELETE FROM subscriptions WHERE id = ?', id);
  const details = { destination: url };
  world.events.append('subscription.removed', { participation, subject: type, details });
  const isLast = world.database.get('SELECT 1 FROM subscriptions LIMIT 1') === undefined;
  if (isLast) world.events.unregister(SUBSCRIPTIONS_READER);
}

/** Where a message goes: to a queue, for one part of a seller in a marketplace. */
export interface Recipient {
  participation: number;
  seller: number;
  sellerId: string;
  marketplaceId: string;
  queue: number;
}

const RECIPIENTS = `SELECT d.participation, p.seller, l.seller_id AS sellerId, p.marketplace_id AS marketplaceId, d.queue
  FROM subscriptions s JOIN destinations d ON d.id = s.destination JOIN participations p ON p.id = d.participation
  JOIN sellers l ON l.id = p.seller WHERE s.type = ? AND s.enabled = 1`;

/** Who is to be told of something in a marketplace; first who subscribed first. */
export const recipientsIn = (world: World, type: NotificationType, marketplaceId: string): Recipient[] =>
  world.database.all<Recipient>(`${RECIPIENTS} AND p.marketplace_id = ? ORDER BY s.id`, type, marketplaceId);

/** Where a seller wants to be told of something, in some of its marketplaces. */
export const recipientsOf = (
  world: World,
  type: NotificationType,
  seller: number,
  participations: readonly number[],
): Recipient[] =>
  world.database
    .all<Recipient>(`${RECIPIENTS} AND p.seller = ? ORDER BY s.id`, type, seller)
    .filter(({ participation }) => participations.includes(participation));

/** The recipient that a destination is, whatever it subscribes to. */
export const recipientAt = (world: World, destination: Destination): Recipient =>
  world.database.get<Recipient>(
    `SELECT p.id AS participation, p.seller, l.seller_id AS sellerId, p.marketplace_id AS marketplaceId, ? + 0 AS queue
     FROM participations p JOIN sellers l ON l.id = p.seller WHERE p.id = ?`,
    destination.queue,
    destination.participation,
  )!;
