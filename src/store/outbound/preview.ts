import type { KnownMarketplace } from '../../model/marketplaces.js';
import type { Speed } from '../../model/outbound.js';
import type { World } from '../../world/world.js';
import type { Address, Window } from '../orders/order.js';
import { checkItems } from './check-order.js';
import type { AskedItem } from './check-order.js';
import { deliveryWindows } from './delivery-windows.js';
import { feesOf, weightOf } from './quote.js';
import type { OutboundFee, UnitWeight } from './quote.js';
import { refuseOutbound, refuseValue } from './refusal.js';
import { isReachable, outboundSettings } from './settings.js';
import { isScheduling } from './target.js';
import type { Target } from './target.js';
import { shortagesOf } from './units.js';

/** What is asked about. */
export interface PreviewWish {
  address: Address;
  items: readonly AskedItem[];
  /** All of the marketplace, if none are named. */
  speeds?: readonly string[] | undefined;
  cashOnDelivery?: boolean | undefined;
  windows?: boolean | undefined;
}

export interface PreviewItem extends AskedItem {
  /** Of one unit. */
  weight: UnitWeight;
}

/** How units would go by one speed and what that would cost, or why they cannot. Instants are milliseconds since 1970. */
export interface Preview {
  marketplace: KnownMarketplace;
  speed: Speed;
  cashOnDelivery: boolean;
  isReachable: boolean;
  /** Those in which delivery can be scheduled, where that was asked. */
  windows?: Window[];
  /** Items for which there are too few units. */
  short: PreviewItem[];
  /** Absent: it cannot go. */
  shipment?: PreviewShipment;
}

export interface PreviewShipment {
  items: readonly PreviewItem[];
  grams: number;
  fees: OutboundFee[];
  shipsAt: number;
  arrivesFrom: number;
  arrivesTo: number;
}

const SPEEDS: readonly Speed[] = ['Standard', 'Expedited', 'Priority'];

const DAY = 86_400_000;

/**
 * Whether Amazon could ship some units to an address, when, and for how much, by each speed. Units on their way to a warehouse count,
 * so that what a preview allows may still fail. Nothing is taken. @throws RuleRefusal
 */
export function previewOrder(world: World, seller: number, target: Target, wish: PreviewWish): Preview[] {
  const { marketplace } = target;
  const items = wish.items.map((item) => ({
    ...item,
    weight: weightOf(world, seller, marketplace.marketplaceId, item.sku),
  }));
  checkItems(items);
  const short = shortItems(world, seller, items);
  const isJapan = isScheduling(target);
  const settings = outboundSettings(world);
  return speedsOf(wish.speeds, isJapan).flatMap((speed) => {
    const about = {
      marketplace,
      speed,
      short,
      isReachable: isReachable(settings, speed, wish.address),
      ...(isJapan &&
        speed === 'ScheduledDelivery' &&
        wish.windows && { windows: deliveryWindows(world.now()) }),
    };
    const ways = isJapan && wish.cashOnDelivery ? [false, true] : [false];
    return ways.map((cashOnDelivery) => withShipment(world, { ...about, cashOnDelivery }, items));
  });
}

function shortItems(world: World, seller: number, items: readonly PreviewItem[]): PreviewItem[] {
  const short = shortagesOf(world, seller, items, { coming: true });
  const unknown = short.filter(({ available }) => available === undefined);
  if (unknown.length === items.length) refuseOutbound('OutboundAllQuantityZero');
  if (unknown[0]) refuseOutbound('OutboundSkuInvalid', { item: unknown[0].itemId });
  const ids = new Set(short.map(({ itemId }) => itemId));
  return items.filter(({ itemId }) => ids.has(itemId));
}

function speedsOf(asked: readonly string[] | undefined, isJapan: boolean): Speed[] {
  const offered: Speed[] = isJapan ? [...SPEEDS, 'ScheduledDelivery'] : [...SPEEDS];
  const wrong = asked?.find((speed) => !offered.includes(speed as Speed));
  if (wrong !== undefined) refuseValue(wrong, 'ShippingSpeedCategories');
  return asked ? ([...new Set(asked)] as Speed[]) : offered;
}

function withShipment(world: World, preview: Preview, items: readonly PreviewItem[]): Preview {
  const { marketplace, speed, cashOnDelivery } = preview;
  if (!preview.isReachable || preview.short.length > 0) return preview;
  const grams = items.reduce((sum, { quantity, weight }) => sum + quantity * weight.grams, 0);
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  const { shipping, delivery } = outboundSettings(world);
  const shipsAt = world.now() + shipping[speed];
  const arrivesFrom = shipsAt + delivery[speed];
  const fees = feesOf({ currency: marketplace.currency, speed, cashOnDelivery }, units, grams);
  return {
    ...preview,
    shipment: { items, grams, fees, shipsAt, arrivesFrom, arrivesTo: arrivesFrom + DAY },
  };
}
