import type { Channel } from '../store/orders/order.js';

/** Units that came back to Amazon; what is absent is taken from the order, the listing and the stock. */
export interface ScenarioReturn {
  seller: string;
  marketplace: string;
  order: string;
  sku: string;
  asin?: string;
  fnsku?: string;
  title?: string;
  quantity?: number;
  returnedAt?: string;
  fulfillmentCenter?: string;
  disposition?: string;
  reason?: string;
  status?: string;
  licensePlate?: string;
  comments?: string;
}

/** What Amazon settled with a seller for a period. */
export interface ScenarioSettlement {
  seller: string;
  marketplace: string;
  id?: string;
  startAt: string;
  endAt: string;
  depositedAt?: string;
  /** Absent: the sum of all that is in it. */
  total?: number;
  transactions: ScenarioTransaction[];
}

/** Lines of an order, or an amount of another kind. */
export interface ScenarioTransaction {
  order?: string;
  /** `Order` or `Refund`; of an amount what it is for, such as `Subscription Fee`. */
  type?: string;
  sellerOrderId?: string;
  /** The id of the shipment; of a refund, that of the adjustment. */
  eventId?: string;
  channel?: Channel;
  postedAt?: string;
  items?: ScenarioSettledItem[];
  amount?: number;
}

/** Amounts by what they are for; fees are negative, and so is most of what a refund has. */
export interface ScenarioSettledItem {
  id?: string;
  sku: string;
  quantity?: number;
  prices?: Record<string, number>;
  fees?: Record<string, number>;
  promotions?: { id: string; type?: string; amount: number }[];
}

/** How a seller does in a marketplace. */
export interface ScenarioMetrics {
  seller: string;
  marketplace: string;
  checklist?: Record<string, string>;
  frames: ScenarioMetricsFrame[];
}

/** What was counted in a period; a count that is absent is 0. */
export interface ScenarioMetricsFrame {
  from: string;
  to: string;
  orders: number;
  defects?: number;
  negativeFeedback?: number;
  claims?: number;
  chargebacks?: number;
  lateShipments?: number;
  cancellations?: number;
  refunds?: number;
  packages?: number;
  tracked?: number;
  onTime?: number;
  returns?: number;
  dissatisfiedReturns?: number;
  contacts?: number;
  answeredInTime?: number;
  responseHours?: number;
}

/** The tree of browse nodes of a marketplace. */
export interface ScenarioBrowseTree {
  marketplace: string;
  nodes: ScenarioBrowseNode[];
}

export interface ScenarioBrowseNode {
  id: string;
  name: string;
  contextName?: string;
  attributes?: Record<string, string>;
  productTypes?: string[];
  children?: ScenarioBrowseNode[];
}
