import type { GivenError } from '../../protocol/error-of-code.js';
import type { FaultHit, FaultStage } from '../../traffic/faults.js';
import type { QuotaOwner } from '../../traffic/quotas.js';
import { rowOfCode, spError } from '../errors.js';
import type { SpError } from '../errors.js';
import { refuse } from '../call.js';
import type { SpCall, SpCheck, SpRefusal } from '../call.js';

/** `fault`: a rule of the control API or the scenario says that this call fails. */
export const checkFault: SpCheck = (call) => applyFault(call, 'authorized');

/** Applies the first fault rule that is for this call at this stage; one that is an answer itself refuses the call. */
export function applyFault(call: SpCall, stage: FaultStage): SpRefusal | undefined {
  const { realm, operation, seller } = call;
  if (realm.faults.none || call.fault) return undefined;
  const described = {
    operation: operation?.name,
    section: operation?.section.name,
    sellerId: seller?.sellerId,
    accessKeyId: undefined,
  };
  const hit = realm.faults.apply(described, stage);
  if (!hit) return undefined;
  call.fault = hit;
  return refusalOf(hit);
}

function refusalOf({ id, effect }: FaultHit): SpRefusal | undefined {
  const { error: kept, given, answer, throttle, reset } = effect;
  const error = given ?? (kept && { ...kept, status: kept.httpStatus });
  if (reset === 'before')
    return refuse('nothing', 'fault', `Fault ${id} reset the connection before the call was processed.`);
  if (error) return refuse(errorOf(error), 'fault', `Fault ${id} answers ${error.code}.`);
  if (throttle) return refuse(spError('QuotaExceeded'), 'fault', `Fault ${id} throttles.`);
  return answer && refuse(answer, 'fault', `Fault ${id} answers status ${answer.status}.`);
}

/** An error that a rule names: as SP-API has it where it knows the code, else as the rule says. */
export function errorOf({ code, status, message }: GivenError): SpError {
  const known = rowOfCode(code);
  if (known) return { ...known, ...(message !== undefined && known.layout !== 'gateway' && { message }) };
  return { status: status ?? 400, layout: 'service', code, message: message ?? '', details: '' };
}

/** Whose quota a call draws on: Amazon counts for each pair of seller and application. */
export const quotaOwnerOf = ({ seller, developer }: SpCall): QuotaOwner => ({
  sellerId: seller?.sellerId ?? '',
  developerId: developer?.developerId ?? '',
});

/** `quota`: the bucket of the operation holds a request. */
export const checkQuota: SpCheck = (call) => {
  const { realm, now } = call;
  const operation = call.operation!;
  call.metered = true;
  const enforced = realm.world.settings.throttle === 'real';
  if (!realm.quotas.take(operation, quotaOwnerOf(call), now, enforced)) return undefined;
  return refuse(spError('QuotaExceeded'), 'bucket-empty', `The request bucket of ${operation.key} is empty.`);
};
