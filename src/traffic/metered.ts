import type { ServiceModel, ThrottleModel } from '../model/types.js';

/** What is metered: an operation of MWS or of SP-API. */
export interface Metered {
  /** `Orders.ListOrders`, `orders.getOrders` */
  key: string;
  name: string;
  /** MWS's sections have a model, by which the items of a batch are counted. */
  section: { name: string; service?: ServiceModel };
  model: { throttle?: ThrottleModel; input?: string };
  /** What is set for this operation holds for it as well. */
  overriddenBy?: string;
}
