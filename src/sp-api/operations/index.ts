import type { SpHandler } from '../context.js';
import { applications } from './applications/index.js';
import { authorization } from './authorization/index.js';
import { catalog } from './catalog/index.js';
import { easyShip } from './easy-ship/index.js';
import { fbaInboundEligibility } from './fba-inbound-eligibility/index.js';
import { fbaInventory } from './fba-inventory/index.js';
import { feeds } from './feeds/index.js';
import { fees } from './fees/index.js';
import { finances } from './finances/index.js';
import { finances2024 } from './finances2024/index.js';
import { inbound } from './inbound/index.js';
import { inboundV0 } from './inbound-v0/index.js';
import { invoicing } from './invoicing/index.js';
import { listings } from './listings/index.js';
import { merchantFulfillment } from './merchant-fulfillment/index.js';
import { notifications } from './notifications/index.js';
import { orders } from './orders/index.js';
import { orders2026 } from './orders2026/index.js';
import { outbound } from './outbound/index.js';
import { pricing } from './pricing/index.js';
import { pricing2022 } from './pricing2022/index.js';
import { reports } from './reports/index.js';
import { sellers } from './sellers/index.js';
import { tokens } from './tokens/index.js';

/** The operations that have code, by their keys. */
const handlers: Readonly<Record<string, SpHandler>> = {
  ...sellers,
  ...orders,
  ...orders2026,
  ...catalog,
  ...pricing,
  ...pricing2022,
  ...fees,
  ...finances,
  ...finances2024,
  ...feeds,
  ...reports,
  ...fbaInboundEligibility,
  ...fbaInventory,
  ...listings,
  ...merchantFulfillment,
  ...invoicing,
  ...easyShip,
  ...notifications,
  ...tokens,
  ...outbound,
  ...inbound,
  ...inboundV0,
  ...authorization,
  ...applications,
};

/** Undefined: the operation answers what a scenario scripts for it, or 501. */
export const findSpHandler = (key: string): SpHandler | undefined =>
  Object.hasOwn(handlers, key) ? handlers[key] : undefined;
