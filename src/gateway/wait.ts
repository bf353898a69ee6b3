import type { World } from '../world/world.js';
import type { MwsRequest } from './request.js';

/**
 * What a call has to wait for: due work in its world that takes more than a turn (a large feed, thousands of reports), unless
 * it neither reads nor changes what such work touches.
 */
export function waitOf(request: MwsRequest, { due }: World): Promise<void> | undefined {
  due.settle();
  return due.busy && !isUntouched(request) ? due.settled() : undefined;
}

/** Who takes part where, and how services are doing, is not changed by feeds and reports. */
const isUntouched = ({ path, parameters }: MwsRequest): boolean =>
  /^\/Sellers\b/i.test(path) || parameters.get('Action') === 'GetServiceStatus' || parameters.size === 0;
