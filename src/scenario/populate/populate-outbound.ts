import { findMarketplace } from '../../model/marketplaces.js';
import { networkFrom } from '../../model/outbound.js';
import type { Speed } from '../../model/outbound.js';
import { findSeller, listParticipations } from '../../registry/sellers.js';
import { bringTo } from '../../store/outbound/bring-to.js';
import { createFulfillmentOrder } from '../../store/outbound/create.js';
import { listFulfillmentItems } from '../../store/outbound/find.js';
import { findPackage, listShipments, shipmentOfRow } from '../../store/outbound/find-shipments.js';
import type {
  FulfillmentOrder,
  FulfillmentStatus,
  Shipment,
} from '../../store/outbound/fulfillment-order.js';
import { changePackage } from '../../store/outbound/packages.js';
import { dropLost, pickOrder, planOrder, statusAfterShipping } from '../../store/outbound/progress.js';
import { outboundSettings, setOutboundSettings } from '../../store/outbound/settings.js';
import { addShipment, replaceShipment, sendShipment } from '../../store/outbound/shipments.js';
import { findStock, updateStock } from '../../store/inventory.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { parseMoment } from '../moment.js';
import type {
  ScenarioFulfillment,
  ScenarioFulfillmentOrder,
  ScenarioShipment,
} from '../scenario-outbound.js';

/** Sets how multi-channel fulfilment goes. */
export function setFulfillment(world: World, given: ScenarioFulfillment): void {
  const { planning, picking, holdFor, returning, shipping, delivery, unreachable, ...same } = given;
  const durations = { planning, picking, holdFor, returning };
  setOutboundSettings(world, {
    ...same,
    ...Object.fromEntries(
      Object.entries(durations).flatMap(([name, text]) => (text ? [[name, parseDuration(text)!]] : [])),
    ),
    ...(shipping && { shipping: bySpeed(shipping) }),
    ...(delivery && { delivery: bySpeed(delivery) }),
    ...(unreachable && {
      unreachable: unreachable.map(({ postal, ...rule }) => ({
        ...rule,
        ...(postal !== undefined && { postalCodes: [postal] }),
      })),
    }),
  });
}

const bySpeed = (durations: Partial<Record<Speed, string>>) =>
  Object.fromEntries(
    Object.entries(durations).map(([speed, text]) => [speed, parseDuration(text)!]),
  ) as Partial<Record<Speed, number>>;

/**
 * Adds a fulfillment order and takes it to its status, each step at its time. Its units are not those that `inventory` has in
 * stock: what is left to ship is reserved beside them.
 */
export function addFulfillmentOrder(world: World, given: ScenarioFulfillmentOrder): void {
  const seller = findSeller(world, given.seller)!.id;
  const before = given.items.flatMap(({ sku }) => findStock(world, seller, sku) ?? []);
  bringAbout(world, given);
  // Units that became free again were not in stock before either.
  for (const { sku, inStock } of before) updateStock(world, findStock(world, seller, sku)!, { inStock });
}

function bringAbout(world: World, given: ScenarioFulfillmentOrder): void {
  const now = world.now();
  const receivedAt = Math.min(parseMoment(given.receivedAt ?? '', now) ?? now, now);
  const { planning, picking, shipping } = outboundSettings(world);
  const at = (after: number, work: () => void) =>
    world.clock.standingAt(Math.min(now, receivedAt + after), work);
  const { status = 'RECEIVED', shipments } = given;
  let order!: FulfillmentOrder;
  at(0, () => (order = create(world, given)));
  if (status === 'RECEIVED') return;
  if (['CANCELLED', 'INVALID'].includes(status)) return at(0, () => void bringTo(world, order, status));
  at(planning, () => (order = planOrder(world, order)));
  if (status === 'PLANNING') return;
  if (shipments) {
    const planned: Shipment[] = [];
    at(picking, () => {
      order = pickOrder(world, order, () => planned.push(...planGiven(world, order, shipments)));
    });
    at(shipping[order.speed], () => sendGiven(world, order, status, shipments, planned));
  } else if (status === 'UNFULFILLABLE') at(picking, () => void bringTo(world, order, status));
  else {
    at(picking, () => (order = pickOrder(world, order)));
    if (status !== 'PROCESSING') at(shipping[order.speed], () => void bringTo(world, order, status));
  }
}

function create(world: World, given: ScenarioFulfillmentOrder): FulfillmentOrder {
  const seller = findSeller(world, given.seller)!;
  const marketplaceId = marketplaceNamed(given.marketplace)!;
  const participation = listParticipations(world, seller).find((one) => one.marketplaceId === marketplaceId)!;
  const items = given.items.map(({ sku, quantity = 1, id }, at) => ({
    itemId: id ?? `${given.id}-${at + 1}`,
    sku,
    quantity,
  }));
  for (const { sku, quantity } of items) {
    const stock = findStock(world, seller.id, sku);
    if (stock) updateStock(world, stock, { reserved: stock.reserved + quantity });
  }
  return createFulfillmentOrder(world, {
    seller: seller.id,
    participation: participation.id,
    fulfillmentOrderId: given.id,
    action: given.action ?? 'Ship',
    policy: given.policy ?? 'FillOrKill',
    speed: given.speed ?? 'Standard',
    source: 'scenario',
    beside: true,
    details: {
      displayableOrderId: given.displayableOrderId ?? given.id,
      displayableOrderAt: world.now(),
      comment: given.comment ?? '',
      address: { ...usualAddress(marketplaceId), ...given.address },
    },
    items,
  });
}

function usualAddress(marketplaceId: string) {
  const { countryCode } = findMarketplace(marketplaceId)!;
  const [center] = networkFrom(countryCode).centers;
  return {
    name: 'A Buyer',
    line1: '1 Example Street',
    city: center.city,
    stateOrRegion: center.state,
    postalCode: center.postalCode,
    countryCode,
  };
}

/** The shipments that a scenario gives, each of what it says, else of all units; the rest of a PROCESSING order is another. */
function planGiven(
  world: World,
  order: FulfillmentOrder,
  shipments: readonly ScenarioShipment[],
): Shipment[] {
  const items = listFulfillmentItems(world, order);
  const [{ id: center }] = networkFrom(findMarketplace(order.marketplaceId)!.countryCode).centers;
  const left = new Map(items.map(({ id, quantity }) => [id, quantity]));
  return shipments.flatMap(({ items: given }) => {
    const wanted = given ?? items.map(({ sku, quantity }) => ({ sku, quantity }));
    const parts = wanted.flatMap(({ sku, quantity = 1 }) => {
      const item = items.find((one) => one.sku === sku && left.get(one.id)! > 0);
      const units = item ? Math.min(quantity, left.get(item.id)!) : 0;
      if (!item || units === 0) return [];
      left.set(item.id, left.get(item.id)! - units);
      return [{ item: item.id, quantity: units }];
    });
    return parts.length > 0 ? [addShipment(world, order, parts, center)] : [];
  });
}

/** What was given as shipped leaves; units that are in no shipment of an order that is over were not found. */
function sendGiven(
  world: World,
  order: FulfillmentOrder,
  status: FulfillmentStatus,
  shipments: readonly ScenarioShipment[],
  planned: readonly Shipment[],
): void {
  const usual = status === 'PROCESSING' ? 'PENDING' : 'SHIPPED';
  for (const [at, shipment] of planned.entries()) {
    const { status: wanted = usual, packages = [] } = shipments[at]!;
    if (wanted === 'PENDING') continue;
    if (wanted === 'SHIPPED') sendShipment(world, order, shipment, ...packages);
    else replaceShipment(world, order, shipment);
    for (const [number, { status: of }] of packages.entries())
      if (of !== undefined) changeNth(world, shipment, number, of);
  }
  const all = listShipments(world, order).flatMap(({ parts, status: of }) =>
    of === 'CANCELLED_BY_FULFILLER' ? [] : parts,
  );
  const rest = listFulfillmentItems(world, order).map(({ id, sku, quantity, cancelled, unfulfillable }) => ({
    item: id,
    sku,
    // What the settings say is not found is lost already.
    quantity: all.reduce(
      (left, part) => left - (part.item === id ? part.quantity : 0),
      quantity - cancelled - unfulfillable,
    ),
  }));
  const missing = rest.filter(({ quantity }) => quantity > 0);
  if (status !== 'PROCESSING') dropLost(world, order, missing);
  else if (missing.length > 0 && planned[0]) addShipment(world, order, missing, planned[0].center);
  statusAfterShipping(world, order);
}

function changeNth(world: World, { id }: Shipment, at: number, status: string): void {
  const one = shipmentOfRow(world, id).packages[at];
  const found = one && findPackage(world, one.number);
  if (found) changePackage(world, found, { status });
}
