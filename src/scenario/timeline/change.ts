import type { ServiceStatus } from '../../store/service-status.js';
import type { TimelineEntry } from '../scenario.js';

/** Due work: something that the timeline of a scenario says happens. */
export const TIMELINE = 'timeline';

type Same =
  | 'order'
  | 'payment'
  | 'pay'
  | 'seller'
  | 'developer'
  | 'stock'
  | 'offer'
  | 'addToCart'
  | 'removeFromCart'
  | 'subscribe'
  | 'inboundShipment'
  | 'transport'
  | 'fulfillmentOrder'
  | 'fulfillmentShipment'
  | 'package'
  | 'fulfillmentReturn'
  | 'easyShip'
  | 'fbaShipment'
  | 'merchantFulfillment'
  | 'mfShipment'
  | 'financialEvent'
  | 'recommendation'
  | 'recommendationGone'
  | 'feePromotion'
  | 'notification';
type Authorization = NonNullable<TimelineEntry['authorization']>;
type Key = NonNullable<TimelineEntry['key']>;

/** An entry of a timeline as it waits in the world: one change, with everything that it names resolved. */
export interface Change extends Pick<TimelineEntry, Same> {
  /** @property id the row */
  authorization?: Omit<Authorization, 'name' | 'developer' | 'seller'> & { id: number };
  key?: Key & { accessKeyId: string };
  /** @property marketplace its id */
  listing?: NonNullable<TimelineEntry['listing']>;
  /** @property marketplace its id */
  buyBox?: NonNullable<TimelineEntry['buyBox']>;
  serviceStatus?: Record<string, ServiceStatus>;
}
