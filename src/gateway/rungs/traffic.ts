import { errorAnswer } from '../../protocol/errors.js';
import type { FaultHit, FaultStage } from '../../traffic/faults.js';
import { countItems } from '../../traffic/quota-items.js';
import type { QuotaRefusal } from '../../traffic/quotas.js';
import { refuse } from '../call.js';
import type { Call, Check, Refusal } from '../call.js';
import { errorTo, javaDate } from '../call-facts.js';
import { quotaOwnerOf } from '../quota-owner.js';
import { meteredAt } from '../../traffic/sandbox-metered.js';
import { sellerIdOf } from './authorize.js';

/** `fault`: a rule of the control API or the scenario says that this call fails. */
export const checkFault: Check = (call) => applyFault(call, 'authorized');

/**
 * Applies the first fault rule that is for this call at this stage. What it does to the answer is done when there is
 * one; a rule that is an answer itself refuses the call.
 */
export function applyFault(call: Call, stage: FaultStage): Refusal | undefined {
  const { realm, operation, address, request } = call;
  if (realm.faults.none || call.fault) return undefined;
  const described = {
    operation: operation?.name,
    section: operation?.section.name ?? address?.section.name,
    sellerId: sellerIdOf(call),
    accessKeyId: request.parameters.get('AWSAccessKeyId'),
  };
  const hit = realm.faults.apply(described, stage);
  if (!hit) return undefined;
  call.fault = hit;
  return refusalOf(call, hit);
}

function refusalOf(call: Call, { id, effect }: FaultHit): Refusal | undefined {
  const { error: kept, given, answer, throttle, reset } = effect;
  const error = given ? errorTo(call, given) : kept;
  if (reset === 'before')
    return refuse('nothing', 'fault', `Fault ${id} reset the connection before the call was processed.`);
  if (error) return refuse(error, 'fault', `Fault ${id} answers ${error.code}.`);
  if (throttle) return refuse(errorAnswer('RequestThrottled'), 'fault', `Fault ${id} throttles.`);
  return answer && refuse(answer, 'fault', `Fault ${id} answers status ${answer.status}.`);
}

/** `quota`: the bucket holds a request and what it asks for, and the hour too. */
export const checkQuota: Check = (call) => {
  const { realm, now, request } = call;
  const operation = call.operation!;
  call.metered = true;
  const enforced = realm.world.settings.throttle === 'real';
  const counted = operation.model.throttle?.restoreUnit === 'items';
  const items = counted ? countItems(operation, request.parameters) : 1;
  const refused = realm.quotas.take(
    meteredAt(call.address!, operation),
    quotaOwnerOf(call),
    now,
    enforced,
    items,
  );
  return refused && refusedFor(call, refused);
};

function refusedFor(call: Call, cause: QuotaRefusal): Refusal {
  const operation = meteredAt(call.address!, call.operation!);
  if (cause === 'bucket-empty')
    return refuse(errorAnswer('RequestThrottled'), cause, `The request bucket of ${operation.key} is empty.`);
  if (cause === 'items-used-up')
    return refuse(
      errorAnswer('RequestThrottled'),
      cause,
      `Fewer items of ${operation.key} have been restored than this request asks for.`,
    );
  const hour = call.realm.quotas.hourly(operation, quotaOwnerOf(call), call.now)!;
  const answer = errorAnswer('QuotaExceeded', {
    quota: hour.max.toFixed(1),
    section: call.address!.label,
    operation: operation.name,
    resetsOn: javaDate(hour.resetsOn),
  });
  return refuse(answer, cause, `The hourly quota of ${operation.key} is used up.`);
}
