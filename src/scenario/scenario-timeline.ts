import type { Category } from '../store/recommendations/recommendations.js';
import type { ScenarioFinancialEvent, ScenarioRecommendation } from './scenario-finances.js';
import type { DeveloperStatus } from '../registry/developers.js';
import type { SellerStatus } from '../registry/sellers.js';
import type { ListingStatus } from '../store/listings.js';
import type { OrderStatus } from '../store/orders/order.js';
import type { FulfillmentStatus } from '../store/outbound/fulfillment-order.js';
import type { ReturnCondition } from '../store/outbound/returns.js';
import type { StatusColour } from '../store/service-status.js';
import type { InboundShipmentChange, TransportChange } from './scenario-inbound.js';
import type { CartDeed } from './scenario-webstore.js';
import type { OfferWords, ScenarioBuyBox, StockCounts } from './scenario-catalogue.js';
import type { FbaShipmentChange } from './scenario-invoicing.js';
import type { EasyShipChange } from './scenario-easy-ship.js';
import type { ScenarioFeePromotion, ScenarioNotification } from './scenario-notifications.js';
import type { PayChange } from './scenario-pay.js';
import type { PostageShipmentChange, ScenarioPostage } from './scenario-postage.js';

/** A change that happens later: at an instant, or so long after the scenario was loaded. */
export interface TimelineEntry {
  at?: string;
  after?: string;
  order?: { id: string; status?: OrderStatus; ship?: { sku: string; quantity?: number }[]; cancel?: true };
  payment?: { order: string };
  pay?: PayChange;
  authorization?: {
    name?: string;
    developer?: string;
    seller?: string;
    revoke?: true;
    renew?: true;
    by?: string;
  };
  key?: {
    accessKeyId?: string;
    name?: string;
    reset?: true;
    deactivate?: true;
    delete?: true;
    newKey?: { accessKeyId: string; secretKey: string };
  };
  seller?: { id: string; status: SellerStatus };
  developer?: { id: string; status: DeveloperStatus };
  stock?: { seller: string; sku: string } & StockCounts;
  inboundShipment?: InboundShipmentChange;
  transport?: TransportChange;
  listing?: {
    seller: string;
    marketplace: string;
    sku: string;
    price?: number;
    quantity?: number;
    status?: ListingStatus;
  };
  addToCart?: CartDeed & { quantity?: number };
  removeFromCart?: CartDeed;
  subscribe?: { seller: string; marketplace: string; sku: string; count?: number };
  /** Every offer with this name. */
  offer?: { name: string } & OfferWords;
  buyBox?: ScenarioBuyBox;
  fulfillmentOrder?: { id: string; status: FulfillmentStatus };
  fulfillmentShipment?: {
    /** The id of the fulfillment order. */
    order: string;
    status: 'SHIPPED' | 'CANCELLED_BY_FULFILLER';
    tracking?: string;
    carrier?: string;
  };
  package?: { number: number; event?: string; status?: string };
  /** @property id the seller's id of the return item */
  fulfillmentReturn?: { id: string; condition?: ReturnCondition };
  easyShip?: EasyShipChange;
  fbaShipment?: FbaShipmentChange;
  merchantFulfillment?: ScenarioPostage;
  mfShipment?: PostageShipmentChange;
  financialEvent?: ScenarioFinancialEvent;
  recommendation?: ScenarioRecommendation;
  recommendationGone?: {
    seller: string;
    marketplace: string;
    category: Category;
    sku?: string;
    asin?: string;
  };
  feePromotion?: ScenarioFeePromotion;
  notification?: ScenarioNotification;
  /** By section, or `*` for all. */
  serviceStatus?: Record<string, StatusColour | ScenarioStatus>;
}

/** What GetServiceStatus says of a section, as a file writes it. */
export interface ScenarioStatus {
  status: StatusColour;
  messageId?: string;
  messages?: { locale?: string; text: string }[];
}
