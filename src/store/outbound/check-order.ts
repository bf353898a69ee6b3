import type { KnownMarketplace } from '../../model/marketplaces.js';
import { outboundFacts } from '../../model/outbound.js';
import type { Speed } from '../../model/outbound.js';
import type { World } from '../../world/world.js';
import type { Address } from '../orders/order.js';
import { refuseOutbound, refuseValue } from './refusal.js';
import { isReachable, outboundSettings } from './settings.js';
import { shortagesOf } from './units.js';

/** Units of an item that are asked for. */
export interface AskedItem {
  itemId: string;
  sku: string;
  quantity: number;
}

/** @throws RuleRefusal where an item's id comes twice, or it asks for nothing while others ask for something */
export function checkItems(items: readonly AskedItem[]): void {
  if (items.every(({ quantity }) => quantity === 0)) refuseOutbound('OutboundAllQuantityZero');
  const seen = new Set<string>();
  for (const { itemId, quantity } of items) {
    if (seen.has(itemId))
      refuseOutbound('OutboundDuplicate', { value: itemId, name: 'Items.SellerFulfillmentOrderItemId' });
    if (quantity <= 0) refuseValue(quantity, 'Items.Quantity');
    seen.add(itemId);
  }
}

/** @throws RuleRefusal where there are no units of anything, else for the first item that has too few, unknown SKUs first */
export function checkUnits(world: World, seller: number, items: readonly AskedItem[]): void {
  const short = shortagesOf(world, seller, items);
  const [first] = short;
  if (!first) return;
  const isAll = short.length === items.length && short.every(({ available = 0 }) => available === 0);
  if (isAll) refuseOutbound('OutboundAllQuantityZero');
  refuseOutbound(first.available === undefined ? 'OutboundSkuInvalid' : 'OutboundNoInventory', {
    item: first.itemId,
  });
}

/** @throws RuleRefusal where an item may not leave the country, or the speed does not reach the address */
export function checkWay(
  world: World,
  marketplace: KnownMarketplace,
  speed: Speed,
  address: Address,
  items: readonly { sku: string }[],
): void {
  const settings = outboundSettings(world);
  const isExport = address.countryCode !== marketplace.countryCode;
  if (isExport && items.some(({ sku }) => settings.notForExport.includes(sku)))
    refuseOutbound('OutboundNotForExport');
  if (!isReachable(settings, speed, address)) refuseOutbound('OutboundSpeedUnavailable');
}

/** @throws RuleRefusal where the country of an address is none */
export function checkCountry(country: string): void {
  const isOne = outboundFacts().destinations.split(' ').includes(country);
  if (!isOne) refuseOutbound('OutboundCountryInvalid');
}

/** The id on the packing slip: ISO 8859-1, without two spaces in a row, its ends trimmed. @throws RuleRefusal */
export function displayableId(text: string): string {
  const trimmed = text.trim();
  const isLatin = [...trimmed].every((character) => character.codePointAt(0)! <= 0xff);
  return trimmed === '' || !isLatin || trimmed.includes('  ')
    ? refuseValue(text, 'DisplayableOrderId')
    : trimmed;
}
