import type { PostageService } from '../../model/postage.js';
import { localTime } from '../../world/local-time.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The day that the clocks of a zone show, as days since 1970. */
export const dayIn = (timeZone: string, instant: number): number =>
  Math.floor(localTime(timeZone, instant).wall / DAY);

/** When a parcel that leaves at an instant arrives: some days later, at a time of the day that is the service's. */
export function arrivalOf({ days, at }: PostageService, shipsAt: number, timeZone: string): number {
  const [hours, minutes] = at.split(':').map(Number);
  const wall = (dayIn(timeZone, shipsAt) + days) * DAY + (hours! * 60 + minutes!) * MINUTE;
  // The clocks may be changed on the way.
  const guess = wall - localTime(timeZone, shipsAt).offset * MINUTE;
  return wall - localTime(timeZone, guess).offset * MINUTE;
}
