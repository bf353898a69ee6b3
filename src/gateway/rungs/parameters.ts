import { errorAnswer, MwsError } from '../../protocol/errors.js';
import { refuse } from '../call.js';
import type { Check } from '../call.js';
import { checkMarketplaceIsOne } from './authorize.js';

/** `parameters`: they are what the model allows; this is the service's check, behind the gateway's. */
export const checkParameters: Check = (call) => {
  const { method } = call.request;
  if (method === 'GET' && call.operation!.model.requestBody)
    return refuse(
      errorAnswer('MethodNotSupported', { method }),
      'method',
      'This operation takes a document, which only POST brings along.',
    );
  try {
    call.input = call.operation!.decode(
      call.request.parameters,
      call.now,
      (cause, explanation) => (call.remark ??= { cause, explanation }),
    );
    return checkMarketplaceIsOne(call);
  } catch (error) {
    if (!(error instanceof MwsError)) throw error;
    return refuse(error.answer, 'parameters', error.message);
  }
};
