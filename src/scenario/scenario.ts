import type { AuthorizationStatus } from '../registry/authorizations.js';
import type { DeveloperStatus } from '../registry/developers.js';
import type { KeyStatus } from '../registry/keys.js';
import type { SellerStatus, SellingPlan, UserRole } from '../registry/sellers.js';
import type { ListingStatus } from '../store/listings.js';
import type { Channel, OrderStatus } from '../store/orders/order.js';
import type { StatusColour } from '../store/service-status.js';
import type { ClockMode } from '../world/clock.js';
import type { AuthMode, Settings } from '../world/settings.js';
import type { ScenarioFeeds } from './check/check-feeds.js';
import type { ScenarioReports } from './check/check-reports.js';
import type { ScenarioOrder } from './scenario-orders.js';
import type { ScenarioPay } from './scenario-pay.js';
import type {
  ScenarioBuyBox,
  ScenarioCatalogItem,
  ScenarioLot,
  ScenarioOffer,
  ScenarioProducts,
} from './scenario-catalogue.js';
import type {
  ScenarioBrowseTree,
  ScenarioMetrics,
  ScenarioReturn,
  ScenarioSettlement,
} from './scenario-report-facts.js';
import type {
  ScenarioInbound,
  ScenarioInboundShipment,
  ScenarioTransportFailure,
} from './scenario-inbound.js';
import type { ScenarioInvoicing } from './scenario-invoicing.js';
import type { ScenarioEasyShip } from './scenario-easy-ship.js';
import type { ScenarioFulfillment, ScenarioFulfillmentOrder } from './scenario-outbound.js';
import type { ScenarioPostage, ScenarioPostageShipment } from './scenario-postage.js';
import type {
  ScenarioFinances,
  ScenarioFinancialEvent,
  ScenarioRecommendation,
  ScenarioRecommendationSettings,
} from './scenario-finances.js';
import type { ScenarioState } from './scenario-state.js';
import type {
  ScenarioDestination,
  ScenarioFeePromotion,
  ScenarioNotifications,
  ScenarioSubscription,
} from './scenario-notifications.js';
import type { ScenarioStatus, TimelineEntry } from './scenario-timeline.js';
import type {
  ScenarioCart,
  ScenarioCustomer,
  ScenarioStockSubscription,
  ScenarioWebstore,
} from './scenario-webstore.js';
import type { FaultRule, ScenarioQuota, ScriptedResponse } from './scenario-traffic.js';

export type * from './scenario-catalogue.js';
export type * from './scenario-inbound.js';
export type * from './scenario-orders.js';
export type * from './scenario-pay.js';
export type * from './scenario-outbound.js';
export type * from './scenario-easy-ship.js';
export type * from './scenario-invoicing.js';
export type * from './scenario-postage.js';
export type * from './scenario-finances.js';
export type * from './scenario-notifications.js';
export type * from './scenario-report-facts.js';
export type * from './scenario-state.js';
export type * from './scenario-timeline.js';
export type * from './scenario-traffic.js';
export type * from './scenario-webstore.js';

/**
 * A scenario after all checks: what a world starts with. Its keys are those of the file (scenarios/schema.json says what
 * each may hold; docs/scenarios.md explains them); instants, durations and marketplaces stand as they were written.
 */
export interface Scenario {
  name: string;
  description?: string;
  clock?: ScenarioClock;
  seed?: number;
  auth?: AuthMode;
  throttle?: Settings['throttle'];
  unshippedAlone?: Settings['unshippedAlone'];
  asOf?: Settings['asOf'];
  keys?: { unusedAfter?: string };
  developers?: ScenarioDeveloper[];
  sellers?: ScenarioSeller[];
  authorizations?: ScenarioAuthorization[];
  /** Those beside the keys and the authorizations; `scenarioCallers` has all. */
  callers?: ScenarioCaller[];
  serviceStatus?: Record<string, StatusColour | ScenarioStatus>;
  /** With the documents that it names. */
  feeds?: ScenarioFeeds;
  reports?: ScenarioReports;
  catalog?: ScenarioCatalogItem[];
  listings?: ScenarioListing[];
  inventory?: ScenarioStock[];
  offers?: ScenarioOffer[];
  buyBox?: ScenarioBuyBox[];
  products?: ScenarioProducts;
  fulfillmentInventory?: Partial<Settings['fulfillmentInventory']>;
  spApi?: Partial<Settings['spApi']>;
  stock?: Partial<Settings['stock']>;
  inbound?: ScenarioInbound;
  inboundShipments?: ScenarioInboundShipment[];
  transportFailures?: ScenarioTransportFailure[];
  orders?: ScenarioOrder[];
  pay?: ScenarioPay;
  returns?: ScenarioReturn[];
  settlements?: ScenarioSettlement[];
  finances?: ScenarioFinances;
  /** With their members as the model has them. */
  financialEvents?: ScenarioFinancialEvent[];
  recommendationSettings?: ScenarioRecommendationSettings;
  /** With their members as the model has them. */
  recommendations?: ScenarioRecommendation[];
  destinations?: ScenarioDestination[];
  subscriptions?: ScenarioSubscription[];
  notifications?: ScenarioNotifications;
  feePromotions?: ScenarioFeePromotion[];
  metrics?: ScenarioMetrics[];
  browseTree?: ScenarioBrowseTree[];
  webstores?: ScenarioWebstore[];
  customers?: ScenarioCustomer[];
  carts?: ScenarioCart[];
  stockSubscriptions?: ScenarioStockSubscription[];
  fulfillment?: ScenarioFulfillment;
  fulfillmentOrders?: ScenarioFulfillmentOrder[];
  easyShip?: ScenarioEasyShip;
  shipmentInvoicing?: ScenarioInvoicing;
  merchantFulfillment?: ScenarioPostage;
  mfShipments?: ScenarioPostageShipment[];
  generate?: GenerateEntry[];
  live?: boolean | Partial<Settings['live']>;
  state?: ScenarioState;
  timeline?: TimelineEntry[];
  /** Results are converted to what the writer of the operation takes. */
  responses: ScriptedResponse[];
  /** The same as they were written, for an export. */
  written?: object[];
  faults?: FaultRule[];
  /** By `Section.Operation`, with what the file leaves out filled in. */
  quotas?: Record<string, ScenarioQuota>;
}

export interface ScenarioClock {
  at?: string;
  mode?: ClockMode;
  frozen?: boolean;
  rate?: number;
  signatures?: Settings['signatures'];
}

/** What someone who calls has to expect. */
export interface Expectation {
  /** `ok`, or the code of a refusal. */
  expect?: string;
  expectStatus?: number;
  expectMessage?: string;
}

export interface ScenarioDeveloper {
  id: string;
  name: string;
  contact?: string;
  status?: DeveloperStatus;
  roles?: string[];
  regions?: string[];
  /** The id of its own seller account. */
  account?: string;
  keys?: ScenarioKey[];
}

export interface ScenarioKey extends Expectation {
  name?: string;
  accessKeyId?: string;
  secretKey?: string;
  status?: KeyStatus;
}

export interface ScenarioSeller {
  id: string;
  name: string;
  status?: SellerStatus;
  plan?: SellingPlan;
  /** Of the flat-file processing reports that it gets. */
  language?: 'en' | 'de' | 'fr' | 'it' | 'ja';
  /** An older name of the account, which feeds may have instead of its id. */
  merchantToken?: string;
  marketplaces?: string | string[];
  users?: { name: string; email: string; role?: UserRole }[];
}

export interface ScenarioAuthorization extends Expectation {
  name?: string;
  developer: string;
  seller: string;
  token?: string;
  status?: AuthorizationStatus;
  createdAt?: string;
  expiresAt?: string;
}

/** Someone who calls with parts that do not belong together, or that nobody has. */
export interface ScenarioCaller extends Expectation {
  name: string;
  /** The name or the id of an access key, or an id that no key has. */
  key: string;
  secretKey?: string;
  /** The name of an authorization, for its seller and token. */
  authorization?: string;
  seller?: string;
  /** Empty: none is sent. */
  token?: string;
  marketplace?: string;
  host?: string;
}

export interface ScenarioListing {
  seller: string;
  marketplace: string;
  sku: string;
  asin: string;
  /** Absent: that of the product in `catalog`. */
  title?: string;
  price: number;
  quantity?: number;
  channel?: Channel;
  status?: ListingStatus | 'cancelled';
  condition?: string;
  conditionNote?: string;
  /** Moments; the start, if absent. */
  createdAt?: string;
  updatedAt?: string;
  description?: string;
  /** What a buyer pays for it where the seller ships; nothing, if absent. */
  shipping?: number;
  /** A lower price for a while; from the start and for good, where nothing is said. */
  sale?: { price: number; from?: string; to?: string };
}

export interface ScenarioStock {
  seller: string;
  sku: string;
  asin?: string;
  fnsku?: string;
  condition?: string;
  inStock: number;
  inbound?: number;
  reserved?: number;
  transfer?: number;
  unfulfillable?: number;
  updatedAt?: string;
  /** The units lie with those of other sellers, under the ASIN for a label. */
  commingled?: boolean;
  /** What a detailed answer says of the units. */
  detail?: ScenarioLot[];
}

/** Products and orders to be made up for a seller, repeatably. */
export interface GenerateEntry {
  seller: string;
  marketplaces?: string | string[];
  products: number;
  orders?: number;
  over?: string;
  /** Whether other sellers offer the products too; they do, if nothing is said. */
  competition?: boolean;
  statuses?: Partial<Record<OrderStatus, number>>;
  /** Customers of the seller's own shops in these marketplaces, and carts there: so many in each. */
  customers?: number;
  carts?: number;
}
