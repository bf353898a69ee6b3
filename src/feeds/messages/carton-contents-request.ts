import { setCartons } from '../../store/inbound/cartons.js';
import type { CartonItem } from '../../store/inbound/cartons.js';
import { itemsOf } from '../../store/inbound/items.js';
import { findShipment } from '../../store/inbound/shipments.js';
import { brief, childrenOf, integerOf, missing, positive, requiredText, skuOf, textOf } from '../element.js';
import type { Element } from '../element.js';
import type { Job, MessageType } from '../feed-message.js';
import { refuse } from '../problem.js';

interface CartonContents {
  shipmentId: string;
  cartons: { cartonId: string; items: CartonItem[] }[];
}

/** Tells what is in each box of an inbound shipment, in place of what was told before. */
export const cartonContentsRequest: MessageType<CartonContents> = {
  read(message) {
    const cartons = childrenOf(message, 'Carton');
    if (cartons.length === 0) missing(message, 'Carton');
    const said = integerOf(message, 'NumCartons', positive);
    if (said !== undefined && said !== cartons.length) refuse('cartonCount', { said, found: cartons.length });
    return { shipmentId: requiredText(message, 'ShipmentId'), cartons: cartons.map(cartonOf) };
  },

  apply(job, { shipmentId, cartons }) {
    const shipment = findShipment(job.world, shipmentId);
    if (shipment?.seller !== job.feed.seller)
      return refuse('unknownInboundShipment', { shipment: brief(shipmentId) });
    const twice = cartons.find(
      ({ cartonId }, at) => cartons.findIndex((each) => each.cartonId === cartonId) !== at,
    );
    if (twice) refuse('cartonTwice', { carton: brief(twice.cartonId) });
    checkQuantities(job, shipment.id, cartons);
    setCartons(job.world, shipment, cartons);
  },
};

function cartonOf(element: Element) {
  const items = childrenOf(element, 'Item');
  if (items.length === 0) missing(element, 'Item');
  return { cartonId: requiredText(element, 'CartonId'), items: items.map(itemOf) };
}

function itemOf(element: Element): CartonItem {
  const inCase = integerOf(element, 'QuantityInCase', positive);
  const expires = textOf(element, 'ExpirationDate');
  return {
    sku: skuOf(element),
    quantity: integerOf(element, 'QuantityShipped', positive) ?? missing(element, 'QuantityShipped'),
    ...(inCase !== undefined && { inCase }),
    ...(expires !== undefined && { expires: expires.slice(0, 10) }),
  };
}

/** In all boxes together there must be what the shipment has. */
function checkQuantities({ world }: Job, shipment: number, cartons: CartonContents['cartons']): void {
  const told = new Map<string, number>();
  for (const { sku, quantity } of cartons.flatMap(({ items }) => items))
    told.set(sku, (told.get(sku) ?? 0) + quantity);
  const shipped = new Map(itemsOf(world, shipment).map((item) => [item.sku, item.shipped]));
  for (const sku of new Set([...told.keys(), ...shipped.keys()])) {
    const [found, expected] = [told.get(sku) ?? 0, shipped.get(sku) ?? 0];
    if (found !== expected) refuse('cartonQuantities', { sku, found, expected });
  }
}
