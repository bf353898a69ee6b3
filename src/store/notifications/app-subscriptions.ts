import type { World } from '../../world/world.js';
import { developerIdOf } from './app-destinations.js';
import type { AppDestination } from './app-destinations.js';

/** Who reads the events of a world for applications, while one of them has a subscription. */
export const APP_SUBSCRIPTIONS_READER = 'app-notifications';

/** That an application wants to be told of something of a seller. */
export interface AppSubscription {
  id: number;
  subscriptionId: string;
  /** Rows of the developer, the seller and the destination. */
  developer: number;
  seller: number;
  destination: number;
  destinationId: string;
  /** `FEED_PROCESSING_FINISHED` */
  type: string;
  payloadVersion: string;
  /** As it was sent; null: there was none. */
  directive: object | null;
}

interface Row extends Omit<AppSubscription, 'directive'> {
  directive: string | null;
}

const SELECT = `SELECT s.id, s.subscription_id AS subscriptionId, s.developer, s.seller, s.destination,
    d.destination_id AS destinationId, s.type, s.payload_version AS payloadVersion, s.directive
  FROM app_subscriptions s JOIN app_destinations d ON d.id = s.destination`;

const subscriptionOf = (row: Row): AppSubscription => ({
  ...row,
  directive: row.directive === null ? null : (JSON.parse(row.directive) as object),
});

/** Adds a subscription; the application has none of this seller, type and version yet. */
export function insertAppSubscription(
  world: World,
  { developer, id }: AppDestination,
  given: Pick<AppSubscription, 'seller' | 'type' | 'payloadVersion' | 'directive'>,
): AppSubscription {
  const { seller, type, payloadVersion, directive } = given;
  const subscriptionId = world.ids.spApi.uuid();
  world.database.run(
    `INSERT INTO app_subscriptions (subscription_id, developer, seller, destination, type, payload_version, directive, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    subscriptionId,
    developer,
    seller,
    id,
    type,
    payloadVersion,
    directive && JSON.stringify(directive),
    world.now(),
  );
  // Worlds in which no application wants to be told of anything keep no account of what was read.
  world.events.register(APP_SUBSCRIPTIONS_READER);
  const made = findAppSubscription(world, developer, subscriptionId)!;
  tell(world, 'app-subscription.created', made);
  return made;
}

/** The subscription of an application with an id, of whichever seller it is. */
export function findAppSubscription(
  world: World,
  developer: number,
  subscriptionId: string,
): AppSubscription | undefined {
  const row = world.database.get<Row>(
    `${SELECT} WHERE s.subscription_id = ? AND s.developer = ?`,
    subscriptionId,
    developer,
  );
  return row && subscriptionOf(row);
}

/** What an application wants to be told of a seller by a type, the first one first. */
export const listAppSubscriptions = (
  world: World,
  developer: number,
  seller: number,
  type: string,
): AppSubscription[] =>
  world.database
    .all<Row>(
      `${SELECT} WHERE s.developer = ? AND s.seller = ? AND s.type = ? ORDER BY s.id`,
      developer,
      seller,
      type,
    )
    .map(subscriptionOf);

/** What an application wants to be told by a type, of whichever seller, the first one first. */
export const subscriptionsOfApp = (world: World, developer: number, type: string): AppSubscription[] =>
  world.database
    .all<Row>(`${SELECT} WHERE s.developer = ? AND s.type = ? ORDER BY s.id`, developer, type)
    .map(subscriptionOf);

/** Which applications want to be told of something of a seller, while its grant to them stands; the first one first. */
export const appSubscribersTo = (world: World, seller: number, type: string): AppSubscription[] =>
  world.database
    .all<Row>(
      `${SELECT} WHERE s.seller = ? AND s.type = ? AND EXISTS (
         SELECT 1 FROM refresh_tokens r LEFT JOIN authorizations a ON a.id = r.authorization
         WHERE r.developer = s.developer AND r.seller = s.seller AND coalesce(a.status, 'active') = 'active')
       ORDER BY s.id`,
      seller,
      type,
    )
    .map(subscriptionOf);

export const hasAppSubscriptions = (world: World, { id }: AppDestination): boolean =>
  world.database.get('SELECT 1 FROM app_subscriptions WHERE destination = ? LIMIT 1', id) !== undefined;

export function deleteAppSubscription(world: World, subscription: AppSubscription): void {
  world.database.run('DELETE FROM app_subscriptions WHERE id = ?', subscription.id);
  tell(world, 'app-subscription.removed', subscription);
  const isLast = world.database.get('SELECT 1 FROM app_subscriptions LIMIT 1') === undefined;
  if (isLast) world.events.unregister(APP_SUBSCRIPTIONS_READER);
}

function tell(
  world: World,
  type: 'app-subscription.created' | 'app-subscription.removed',
  { seller, developer, type: subject, subscriptionId, destinationId, payloadVersion }: AppSubscription,
): void {
  const developerId = developerIdOf(world, developer);
  const details = { developerId, subscriptionId, destinationId, payloadVersion };
  world.events.append(type, { seller, subject, details });
}
