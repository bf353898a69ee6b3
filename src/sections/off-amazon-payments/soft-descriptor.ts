import { payAccountOfRow } from '../../store/pay/accounts.js';
import type { Transaction } from '../../store/pay/pay.js';
import type { World } from '../../world/world.js';

/** What stands on the buyer's statement: `AMZ*` and what the seller sent, else the name of the store. */
export function softDescriptorOf(world: World, { account, details }: Transaction): string {
  const { region, details: flags } = payAccountOfRow(world, account);
  if (region === '03') return 'AMZ*AMAZON PAY';
  return `AMZ*${(details.softDescriptor ?? flags.storeName).slice(0, 16)}`;
}
