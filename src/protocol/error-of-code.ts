import type { ServiceModel } from '../model/types.js';
import { errorAnswer, errorIds } from './errors.js';
import type { ErrorAnswer, ErrorId, ErrorLayer } from './errors.js';

/** An error as a scenario or a fault describes it; what is absent follows from the code. */
export interface GivenError {
  code: string;
  message?: string;
  status?: number;
  type?: string;
  layer?: ErrorLayer;
}

/**
 * An error as MWS would have given it.
 * @param own the sections that it is said to be of: what a code means there goes before what it means elsewhere.
 * @param others those that may also answer it.
 */
export function errorOfCode(
  given: GivenError,
  own: readonly ServiceModel[],
  others: readonly ServiceModel[] = [],
): ErrorAnswer {
  const ids = errorIds.filter((id) => errorAnswer(id).code === given.code);
  const known = ids.length > 0 ? errorAnswer(ids.find((id) => id === given.code) ?? ids[0]!) : undefined;
  const ownStatus = statusIn(own, given.code);
  const status = given.status ?? ownStatus ?? known?.httpStatus ?? statusIn(others, given.code) ?? 400;
  const message = given.message ?? usualMessage(given.code, ids);
  const byGateway = ownStatus === undefined && isOfGateway(given.code, ids);
  return {
    httpStatus: status,
    type: given.type ?? known?.type ?? (status < 500 ? 'Sender' : 'Receiver'),
    code: given.code,
    ...(message !== undefined && { message }),
    layer: given.layer ?? (byGateway ? 'gateway' : 'service'),
    ...(byGateway && known?.detail && { detail: true }),
  };
}

/** Of several errors with one code, the plain one has its name. A text with gaps says nothing. */
function usualMessage(code: string, ids: readonly ErrorId[]): string | undefined {
  const [id] = ids.length === 1 ? ids : ids.filter((each) => each === code);
  const message = id && errorAnswer(id).message;
  return message?.includes('{') ? undefined : message;
}

/** Likewise, the plain one says who answers it. */
function isOfGateway(code: string, ids: readonly ErrorId[]): boolean {
  const plain = ids.filter((each) => each === code);
  const telling = plain.length > 0 ? plain : ids;
  return telling.length > 0 && telling.every((id) => errorAnswer(id).layer === 'gateway');
}

/** The status that one of some sections had for a code of its own. */
const statusIn = (services: readonly ServiceModel[], code: string): number | undefined =>
  services.map(({ errors }) => errors.codes?.[code]).find((status) => typeof status === 'number');
