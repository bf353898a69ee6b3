import { accounts } from './registry/accounts.js';
import { callers } from './registry/callers.js';
import { listings } from './world/listings.js';
import { live } from './world/live.js';
import { orders } from './world/orders.js';
import { reports } from './world/reports.js';
import type { CommandRow } from './row.js';
import { responses } from './traffic/responses.js';
import { service } from './world/service.js';
import { supportCases } from './registry/support-cases.js';
import { traffic } from './traffic/traffic.js';
import { worlds } from './world/worlds.js';

/** Every command that asks a running server. */
export const rows: readonly CommandRow[] = [
  ...callers,
  ...accounts,
  ...supportCases,
  ...orders,
  ...listings,
  ...reports,
  ...service,
  ...worlds,
  ...live,
  ...traffic,
  ...responses,
];

/** What the first words of the commands are about. */
export const nouns: Readonly<Record<string, string>> = {
  developers: 'developers and where their registration stands',
  keys: 'access keys of developers',
  sellers: 'seller accounts',
  users: 'who signs in to seller accounts',
  authorizations: 'which developer may call for which seller',
  'support-cases': 'registrations and resets of keys',
  orders: 'orders of all sellers',
  listings: 'what sellers offer',
  inventory: 'what Amazon holds for sellers',
  reports: 'what reports were asked for, and what came of it',
  'service-status': 'what GetServiceStatus answers',
  quotas: 'how often may be called',
  clock: 'the virtual clock',
  live: 'a world that goes on by itself',
  due: 'what is still to come',
  events: 'what happened in a world',
  scenario: 'the scenario that a world is made from',
  snapshots: 'moments of a world to come back to',
  sandboxes: 'worlds of their own on one server',
  faults: 'rules by which calls fail',
  responses: 'answers that are given in place of operations',
  requests: 'the journal of what clients sent',
};
