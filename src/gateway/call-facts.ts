import { modelOf } from '../protocol/catalog.js';
import { errorOfCode } from '../protocol/error-of-code.js';
import type { ErrorAnswer } from '../protocol/errors.js';
import type { CallFacts, GivenError } from '../protocol/error-of-code.js';
import type { HourlyQuota } from '../traffic/quotas.js';
import type { Call } from './call.js';
import { quotaOwnerOf } from './quota-owner.js';
import { sellerIdOf } from './rungs/authorize.js';

/** An error that a fault or a script names, as the operation that is called would have given it. */
export const errorTo = (call: Call, given: GivenError): ErrorAnswer =>
  errorOfCode(given, call.operation && modelOf(call.operation), factsOf(call));

/** What a call tells of the values in the texts of errors, and in templates of scripted answers. */
export const factsOf = (call: Call): CallFacts => ({
  valueAt: (place) => (place.startsWith('@') ? facts[place.slice(1)]?.(call) : parameterAt(call, place)),
});

const facts: Readonly<Record<string, (call: Call) => string | undefined>> = {
  method: ({ request }) => request.method,
  path: ({ request }) => request.path,
  operation: ({ operation, request }) => operation?.name ?? request.parameters.get('Action'),
  section: ({ address, request }) => address?.label ?? request.path.slice(1),
  sellerId: sellerIdOf,
  marketplaceId: marketplaceOf,
  timestamp: ({ request, now }) => request.parameters.get('Timestamp') ?? new Date(now).toISOString(),
  quota: (call) => hourOf(call).max.toFixed(1),
  resetsOn: (call) => javaDate(hourOf(call).resetsOn),
};

/** The first parameter with that last name: `ASIN` is ASINList.ASIN.1 too. */
function parameterAt({ request }: Call, lastName: string): string | undefined {
  for (const [name, value] of request.parameters.entries())
    if (name === lastName || lastNameOf(name) === lastName) return value;
  return undefined;
}

const lastNameOf = (name: string): string | undefined =>
  name.split('.').findLast((part) => !/^\d+$/.test(part));

function marketplaceOf({ operation, request }: Call): string | undefined {
  for (const [name, value] of request.parameters.entries())
    if (operation?.namesMarketplace?.(name)) return value;
  return undefined;
}

const HOUR = 3_600_000;

/** The hour of the operation's quota; where MWS had none by the hour, what its bucket gets back in one. */
function hourOf(call: Call): Pick<HourlyQuota, 'max' | 'resetsOn'> {
  const { operation, realm, now } = call;
  const hour = operation && realm.quotas.hourly(operation, quotaOwnerOf(call), now);
  if (hour) return hour;
  const { restore = 1, restoreSeconds = 60 } = operation?.model.throttle ?? {};
  return { max: (restore * 3_600) / restoreSeconds, resetsOn: (Math.floor(now / HOUR) + 1) * HOUR };
}

/** An instant as Java's Date.toString wrote it: `Thu Dec 18 07:39:00 UTC 2014`. */
export function javaDate(instant: number): string {
  const [, day, month, year, time] = /^(\w+), (\d+ \w+) (\d+) ([\d:]+)/.exec(
    new Date(instant).toUTCString(),
  )!;
  const [date, name] = month!.split(' ');
  return `${day} ${name} ${date} ${time} UTC ${year}`;
}
