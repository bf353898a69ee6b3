import { readData } from './data-file.js';

/** Where a parcel of Easy Ship is. */
export const easyShipStatuses = [
  'Scheduled',
  'PickedUp',
  'AtOriginFC',
  'AtDestinationFC',
  'OutForDelivery',
  'Delivered',
  'Rejected',
  'Undeliverable',
  'ReturningToSeller',
  'ReturnedToSeller',
  'Lost',
  'Damaged',
  'LabelCanceled',
] as const;

export type EasyShipStatus = (typeof easyShipStatuses)[number];

/** The steps that take time. */
export const easyShipPaces = ['pickedUp', 'outForDelivery', 'delivered', 'returning', 'returned'] as const;

export type EasyShipPace = (typeof easyShipPaces)[number];

export interface EasyShipStatusFacts {
  /** What GetScheduledPackage says. */
  shown: string;
  /** What Orders says. */
  order: string;
  /** What it comes after; the first is the usual way. */
  from: readonly EasyShipStatus[];
  /** What comes by itself. */
  next?: { status: EasyShipStatus; pace: EasyShipPace };
}

/** What `data/easy-ship.json` says. Durations are ISO 8601; times of day are those of India. */
export interface EasyShipFacts {
  country: string;
  offset: string;
  carrier: string;
  slots: {
    notice: string;
    days: number;
    /** 1: Monday. */
    workingDays: readonly number[];
    windows: readonly [from: string, to: string][];
    /** From where on a parcel is large. */
    large: { grams: number; centimetres: number };
  };
  /** Centimetres and grams. */
  usualPackage: { length: number; width: number; height: number; grams: number };
  pace: Readonly<Record<EasyShipPace, string>>;
  /** In hundredths. */
  fee: number;
  statuses: Readonly<Record<EasyShipStatus, EasyShipStatusFacts>>;
}

let facts: EasyShipFacts | undefined;

/** Read when first needed: few worlds are in India. */
export const easyShipFacts = (): EasyShipFacts => (facts ??= readData<EasyShipFacts>('easy-ship.json'));

/** The word that Orders has for a parcel that is still to be scheduled; MWS itself had none. */
export const PENDING_SCHEDULE = 'PendingSchedule';

/** The status that has a name, its own or that of Orders. */
export const easyShipStatusNamed = (name: string | undefined): EasyShipStatus | undefined =>
  easyShipStatuses.find((status) => status === name) ??
  easyShipStatuses.find((status) => easyShipFacts().statuses[status].order === name);

/** The statuses through which a parcel gets from one to another, the last one included; undefined: there is no way. */
export function wayTo(from: EasyShipStatus, to: EasyShipStatus): EasyShipStatus[] | undefined {
  const { from: before } = easyShipFacts().statuses[to];
  if (before.includes(from)) return [to];
  const [usual] = before;
  const way = usual && wayTo(from, usual);
  return way && [...way, to];
}
