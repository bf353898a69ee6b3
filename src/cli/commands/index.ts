import { accounts } from './accounts.js';
import { callers } from './callers.js';
import { orders } from './orders.js';
import type { CommandRow } from './row.js';
import { traffic } from './traffic.js';
import { worlds } from './worlds.js';

/** Every command that asks a running server. */
export const rows: readonly CommandRow[] = [...callers, ...accounts, ...orders, ...worlds, ...traffic];

/** What the first words of the commands are about. */
export const nouns: Readonly<Record<string, string>> = {
  developers: 'developers and where their registration stands',
  keys: 'access keys of developers',
  sellers: 'seller accounts',
  authorizations: 'which developer may call for which seller',
  orders: 'orders of all sellers',
  clock: 'the virtual clock',
  scenario: 'the scenario that a world is made from',
  sandboxes: 'worlds of their own on one server',
  faults: 'rules by which calls fail',
  requests: 'the journal of what clients sent',
};
