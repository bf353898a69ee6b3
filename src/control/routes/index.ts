import type { Resource } from '../route.js';
import { authorizations } from './authorizations.js';
import { ca } from './ca.js';
import { callers } from './callers.js';
import { clock } from './clock.js';
import { demo } from './demo.js';
import { developers } from './developers.js';
import { due } from './due.js';
import { events } from './events.js';
import { faults } from './faults.js';
import { feeds } from './feeds.js';
import { inventory } from './inventory.js';
import { keys } from './keys.js';
import { listings } from './listings.js';
import { operations } from './operations.js';
import { orders } from './orders.js';
import { quotas } from './quotas.js';
import { report } from './report.js';
import { reports } from './reports.js';
import { requests } from './requests.js';
import { sandboxes } from './sandboxes.js';
import { scenario } from './scenario.js';
import { scenarios } from './scenarios.js';
import { sellers } from './sellers.js';
import { serviceStatus } from './service-status.js';
import { sign } from './sign.js';
import { snapshots } from './snapshots.js';
import { supportCases } from './support-cases.js';
import { users } from './users.js';

/** All that the control API has for a world. */
export const resources: readonly Resource[] = [
  developers,
  keys,
  sellers,
  users,
  authorizations,
  supportCases,
  orders,
  listings,
  inventory,
  feeds,
  reports,
  serviceStatus,
  clock,
  due,
  quotas,
  faults,
  report,
  requests,
  events,
  scenario,
  scenarios,
  snapshots,
  sandboxes,
  callers,
  operations,
  sign,
  demo,
  ca,
];
