import type { World } from '../../world/world.js';
import { shipItems } from '../orders/change-orders.js';
import type { Address, Order, OrderItem } from '../orders/order.js';
import { chargePostage } from './charge.js';
import { storeInputs } from './inputs.js';
import type { Offer } from './offers.js';
import { carrierOf } from './services.js';
import { postageOfRow } from './shipments.js';
import type { InputValue, PostageDetails, PostageItemDetails, PostageShipment } from './shipments.js';
import { tellPostage } from './tell.js';

/** Units of a line that go into a parcel. */
export interface BoughtItem {
  item: OrderItem;
  quantity: number;
  details: PostageItemDetails;
}

/** A label that is to be bought; what is absent is made up. */
export interface Purchase {
  seller: number;
  order: Order;
  items: readonly BoughtItem[];
  offer: Offer;
  shipsAt: number;
  details: Omit<PostageDetails, 'serviceName' | 'to' | 'sellerOrderId'> & { sellerOrderId?: string };
  /** What was told of the shipment, to be offered again. */
  inputs?: Readonly<Record<string, InputValue>>;
  shipmentId?: string;
  trackingId?: string;
  /** Its units are those that the order has shipped already. */
  shippedBefore?: boolean;
}

/**
 * Buys a label: charges the seller, and ships what of its units was not shipped yet. Whoever calls has seen that the units
 * have no other label, and that the offer holds.
 */
export function buyPostage(world: World, purchase: Purchase): PostageShipment {
  return world.database.transaction(() => {
    const { seller, order, offer, items, inputs } = purchase;
    const id = insertShipment(world, purchase);
    const units = items.map((one) => ({
      ...one,
      leaving: Math.min(one.quantity, unshipped(one.item)),
      shipped: Math.min(one.quantity, purchase.shippedBefore ? one.quantity : unshipped(one.item)),
    }));
    for (const { item, quantity, shipped, details } of units) {
      world.database.run(
        'INSERT INTO postage_items (shipment, item, quantity, shipped, details) VALUES (?, ?, ?, ?, ?)',
        id,
        item.id,
        quantity,
        shipped,
        JSON.stringify(details),
      );
      storeInputs(world, seller, offer.service.id, details.inputs ?? {}, item.asin);
    }
    storeInputs(world, seller, offer.service.id, inputs ?? {});
    const shipment = postageOfRow(world, id);
    tellPostage(world, 'postage.bought', shipment, {
      orderId: order.amazonOrderId,
      service: shipment.service,
      trackingId: shipment.trackingId,
      rate: shipment.rate,
      currency: shipment.currency,
    });
    chargePostage(world, shipment);
    const parcel = units.filter(({ leaving }) => leaving > 0);
    if (parcel.length > 0)
      shipItems(
        world,
        order,
        parcel.map(({ item, leaving: quantity }) => ({ item, quantity })),
      );
    return shipment;
  });
}

const unshipped = ({ quantityOrdered, quantityShipped }: OrderItem): number =>
  quantityOrdered - quantityShipped;

function insertShipment(world: World, purchase: Purchase): number {
  const { seller, order, offer, shipsAt, details } = purchase;
  const { service, rate } = offer;
  const now = world.now();
  const kept: PostageDetails = {
    ...details,
    serviceName: service.name,
    to: order.details.address ?? NOWHERE,
    sellerOrderId: details.sellerOrderId ?? order.sellerOrderId ?? order.amazonOrderId,
  };
  return world.database.run(
    `INSERT INTO postage_shipments (shipment_id, seller, "order", service, carrier, status, tracking_id, rate, currency, ships_at,
       created_at, updated_at, details) VALUES (?, ?, ?, ?, ?, 'Purchased', ?, ?, ?, ?, ?, ?, ?)`,
    purchase.shipmentId ?? world.ids.made.uuid(),
    seller,
    order.id,
    service.id,
    service.carrier,
    purchase.trackingId ?? trackingIdOf(world, carrierOf(service).tracking),
    rate,
    service.currency,
    shipsAt,
    now,
    now,
    JSON.stringify(kept),
  ).id;
}

const NOWHERE: Address = { name: '' };

/** A tracking id in the form of a carrier: `#` is a digit, `*` a digit or a capital. */
const trackingIdOf = (world: World, form: string): string =>
  form.replace(/[#*]+/g, (run) => world.ids.made.text(run.length, run[0] === '#' ? '0123456789' : undefined));
