import type { World } from '../../world/world.js';
import { payAccountOfRow } from './accounts.js';
import type { Transaction } from './pay.js';

/** So many characters of what was sent, or of the name of the store. */
const LONGEST = 16;

/** What stands on the buyer's statement: `AMZ*` and what the seller sent, else the name of the store; in Japan always the same. */
export function softDescriptorOf(world: World, { account, details }: Transaction): string {
  const { region, details: flags } = payAccountOfRow(world, account);
  if (region === '03') return 'AMZ*AMAZON PAY';
  // By characters: a half of one is no text.
  return `AMZ*${[...(details.softDescriptor ?? flags.storeName)].slice(0, LONGEST).join('')}`;
}
