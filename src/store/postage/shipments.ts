import type { DeliveryExperience, LabelFormat } from '../../model/postage.js';
import type { World } from '../../world/world.js';
import type { Address, Order } from '../orders/order.js';
import type { Size, Weight } from './parcel.js';

export const postageStatuses = ['Purchased', 'RefundPending', 'RefundApplied', 'RefundRejected'] as const;

export type PostageStatus = (typeof postageStatuses)[number];

/** Who sends a parcel. */
export interface Sender extends Address {
  email?: string;
}

/** An amount in hundredths of the currency. */
export interface Amount {
  amount: number;
  currency: string;
}

/** What no query looks for; kept as JSON with the shipment. */
export interface PostageDetails {
  serviceName: string;
  from: Sender;
  to: Address;
  weight: Weight;
  size: Size;
  experience: DeliveryExperience;
  pickUp: boolean;
  insurance: Amount;
  format: Exclude<LabelFormat, 'ShippingServiceDefault'>;
  slip?: true;
  /** On the label. */
  customText?: string;
  standardId?: 'AmazonOrderId';
  sellerOrderId: string;
  /** The id of the offer that it was bought by; absent of what a scenario has. */
  offerId?: string;
}

/** A label that was bought, with the parcel that it is for. Instants are milliseconds since 1970, the rate is in hundredths. */
export interface PostageShipment {
  id: number;
  shipmentId: string;
  /** Row of the seller. */
  seller: number;
  /** Row of the order. */
  order: number;
  amazonOrderId: string;
  /** Id of the service. */
  service: string;
  carrier: string;
  status: PostageStatus;
  trackingId: string;
  rate: number;
  currency: string;
  shipsAt: number;
  createdAt: number;
  updatedAt: number;
  /** When the carrier took the parcel. */
  acceptedAt: number | null;
  cancelledAt: number | null;
  /** When the carrier had decided about the refund. */
  decidedAt: number | null;
  details: PostageDetails;
}

/** Something that a seller told of an item or a shipment, in whichever form. */
export interface InputValue {
  /** `String`, `Weight`, ... as it was said; absent: as the service asks for it. */
  type?: string;
  text?: string;
  flag?: boolean;
  count?: number;
  at?: number;
  address?: Sender;
  /** Numbers stay as they were written. */
  weight?: { value: string; unit: string };
  length?: { value?: string; unit?: string };
  money?: { amount: string; currency: string };
}

/** What was told of an item and is shown again. */
export interface PostageItemDetails {
  codes?: string[];
  weight?: Weight;
  description?: string;
  inputs?: Record<string, InputValue>;
}

/** Units of a line of an order in a parcel. */
export interface PostageItem {
  /** Row of the line. */
  item: number;
  orderItemId: string;
  sku: string;
  asin: string;
  title: string;
  quantity: number;
  details: PostageItemDetails;
}

interface Row extends Omit<PostageShipment, 'details'> {
  details: string;
}

const SELECT = `SELECT s.id, s.shipment_id AS shipmentId, s.seller, s."order", o.amazon_order_id AS amazonOrderId, s.service,
    s.carrier, s.status, s.tracking_id AS trackingId, s.rate, s.currency, s.ships_at AS shipsAt, s.created_at AS createdAt,
    s.updated_at AS updatedAt, s.accepted_at AS acceptedAt, s.cancelled_at AS cancelledAt, s.decided_at AS decidedAt, s.details
  FROM postage_shipments s JOIN orders o ON o.id = s."order"`;

const shipmentOf = (row: Row): PostageShipment => ({
  ...row,
  details: JSON.parse(row.details) as PostageDetails,
});

export const postageOfRow = (world: World, id: number): PostageShipment =>
  shipmentOf(world.database.get<Row>(`${SELECT} WHERE s.id = ?`, id)!);

/** The shipment with an id, whoever bought it; ids may be written in capitals. */
export function findPostage(world: World, shipmentId: string): PostageShipment | undefined {
  const row = world.database.get<Row>(`${SELECT} WHERE s.shipment_id = ?`, shipmentId.toLowerCase());
  return row && shipmentOf(row);
}

/** All labels of an order, the first one first. */
export const listPostageOf = (world: World, { id }: Pick<Order, 'id'>): PostageShipment[] =>
  world.database.all<Row>(`${SELECT} WHERE s."order" = ? ORDER BY s.id`, id).map(shipmentOf);

/** What is in a parcel, in the order of the lines. */
export const listPostageItems = (world: World, { id }: Pick<PostageShipment, 'id'>): PostageItem[] =>
  world.database
    .all<Omit<PostageItem, 'details'> & { details: string }>(
      `SELECT p.item, i.order_item_id AS orderItemId, i.sku, i.asin, i.title, p.quantity, p.details
       FROM postage_items p JOIN order_items i ON i.id = p.item WHERE p.shipment = ? ORDER BY p.item`,
      id,
    )
    .map((row) => ({ ...row, details: JSON.parse(row.details) as PostageItemDetails }));
