import type { EasyShipPace, EasyShipStatus } from '../model/easy-ship.js';
import type { EasyShipEnd } from '../store/easy-ship/settings.js';

/** How Easy Ship goes; durations and moments as they were written. */
export interface ScenarioEasyShip {
  pace?: Partial<Record<EasyShipPace, string>>;
  slots?: { from: string; to: string }[];
  noSlots?: boolean;
  outcome?: { order: string; end: EasyShipEnd }[];
}

/** A step of a parcel. @property order its Amazon order id */
export interface EasyShipChange {
  order: string;
  status: EasyShipStatus;
}
