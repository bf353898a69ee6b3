import { findMarketplace } from '../../model/marketplaces.js';
import { networkFrom } from '../../model/outbound.js';
import { findSeller } from '../../registry/sellers.js';
import { hundredthsOf } from '../../store/hundredths.js';
import type { Order } from '../../store/orders/order.js';
import { findOrder, listItems } from '../../store/orders/orders.js';
import { arrivalOf } from '../../store/postage/arrival.js';
import { buyPostage } from '../../store/postage/buy.js';
import type { BoughtItem } from '../../store/postage/buy.js';
import { acceptParcel, cancelPostage, endRefund } from '../../store/postage/cancel.js';
import { forgetFunds } from '../../store/postage/funds.js';
import { formatOf, placeOf } from '../../store/postage/offers.js';
import { measure } from '../../store/postage/parcel.js';
import type { Size, Weight } from '../../store/postage/parcel.js';
import { rateOf } from '../../store/postage/rate.js';
import { findService, wholeService } from '../../store/postage/services.js';
import { changePostageSettings, postageSettings } from '../../store/postage/settings.js';
import type { PostageChange, ServiceChange } from '../../store/postage/settings.js';
import type { Sender } from '../../store/postage/shipments.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import { parseMoment } from '../moment.js';
import type {
  ScenarioPostage,
  ScenarioPostageService,
  ScenarioPostageShipment,
} from '../scenario-postage.js';

/** Sets how it goes with bought labels. */
export function setPostage(world: World, given: ScenarioPostage): void {
  const { offerLife, shipWithinDays, cancelWithin, terms, services, reject, unavailable, refund, balance } =
    given;
  const change: PostageChange = {
    ...(offerLife !== undefined && { offerLife: parseDuration(offerLife)! }),
    ...(shipWithinDays !== undefined && { shipWithinDays }),
    ...(cancelWithin && { cancelWithin: durationsOf(cancelWithin) }),
    ...(terms && { terms }),
    ...(services && { services: services.map(serviceChange) }),
    ...(reject && { reject: reject.map((rule) => ({ ...rule, code: rule.code ?? 'INELIGIBLE' })) }),
    ...(unavailable && { unavailable }),
    ...(refund && {
      refund: {
        ...(refund.after !== undefined && { after: parseDuration(refund.after)! }),
        ...(refund.result !== undefined && { result: refund.result }),
      },
    }),
    ...(balance !== undefined && { balance: fundsOf(balance) }),
  };
  changePostageSettings(world, change);
  if (!change.balance) return;
  const named = change.balance.flatMap(({ seller }) => (seller === undefined ? [] : [seller]));
  const isOfAll = named.length < change.balance.length;
  forgetFunds(world, isOfAll ? undefined : named.flatMap((id) => findSeller(world, id)?.id ?? []));
}

const durationsOf = (texts: Record<string, string>): Record<string, number> =>
  Object.fromEntries(Object.entries(texts).map(([carrier, text]) => [carrier, parseDuration(text)!]));

const fundsOf = (balance: NonNullable<ScenarioPostage['balance']>) =>
  typeof balance === 'number'
    ? [{ amount: hundredthsOf(balance) }]
    : balance.map(({ amount, ...of }) => ({ ...of, amount: hundredthsOf(amount) }));

function serviceChange({ rate, ...service }: ScenarioPostageService): ServiceChange {
  if (rate === undefined) return service;
  const { base = 0, perZone = 0, perStep = 0 } = typeof rate === 'number' ? { base: rate } : rate;
  return {
    ...service,
    rate: {
      base: hundredthsOf(base),
      perZone: hundredthsOf(perZone),
      perStep: hundredthsOf(perStep),
    },
  };
}

const HOUR = 3_600_000;

/** Adds a label that was bought before, and takes it to its status; what of its units the order has not shipped it ships. */
export function addPostageShipment(world: World, given: ScenarioPostageShipment): void {
  const now = world.now();
  const boughtAt = Math.min(parseMoment(given.boughtAt ?? '', now) ?? now - HOUR, now);
  const shipment = world.clock.standingAt(boughtAt, () => buy(world, given));
  if (given.accepted) acceptParcel(world, shipment);
  const { status = 'Purchased' } = given;
  if (status === 'Purchased') return;
  // What is pending is decided as long after the start as after a call.
  const at = status === 'RefundPending' ? now : boughtAt;
  const outcome = world.clock.standingAt(at, () => cancelPostage(world, shipment));
  if (status === 'RefundPending' || !('shipment' in outcome)) return;
  endRefund(world, outcome.shipment, status === 'RefundApplied' ? 'applied' : 'rejected');
}

function buy(world: World, given: ScenarioPostageShipment) {
  const seller = findSeller(world, given.seller)!;
  const order = findOrder(world, seller.id, given.order)!;
  const service = wholeService(findService(postageSettings(world), given.service)!);
  const weight: Weight = { value: String(given.weight?.value ?? 16), unit: given.weight?.unit ?? 'oz' };
  const { length = 10, width = 8, height = 4, unit = 'inches' } = given.size ?? {};
  const size: Size = { length: String(length), width: String(width), height: String(height), unit };
  const from: Sender = { ...usualSender(service.from), ...given.from };
  const experience = service.experiences.includes('DeliveryConfirmationWithoutSignature')
    ? 'DeliveryConfirmationWithoutSignature'
    : service.experiences[0]!;
  const rate =
    given.rate === undefined
      ? rateOf(
          service,
          measure(weight, size),
          { country: service.from, postalCode: from.postalCode ?? '' },
          placeOf(order.details.address),
          experience,
        )
      : hundredthsOf(given.rate);
  const arrivesAt = arrivalOf(service, world.now(), findMarketplace(order.marketplaceId)!.timeZone);
  return buyPostage(world, {
    seller: seller.id,
    order,
    items: itemsOf(world, order, given),
    offer: { service, rate, arrivesAt },
    shipsAt: world.now(),
    ...(given.id !== undefined && { shipmentId: given.id.toLowerCase() }),
    ...(given.tracking !== undefined && { trackingId: given.tracking }),
    shippedBefore: order.status === 'Shipped',
    details: {
      from,
      weight,
      size,
      experience,
      pickUp: false,
      insurance: { amount: 0, currency: service.currency },
      format: given.format ?? formatOf(service, {})!,
    },
  });
}

/** What is said to be in the parcel, else all of the order. */
function itemsOf(world: World, order: Order, { items: given }: ScenarioPostageShipment): BoughtItem[] {
  return listItems(world, order).flatMap((item) => {
    const named = given?.find(({ sku }) => sku === item.sku);
    if (given && !named) return [];
    const quantity = Math.min(named?.quantity ?? item.quantityOrdered, item.quantityOrdered);
    return [{ item, quantity, details: {} }];
  });
}

function usualSender(country: string): Sender {
  const [center] = networkFrom(country).centers;
  return {
    name: 'A Seller',
    line1: '1 Warehouse Way',
    city: center.city,
    stateOrRegion: center.state,
    postalCode: center.postalCode,
    countryCode: country,
    phone: '555-0100',
    email: 'seller@example.com',
  };
}
