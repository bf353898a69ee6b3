import { easyShipFacts } from '../../model/easy-ship.js';
import type { EasyShipPace, EasyShipStatus } from '../../model/easy-ship.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import type { Window } from '../orders/order.js';

/** What becomes of a parcel in place of being delivered. */
export const easyShipEnds = [
  'Rejected',
  'Undeliverable',
  'Lost',
  'Damaged',
  'LabelCanceled',
] as const satisfies readonly EasyShipStatus[];

export type EasyShipEnd = (typeof easyShipEnds)[number];

/** How Easy Ship goes in one world. Durations are in milliseconds, instants since 1970. */
export interface EasyShipSettings {
  pace: Readonly<Record<EasyShipPace, number>>;
  /** The slots that are offered, while they are to come; absent: those that `data/easy-ship.json` makes. */
  slots?: readonly Window[];
  /** Nothing is offered. */
  noSlots: boolean;
  /** What becomes of the parcels of some orders. */
  outcome: readonly { order: string; end: EasyShipEnd }[];
}

/** What is set beside the facts. */
export type EasyShipChange = Partial<Omit<EasyShipSettings, 'pace'>> & {
  pace?: Partial<EasyShipSettings['pace']>;
};

/** How Easy Ship goes in a world. */
export const easyShipSettings = (world: World): EasyShipSettings =>
  world.database.remembered('easy ship settings', () => {
    const row = world.database.get<{ settings: string }>('SELECT settings FROM easy_ship_settings');
    const set = row ? (JSON.parse(row.settings) as EasyShipChange) : {};
    const usual = Object.fromEntries(
      Object.entries(easyShipFacts().pace).map(([step, text]) => [step, parseDuration(text)!]),
    ) as Record<EasyShipPace, number>;
    return { noSlots: false, outcome: [], ...set, pace: { ...usual, ...set.pace } };
  });

/** Sets what is set beside the facts, whatever was set before. */
export function setEasyShipSettings(world: World, settings: EasyShipChange): void {
  world.database.run(
    'INSERT INTO easy_ship_settings (id, settings) VALUES (1, ?) ON CONFLICT DO UPDATE SET settings = excluded.settings',
    JSON.stringify(settings),
  );
}
