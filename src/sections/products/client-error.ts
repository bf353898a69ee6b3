import type { Products } from '../../model/generated/index.js';

/** What a result says of an id that is none; the call as a whole succeeds. */
export const clientError = (Message: string): { status: string; Error: Products.Error } => ({
  status: 'ClientError',
  Error: { Type: 'Sender', Code: 'InvalidParameterValue', Message },
});
