import type { ListingDetails, Sale } from '../../store/listings.js';
import { hundredthsOf } from '../../store/hundredths.js';
import type { Channel } from '../../store/orders/order.js';
import { parseTimestamp } from '../../protocol/timestamp.js';
import { sellingPrice } from '../listings.js';
import { checkProductId, kindOfId } from '../product-id.js';
import { invalid, isObject, textOf, valueFor } from './attribute.js';
import type { Attributes } from './attribute.js';
import { conditionOf, isOwnAttribute, kindOfImage } from './names.js';

/** What attributes say of a listing in one marketplace, in the words of the store; what they do not say is absent. */
export interface SaidListing {
  title?: string | undefined;
  asin?: string | undefined;
  condition?: string | undefined;
  channel?: Channel;
  quantity?: number;
  price?: { amount: string; currency: string | undefined };
  sale?: Sale;
  details: ListingDetails;
}

/** More of anything no seller has. */
const MOST = 99_999_999;

/** Reads attributes. It knows no world. @throws Refusal for what a known attribute cannot be */
export function readAttributes(attributes: Attributes, marketplaceId: string): SaidListing {
  const text = (name: string, options?: Parameters<typeof textOf>[3]) =>
    textOf(attributes, name, marketplaceId, options);
  return {
    title: text('item_name', { most: 500 }),
    asin: asinIn(attributes, marketplaceId),
    condition: conditionIn(attributes, marketplaceId),
    ...availabilityIn(attributes, marketplaceId),
    ...offerIn(attributes, marketplaceId),
    details: {
      ...given('brand', text('brand')),
      ...given('description', text('product_description', { most: 10_000 })),
      ...given('conditionNote', text('condition_note')),
      ...given('parentSku', text('child_parent_sku_relationship', { member: 'parent_sku', most: 40 })),
      ...given('images', imagesIn(attributes, marketplaceId)),
      ...given('attributes', othersIn(attributes)),
    },
  };
}

const given = <Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { [N in Name]?: Value };

function asinIn(attributes: Attributes, marketplaceId: string): string | undefined {
  const asin = textOf(attributes, 'merchant_suggested_asin', marketplaceId);
  if (asin !== undefined && !/^[0-9A-Z]{10}$/.test(asin)) invalid('merchant_suggested_asin', 'it is no ASIN');
  const name = 'externally_assigned_product_identifier';
  const id = textOf(attributes, name, marketplaceId);
  const kind = textOf(attributes, name, marketplaceId, { member: 'type' });
  if (id !== undefined) checkProductId(id, kind === undefined ? undefined : kindOfId(kind));
  return asin;
}

function conditionIn(attributes: Attributes, marketplaceId: string): string | undefined {
  const said = textOf(attributes, 'condition_type', marketplaceId);
  return said === undefined
    ? undefined
    : (conditionOf(said) ?? invalid('condition_type', `${said} is no condition`));
}

function availabilityIn(attributes: Attributes, marketplaceId: string) {
  const name = 'fulfillment_availability';
  const value = valueFor(attributes, name, marketplaceId);
  if (!value) return {};
  const { fulfillment_channel_code: code = 'DEFAULT', quantity } = value;
  if (typeof code !== 'string' || !/^(DEFAULT|AMAZON_[A-Z_]+)$/.test(code))
    return invalid(name, 'fulfillment_channel_code has to be DEFAULT or AMAZON_NA, say');
  if (quantity === undefined) return { channel: channelOf(code) };
  if (!Number.isInteger(quantity) || Number(quantity) < 0 || Number(quantity) > MOST)
    return invalid(name, 'quantity has to be a whole number from 0 on');
  return { channel: channelOf(code), quantity: Number(quantity) };
}

const channelOf = (code: string): Channel => (code === 'DEFAULT' ? 'MFN' : 'AFN');

/** The price for all buyers, and a lower one for a while. */
function offerIn(attributes: Attributes, marketplaceId: string) {
  const name = 'purchasable_offer';
  const offers = attributes[name]?.filter(
    ({ marketplace_id: of = marketplaceId, audience = 'ALL' }) => of === marketplaceId && audience === 'ALL',
  );
  const offer = offers?.[0];
  if (!offer) return {};
  const { currency } = offer;
  if (currency !== undefined && (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)))
    return invalid(name, 'currency has to be a code such as USD');
  const schedule = scheduleIn(offer.our_price, 'our_price');
  if (!schedule) return {};
  const sale = saleIn(scheduleIn(offer.discounted_price, 'discounted_price'));
  return { price: { amount: sellingPrice(amountIn(schedule)), currency }, ...(sale && { sale }) };
}

/** The first entry of a list of schedules; undefined where there is none. */
function scheduleIn(prices: unknown, member: string): Record<string, unknown> | undefined {
  if (prices === undefined) return undefined;
  const first: unknown = Array.isArray(prices) ? prices[0] : undefined;
  const entries: unknown = isObject(first) ? first.schedule : undefined;
  const entry: unknown = Array.isArray(entries) ? entries[0] : undefined;
  return isObject(entry) ? entry : invalid('purchasable_offer', `${member} has no schedule`);
}

function amountIn({ value_with_tax: value }: Record<string, unknown>): string {
  if (typeof value !== 'number' || !(value >= 0) || value > MOST)
    return invalid('purchasable_offer', 'value_with_tax has to be an amount');
  return value.toFixed(2);
}

function saleIn(schedule: Record<string, unknown> | undefined): Sale | undefined {
  if (!schedule) return undefined;
  const [from, to] = [schedule.start_at, schedule.end_at].map((at) =>
    typeof at === 'string' ? parseTimestamp(at) : undefined,
  );
  if (from === undefined || to === undefined || from >= to)
    return invalid('purchasable_offer', 'discounted_price has to have a start_at and a later end_at');
  return { price: hundredthsOf(sellingPrice(amountIn(schedule))), from, to };
}

function imagesIn(attributes: Attributes, marketplaceId: string): Record<string, string> | undefined {
  const images = Object.keys(attributes).flatMap((name): [string, string][] => {
    const kind = kindOfImage(name);
    const location = kind && textOf(attributes, name, marketplaceId, { member: 'media_location' });
    if (!location) return [];
    if (!/^https?:\/\/[^\s/]+\S*$/.test(location)) invalid(name, 'media_location is no URL');
    return [[kind, location]];
  });
  return images.length > 0 ? Object.fromEntries(images) : undefined;
}

/** What the store has no words for is kept as it is. */
function othersIn(attributes: Attributes): Attributes | undefined {
  const others = Object.entries(attributes).filter(([name]) => !isOwnAttribute(name));
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}
