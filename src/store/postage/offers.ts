import { findMarketplace } from '../../model/marketplaces.js';
import { postageFacts, sendingCountryCode } from '../../model/postage.js';
import type { DeliveryExperience, LabelFormat, RejectionCode } from '../../model/postage.js';
import type { World } from '../../world/world.js';
import type { Address, Order, OrderItem } from '../orders/order.js';
import { arrivalOf, dayIn } from './arrival.js';
import { measure } from './parcel.js';
import type { Size, Weight } from './parcel.js';
import { rateOf } from './rate.js';
import type { Place } from './rate.js';
import { listServices, wholeService } from './services.js';
import type { WholeService } from './services.js';
import { postageSettings } from './settings.js';
import type { PostageSettings } from './settings.js';

/** A parcel that a seller wants to send. Instants are milliseconds since 1970. */
export interface PostageWish {
  order: Order;
  items: readonly { item: OrderItem; quantity: number }[];
  from: Place;
  weight: Weight;
  size: Size;
  shipsAt: number;
  /** It is of no use later. */
  mustArriveBy?: number;
  experience: DeliveryExperience;
  pickUp: boolean;
  /** Absent: as the service likes. */
  format?: LabelFormat;
  /** A packing slip comes with the label. */
  slip?: boolean;
}

/** A service that can be had for a parcel, and for what. */
export interface Offer {
  service: WholeService;
  rate: number;
  arrivesAt: number;
}

/** A service that cannot be had for a parcel. */
export interface Rejection {
  service: WholeService;
  code: string;
  message: string;
}

/** What a service makes of a wish. `restricted`: it could be had, were it not for an option that the seller wants. */
export type Verdict = { offer: Offer } | { rejection: Rejection } | { restricted: 'options' | 'format' };

/** What each service from the sender's country makes of a wish, in the order in which services are offered. */
export function judgeServices(
  world: World,
  wish: PostageWish,
): { service: WholeService; verdict: Verdict }[] {
  const settings = postageSettings(world);
  const country = sendingCountryCode(wish.from.country);
  return listServices(settings)
    .filter(({ from }) => from === country)
    .map(wholeService)
    .map((service) => ({ service, verdict: judge(world, settings, wish, service) }));
}

function judge(world: World, settings: PostageSettings, wish: PostageWish, service: WholeService): Verdict {
  const rejection = rejectionOf(world, settings, wish, service);
  if (rejection) return { rejection: { service, ...rejection } };
  const { timeZone } = findMarketplace(wish.order.marketplaceId)!;
  const arrivesAt = arrivalOf(service, wish.shipsAt, timeZone);
  if (
    arrivesAt > (wish.mustArriveBy ?? Infinity) ||
    !service.experiences.includes(wish.experience) ||
    (wish.pickUp && !service.pickUp)
  )
    return { restricted: 'options' };
  if (!formatOf(service, wish)) return { restricted: 'format' };
  const to = placeOf(wish.order.details.address);
  const rate = rateOf(service, measure(wish.weight, wish.size), wish.from, to, wish.experience);
  return { offer: { service, rate, arrivesAt } };
}

/** Where an order goes. */
export const placeOf = (address: Address | undefined): Place => ({
  country: address?.countryCode ?? '',
  postalCode: address?.postalCode ?? '',
});

function rejectionOf(
  world: World,
  { shipWithinDays, reject }: PostageSettings,
  { order, weight, size, shipsAt }: PostageWish,
  service: WholeService,
): Omit<Rejection, 'service'> | undefined {
  const { details, marketplaceId } = order;
  const { timeZone, countryCode } = findMarketplace(marketplaceId)!;
  const to = placeOf(details.address);
  const days = dayIn(timeZone, shipsAt) - dayIn(timeZone, world.now());
  if (order.channel === 'AFN') return because('INELIGIBLE');
  if (days < 0 || days > shipWithinDays) return because('SHIP_DATE_OUT_OF_RANGE');
  const rule = reject.find(
    (one) =>
      (one.service ?? service.id) === service.id &&
      (one.order ?? order.amazonOrderId) === order.amazonOrderId &&
      to.postalCode.startsWith(one.postalCode ?? ''),
  );
  if (rule) return { code: rule.code, message: rule.message ?? because('INELIGIBLE').message };
  // Where an order does not say where it goes, it stays in the country of its marketplace.
  if (!service.to.includes(sendingCountryCode(to.country === '' ? countryCode : to.country)))
    return because('INELIGIBLE');
  const { grams, girth } = measure(weight, size);
  if (grams > service.maxWeight || (!service.flat && girth > service.maxGirth)) return because('INELIGIBLE');
  return !service.poBoxes && isPoBox(details.address) ? because('CARRIER_CANNOT_SHIP_TO_POBOX') : undefined;
}

const because = (code: RejectionCode) => ({ code, message: postageFacts().rejections[code] });

const PO_BOX = /\bp\.?\s*o\.?\s*box\b|\bpost\s+office\s+box\b/i;

export const isPoBox = (address: Partial<Pick<Address, 'line1' | 'line2' | 'line3'>> | undefined): boolean =>
  PO_BOX.test([address?.line1, address?.line2, address?.line3].filter(Boolean).join('\n'));

/** What a label is printed as; undefined: the service cannot print what is wanted. A packing slip needs a PDF. */
export function formatOf(
  { formats, defaultFormat }: WholeService,
  { format = 'ShippingServiceDefault', slip = false }: Pick<PostageWish, 'format' | 'slip'>,
): WholeService['defaultFormat'] | undefined {
  const printed =
    format !== 'ShippingServiceDefault' ? format : slip && formats.includes('PDF') ? 'PDF' : defaultFormat;
  const isThere = formats.includes(format) || format === 'ShippingServiceDefault';
  return isThere && (!slip || printed === 'PDF') ? printed : undefined;
}
