import { findSeller, listSellers } from '../registry/sellers.js';
import type { Seller } from '../registry/sellers.js';
import type { Call } from './call.js';
import { sellerIdOf } from './rungs/authorize.js';

/** The seller of the demo credentials, for whom calls without proof are answered. */
const DEMO_SELLER = 'A2EXAMPLESELLER';

/** Says who calls where `--auth lenient` or `off` lets a call pass: the SellerId if the world has it, else the demo seller. */
export function fallBackToDemo(call: Call): void {
  const { world } = call.realm;
  call.seller ??=
    findSeller(world, sellerIdOf(call) ?? '') ?? findSeller(world, DEMO_SELLER) ?? oldest(call) ?? nobody;
}

const oldest = (call: Call): Seller | undefined => listSellers(call.realm.world).at(-1);

/** In a world without sellers every list is empty. */
const nobody: Seller = {
  id: 0,
  sellerId: DEMO_SELLER,
  name: '',
  status: 'active',
  plan: 'professional',
  createdAt: 0,
};
