import type { Resource } from '../route.js';
import { authorizations } from './registry/authorizations.js';
import { balances } from './world/balance.js';
import { buyBoxes } from './world/buy-box.js';
import { ca } from './server/ca.js';
import { callers } from './registry/callers.js';
import { catalog } from './world/catalog.js';
import { clock } from './world/clock.js';
import { compare } from './traffic/compare.js';
import { consents } from './registry/consent.js';
import { demo } from './traffic/demo.js';
import { destinations } from './world/destinations.js';
import { developers } from './registry/developers.js';
import { due } from './world/due.js';
import { easyShip } from './world/easy-ship.js';
import { events } from './traffic/events.js';
import { fbaShipments } from './world/fba-shipments.js';
import { faults } from './traffic/faults.js';
import { responses } from './traffic/responses.js';
import { feedDocuments } from './world/feed-documents.js';
import { feedTypes } from './world/feed-types.js';
import { feeds } from './world/feeds.js';
import { inboundShipments } from './world/inbound-shipments.js';
import { fulfillmentOrders } from './world/fulfillment-orders.js';
import { fulfillmentReturns } from './world/fulfillment-returns.js';
import { finances } from './world/finances.js';
import { inventory } from './world/inventory.js';
import { keys } from './registry/keys.js';
import { listings } from './world/listings.js';
import { live } from './world/live.js';
import { notificationFaults } from './world/notification-faults.js';
import { notifications } from './world/notifications.js';
import { offers } from './world/offers.js';
import { operations } from './server/operations.js';
import { orderDeeds } from './world/order-deeds.js';
import { orders } from './world/orders.js';
import { products } from './world/products.js';
import { payAccounts } from './pay/accounts.js';
import { payBillingAgreements } from './pay/billing-agreements.js';
import { payBuyers } from './pay/buyers.js';
import { payNotifications } from './pay/notifications.js';
import { payOrderReferences } from './pay/order-references.js';
import { payTransactions } from './pay/transactions.js';
import { payWallet } from './pay/wallet.js';
import { packages } from './world/packages.js';
import { postage } from './world/postage.js';
import { quotas } from './traffic/quotas.js';
import { recommendations } from './world/recommendations.js';
import { report } from './traffic/report.js';
import { reportRequests } from './world/report-requests.js';
import { reportSchedules } from './world/report-schedules.js';
import { reports } from './world/reports.js';
import { requestsExport } from './traffic/requests-export.js';
import { requests } from './traffic/requests.js';
import { sandboxes } from './server/sandboxes.js';
import { scenario } from './world/scenario.js';
import { scenarios } from './world/scenarios.js';
import { search } from './world/search.js';
import { sellers } from './registry/sellers.js';
import { serviceStatus } from './world/service-status.js';
import { sign } from './traffic/sign.js';
import { snippets } from './registry/snippets.js';
import { snapshots } from './world/snapshots.js';
import { supportCases } from './registry/support-cases.js';
import { users } from './registry/users.js';
import { worldExport } from './world/export.js';
import { worldEvents } from './world/world-events.js';
import { carts } from './world/carts.js';
import { customers } from './world/customers.js';
import { subscriptions } from './world/subscriptions.js';
import { feePromotions } from './world/fee-promotions.js';
import { stockSubscriptions } from './world/stock-subscriptions.js';
import { vocabulary } from './server/vocabulary.js';
import { webstores } from './world/webstores.js';

/** All that the control API has for a world. */
export const resources: readonly Resource[] = [
  developers,
  keys,
  sellers,
  users,
  authorizations,
  consents,
  supportCases,
  orders,
  orderDeeds,
  listings,
  inventory,
  webstores,
  customers,
  carts,
  stockSubscriptions,
  catalog,
  products,
  offers,
  buyBoxes,
  inboundShipments,
  fulfillmentOrders,
  packages,
  fulfillmentReturns,
  easyShip,
  fbaShipments,
  postage,
  finances,
  balances,
  recommendations,
  notifications,
  notificationFaults,
  destinations,
  subscriptions,
  feePromotions,
  feeds,
  feedDocuments,
  feedTypes,
  reports,
  reportRequests,
  reportSchedules,
  payAccounts,
  payBuyers,
  payWallet,
  payOrderReferences,
  payBillingAgreements,
  payTransactions,
  payNotifications,
  serviceStatus,
  clock,
  live,
  due,
  worldEvents,
  search,
  quotas,
  faults,
  responses,
  report,
  requestsExport,
  requests,
  events,
  scenario,
  worldExport,
  scenarios,
  snapshots,
  sandboxes,
  compare,
  callers,
  snippets,
  operations,
  vocabulary,
  sign,
  demo,
  ca,
];
