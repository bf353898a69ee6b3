import { readData } from '../model/data-file.js';
import { rulesAsOf } from '../model/years.js';
import { brief } from './element.js';
import type { Job, Notes } from './feed-message.js';

/** What a message about a shipment says of its parcel. */
export interface Tracking {
  /** CarrierCode, else CarrierName. */
  carrier: string;
  number: string;
}

const { carriers } = readData<{ carriers: Readonly<Record<string, readonly string[]>> }>(
  'feeds/tracking.json',
);
const forms = new Map(
  Object.entries(carriers).map(([name, patterns]) => [
    name.toLowerCase(),
    new RegExp(`^(?:${patterns.join('|')})$`),
  ]),
);

/** Whether a carrier could have a tracking number; of one that is not known it always could. */
export const isPossible = ({ carrier, number }: Tracking): boolean =>
  forms.get(carrier.toLowerCase())?.test(number.replace(/[\s-]/g, '').toUpperCase()) ?? true;

/** Warns of a tracking number that its carrier cannot have: the order is shipped all the same. */
export function checkTracking({ world }: Job, tracking: Tracking | undefined, { warn }: Notes): void {
  if (!tracking || rulesAsOf(world.settings.asOf).trackingNumbers === 'unchecked') return;
  if (!isPossible(tracking))
    warn('impossibleTracking', { tracking: brief(tracking.number), carrier: brief(tracking.carrier) });
}
