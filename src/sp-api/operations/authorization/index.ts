import type { SpHandler } from '../../context.js';
import { getAuthorizationCode } from './get-authorization-code.js';

/** Authorization API v1, which is there where a scenario says so. */
export const authorization: Readonly<Record<string, SpHandler>> = {
  'authorization.getAuthorizationCode': getAuthorizationCode,
};
