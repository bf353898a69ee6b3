import { findDemoCaller } from '../registry/demo-caller.js';
import { findDeveloper } from '../registry/developers.js';
import { findRefreshToken } from '../registry/refresh-tokens.js';
import { findSeller } from '../registry/sellers.js';
import { spApiCallerOf } from '../registry/sp-api-caller.js';
import type { SpCall } from './call.js';

/** Says who calls where `--auth lenient` or `off` lets a call pass: the demo caller of the world. */
export function fallBackToDemo(call: SpCall): void {
  const { world } = call.realm;
  const demo = findDemoCaller(world);
  call.developer ??= (demo && findDeveloper(world, demo.developerId)) ?? nobody;
  const caller = demo && spApiCallerOf(world, demo);
  call.refreshToken ??= caller && findRefreshToken(world, caller.refreshToken);
  call.seller ??= (demo && findSeller(world, demo.sellerId)) ?? noSeller;
}

/** In a world without sellers every list is empty. */
const noSeller = {
  id: 0,
  sellerId: '',
  name: '',
  status: 'active',
  plan: 'professional',
  createdAt: 0,
} as const;
const nobody = {
  id: 0,
  developerId: '',
  name: '',
  contact: '',
  status: 'approved',
  roles: null,
  regions: null,
  ownSeller: null,
  createdAt: 0,
} as const;
