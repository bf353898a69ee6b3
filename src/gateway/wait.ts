import type { World } from '../world/world.js';
import type { MwsRequest } from './request.js';

/**
 * What a call has to wait for: long work in its world (a large feed that is being applied), unless it neither reads nor
 * changes what such work touches.
 */
export function waitOf(request: MwsRequest, { due }: World): Promise<void> | undefined {
  try {
    due.settle();
  } catch {
    // The gateway meets the same failure, and answers it.
  }
  return due.busy && !isUntouched(request) ? due.busy : undefined;
}

/** Who takes part where, and how services are doing, is not changed by feeds and reports. */
const isUntouched = ({ path, parameters }: MwsRequest): boolean =>
  /^\/Sellers\b/i.test(path) || parameters.get('Action') === 'GetServiceStatus' || parameters.size === 0;
