import { outboundFacts } from '../../model/outbound.js';
import type { Speed, Unreachable } from '../../model/outbound.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import type { Address } from '../orders/order.js';

/** Units of a SKU that are not in their place: it turns out before anything of the order is picked, or after. */
export interface NotFound {
  sku: string;
  quantity: number;
  when: 'before' | 'after';
}

/** How multi-channel fulfilment goes in one world. Durations are in milliseconds. */
export interface OutboundSettings {
  /** Orders, packages and returns move on by themselves. */
  auto: boolean;
  /** From when an order is received or let go: */
  planning: number;
  picking: number;
  shipping: Readonly<Record<Speed, number>>;
  /** From when a shipment leaves. */
  delivery: Readonly<Record<Speed, number>>;
  holdFor: number;
  /** From when a return is announced to when it arrives. */
  returning: number;
  /** Into how many shipments an order is split. */
  split: number;
  /** What is not found of each order that has the SKU. */
  notFound: readonly NotFound[];
  unreachable: readonly Unreachable[];
  /** SKUs that may not leave the country. */
  notForExport: readonly string[];
}

/** What is set beside the facts; whoever sets a list sets it whole. */
export type OutboundChange = Partial<Omit<OutboundSettings, 'shipping' | 'delivery'>> & {
  shipping?: Partial<OutboundSettings['shipping']>;
  delivery?: Partial<OutboundSettings['delivery']>;
};

const millisecondsOf = (durations: Readonly<Record<Speed, string>>) =>
  Object.fromEntries(
    Object.entries(durations).map(([speed, text]) => [speed, parseDuration(text)!]),
  ) as Record<Speed, number>;

function usualSettings(): OutboundSettings {
  const { durations, unreachable } = outboundFacts();
  return {
    auto: true,
    planning: parseDuration(durations.planning)!,
    picking: parseDuration(durations.picking)!,
    shipping: millisecondsOf(durations.shipping),
    delivery: millisecondsOf(durations.delivery),
    holdFor: parseDuration(durations.holdFor)!,
    returning: parseDuration(durations.returning)!,
    split: 1,
    notFound: [],
    unreachable,
    notForExport: [],
  };
}

/** How multi-channel fulfilment goes in a world. */
export function outboundSettings(world: World): OutboundSettings {
  const usual = usualSettings();
  const row = world.database.get<{ settings: string }>('SELECT settings FROM outbound_settings');
  const set = row ? (JSON.parse(row.settings) as OutboundChange) : {};
  return {
    ...usual,
    ...set,
    shipping: { ...usual.shipping, ...set.shipping },
    delivery: { ...usual.delivery, ...set.delivery },
  };
}

/** Sets what is set beside the facts, whatever was set before. */
export function setOutboundSettings(world: World, settings: OutboundChange): void {
  world.database.run(
    'INSERT INTO outbound_settings (id, settings) VALUES (1, ?) ON CONFLICT DO UPDATE SET settings = excluded.settings',
    JSON.stringify(settings),
  );
}

/** Whether a speed reaches an address. */
export const isReachable = ({ unreachable }: OutboundSettings, speed: Speed, address: Address): boolean =>
  !unreachable.some(
    (rule) =>
      rule.speed === speed &&
      (rule.country === undefined || rule.country === address.countryCode) &&
      (!rule.postalCodes || rule.postalCodes.some((code) => address.postalCode?.startsWith(code))),
  );
