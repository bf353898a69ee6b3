import type { KnownMarketplace } from '../../model/marketplaces.js';
import { outboundFacts } from '../../model/outbound.js';
import type { Speed } from '../../model/outbound.js';
import { mwsError } from '../../protocol/errors.js';
import type { Address } from '../../store/orders/order.js';
import { isReachable, outboundSettings } from '../../store/outbound/settings.js';
import { shortagesOf } from '../../store/outbound/units.js';
import type { World } from '../../world/world.js';
import type { Target } from './target.js';

/** Units of an item that a call asks for. */
export interface AskedItem {
  itemId: string;
  sku: string;
  quantity: number;
}

/** @throws MwsError where an item's id comes twice, or it asks for nothing while others ask for something */
export function checkItems(items: readonly AskedItem[]): void {
  if (items.every(({ quantity }) => quantity === 0)) throw mwsError('OutboundAllQuantityZero');
  const seen = new Set<string>();
  for (const { itemId, quantity } of items) {
    if (seen.has(itemId))
      throw mwsError('OutboundDuplicate', { value: itemId, name: 'Items.SellerFulfillmentOrderItemId' });
    if (quantity === 0) throw mwsError('OutboundValueInvalid', { value: 0, name: 'Items.Quantity' });
    seen.add(itemId);
  }
}

/** @throws MwsError where there are no units of anything, else for the first item that has too few, unknown SKUs first */
export function checkUnits(world: World, seller: number, items: readonly AskedItem[]): void {
  const short = shortagesOf(world, seller, items);
  const [first] = short;
  if (!first) return;
  const isAll = short.length === items.length && short.every(({ available = 0 }) => available === 0);
  if (isAll) throw mwsError('OutboundAllQuantityZero');
  throw mwsError(first.available === undefined ? 'OutboundSkuInvalid' : 'OutboundNoInventory', {
    item: first.itemId,
  });
}

/** @throws MwsError where an item may not leave the country, or the speed does not reach the address */
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
    throw mwsError('OutboundNotForExport');
  if (!isReachable(settings, speed, address)) throw mwsError('OutboundSpeedUnavailable');
}

/** Deliveries can be scheduled, and paid on delivery, in Japan alone. */
export const isScheduling = ({ marketplace }: Target): boolean =>
  marketplace.countryCode === outboundFacts().deliveryWindows.country;

/** The id on the packing slip: ISO 8859-1, without two spaces in a row, its ends trimmed. @throws MwsError */
export function displayableId(text: string): string {
  const trimmed = text.trim();
  const isLatin = [...trimmed].every((character) => character.codePointAt(0)! <= 0xff);
  if (trimmed === '' || !isLatin || trimmed.includes('  '))
    throw mwsError('OutboundValueInvalid', { value: text, name: 'DisplayableOrderId' });
  return trimmed;
}
