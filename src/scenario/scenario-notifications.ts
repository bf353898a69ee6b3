import type { GivenNotification } from '../notifications/by-hand.js';
import type { NotificationType } from '../store/notifications/subscriptions.js';
import type { Settings } from '../world/settings.js';

/** A queue that a seller has registered for a marketplace. */
export interface ScenarioDestination {
  seller: string;
  marketplace: string;
  /** Its URL. */
  queue: string;
}

/** That a seller is told of something; its queue is registered too, where it is not yet. */
export interface ScenarioSubscription extends ScenarioDestination {
  type: NotificationType;
  enabled?: boolean;
}

/** What is done to messages on their way. */
export interface ScenarioNotificationFault {
  type?: string;
  times?: number;
  duplicate?: number;
  lose?: true;
  delay?: string;
  deny?: true;
  shuffle?: true;
}

/** How notifications are written and sent; what is absent is as in every world. */
export interface ScenarioNotifications {
  delay?: string;
  endpoint?: string;
  checkPolicy?: boolean;
  statusForm?: Settings['notifications']['statusForm'];
  faults?: ScenarioNotificationFault[];
}

/** Lower fees for a seller for a while. */
export interface ScenarioFeePromotion {
  seller: string;
  marketplace: string;
  /** `Pricing`, `SelectionASIN` or `SelectionCategory`. */
  type: string;
  description?: string;
  /** Moments: from the one up to, not including, the other. */
  from: string;
  through: string;
  identifiers?: { type: string; values: { id: string; name?: string }[] }[];
  fees: {
    type: string;
    discountType: string;
    discount?: number;
    amount?: number;
    priceThreshold?: number;
  }[];
}

/** A message that a timeline has sent, whatever happens else. */
export type ScenarioNotification = { seller: string; marketplace: string } & GivenNotification;
