import { errorAnswer } from '../../protocol/errors.js';
import type { FaultStage } from '../../traffic/faults.js';
import type { QuotaOwner } from '../../traffic/quotas.js';
import { refuse } from '../call.js';
import type { Call, Check } from '../call.js';
import { sellerIdOf } from './authorize.js';

/** `fault`: a rule of the control API or the scenario says that this call fails. */
export const checkFault: Check = (call) => applyFault(call, 'authorized');

/** Applies the first fault rule that is for this call at this stage. */
export function applyFault(call: Call, stage: FaultStage) {
  const fault = call.realm.faults.apply(
    {
      operation: call.operation?.name,
      section: call.operation?.section.name ?? call.address?.section.name,
      sellerId: sellerIdOf(call),
      accessKeyId: call.request.parameters.get('AWSAccessKeyId'),
    },
    stage,
  );
  return fault && refuse(fault.effect.error, 'fault', `Fault ${fault.id} says so.`);
}

/** Whose quota a call draws on. */
export const quotaOwnerOf = ({ seller, developer }: Call): QuotaOwner => ({
  sellerId: seller?.sellerId ?? '',
  developerId: developer?.developerId ?? '',
});

/** `quota`: the bucket holds a request, and the hour too. */
export const checkQuota: Check = (call) => {
  const { realm, now } = call;
  const operation = call.operation!;
  const owner = quotaOwnerOf(call);
  const refused = realm.quotas.take(operation, owner, now, realm.world.settings.throttle === 'real');
  if (!refused) return undefined;
  if (refused === 'RequestThrottled')
    return refuse(
      errorAnswer('RequestThrottled'),
      'bucket-empty',
      `The request bucket of ${operation.key} is empty.`,
    );
  const hour = realm.quotas.hourly(operation, owner, now)!;
  const answer = errorAnswer('QuotaExceeded', {
    quota: hour.max.toFixed(1),
    section: call.address!.label,
    operation: operation.name,
    resetsOn: javaDate(hour.resetsOn),
  });
  return refuse(answer, 'hour-used-up', `The hourly quota of ${operation.key} is used up.`);
};

/** An instant as Java's Date.toString wrote it: `Thu Dec 18 07:39:00 UTC 2014`. */
function javaDate(instant: number): string {
  const [, day, month, year, time] = /^(\w+), (\d+ \w+) (\d+) ([\d:]+)/.exec(
    new Date(instant).toUTCString(),
  )!;
  const [date, name] = month!.split(' ');
  return `${day} ${name} ${date} ${time} UTC ${year}`;
}
