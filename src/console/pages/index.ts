import type { FunctionComponent } from 'preact';
import { Authorizations } from './registry/authorizations.js';
import { ClockPage } from './world/clock.js';
import { Compare } from './server/compare.js';
import { Credentials } from './registry/credentials.js';
import { Demo } from './traffic/demo.js';
import { Faults } from './traffic/faults.js';
import { EasyShipPackagePage } from './fulfilment/easy-ship-package.js';
import { FulfillmentOrderPage } from './fulfilment/fulfillment-order.js';
import { InboundShipmentPage } from './fulfilment/inbound-shipment.js';
import { EasyShipPackages, FulfillmentOrders, InboundShipments } from './fulfilment/lists.js';
import { BillingAgreementPage, OrderReferencePage } from './pay/contract.js';
import { BillingAgreements, OrderReferences } from './pay/contracts.js';
import { PayNotifications } from './pay/notifications.js';
import { Transactions } from './pay/transactions.js';
import { Missing } from './missing.js';
import type { PageProps } from './page-props.js';
import { Home } from './home.js';
import { Search } from './search.js';
import { SideBySide } from './traffic/side-by-side.js';
import { Quotas } from './traffic/quotas.js';
import { Register } from './registry/register.js';
import { RequestPage } from './traffic/request.js';
import { Reset } from './registry/reset.js';
import { Requests } from './traffic/requests.js';
import { Sandboxes } from './server/sandboxes.js';
import { ScenarioPage } from './world/scenario.js';
import { Scratchpad } from './traffic/scratchpad.js';
import { Story } from './traffic/story.js';
import { SupportCase } from './registry/support-case.js';
import { SupportCases } from './registry/support-cases.js';
import { Users } from './registry/users.js';
import { LabelPage } from './world/label.js';
import { Labels } from './world/labels.js';
import { Ledger } from './world/ledger.js';
import { Notifications } from './world/notifications.js';
import { FeedPage } from './world/feed.js';
import { Feeds } from './world/feeds.js';
import { Inventory } from './world/inventory.js';
import { Listings } from './world/listings.js';
import { OrderPage } from './world/order.js';
import { Orders } from './world/orders.js';
import { ReportPage } from './world/report.js';
import { Reports } from './world/reports.js';
import { ProductPage } from './world/product.js';
import { Products } from './world/products.js';
import { StockPage } from './world/stock.js';
import { Sellers } from './world/sellers.js';

export interface ConsolePage {
  /** The first part of its address. */
  path: string;
  title: string;
  show: FunctionComponent<PageProps>;
  /** The page of one thing of the list, where it has one. */
  showOne?: FunctionComponent<PageProps>;
}

const page = (
  path: string,
  title: string,
  show: ConsolePage['show'],
  showOne?: ConsolePage['show'],
): ConsolePage => ({
  path,
  title,
  show,
  ...(showOne && { showOne }),
});

export const groups: readonly { name: string; pages: readonly ConsolePage[] }[] = [
  { name: 'Start', pages: [page('home', 'Home', Home)] },
  {
    name: 'Calls',
    pages: [
      page('requests', 'Requests', Requests, RequestPage),
      page('scratchpad', 'Scratchpad', Scratchpad),
      page('demo', 'Refusals', Demo),
      page('story', 'Story', Story),
    ],
  },
  {
    name: 'Seller Central',
    pages: [
      page('register', 'Register', Register),
      page('cases', 'Support cases', SupportCases, SupportCase),
      page('credentials', 'Credentials', Credentials),
      page('users', 'User permissions', Users),
      page('authorizations', 'Authorizations', Authorizations),
    ],
  },
  {
    name: 'Amazon Pay',
    pages: [
      page('pay-orders', 'Order references', OrderReferences, OrderReferencePage),
      page('pay-agreements', 'Billing agreements', BillingAgreements, BillingAgreementPage),
      page('pay-transactions', 'Transactions', Transactions),
      page('pay-notifications', 'Notifications', PayNotifications),
    ],
  },
  {
    name: 'Fulfilment',
    pages: [
      page('inbound-shipments', 'Inbound shipments', InboundShipments, InboundShipmentPage),
      page('fulfillment-orders', 'Multi-channel orders', FulfillmentOrders, FulfillmentOrderPage),
      page('easy-ship', 'Easy Ship', EasyShipPackages, EasyShipPackagePage),
    ],
  },
  {
    name: 'World',
    pages: [
      page('sellers', 'Sellers', Sellers),
      page('orders', 'Orders', Orders, OrderPage),
      page('listings', 'Listings', Listings),
      page('inventory', 'Inventory', Inventory, StockPage),
      page('products', 'Products', Products, ProductPage),
      page('labels', 'Labels', Labels, LabelPage),
      page('feeds', 'Feeds', Feeds, FeedPage),
      page('reports', 'Reports', Reports, ReportPage),
      page('ledger', 'Ledger', Ledger),
      page('notifications', 'Notifications', Notifications),
      page('clock', 'Clock', ClockPage),
      page('scenario', 'Scenario', ScenarioPage),
      page('faults', 'Faults', Faults),
      page('quotas', 'Quotas', Quotas),
      page('sandboxes', 'Sandboxes', Sandboxes),
      page('compare', 'Compare', Compare),
    ],
  },
];

/** Pages that other pages lead to. */
const unlisted: readonly ConsolePage[] = [
  page('reset', 'Reset access keys', Missing, Reset),
  page('search', 'Search', Search),
  page('side-by-side', 'Side by side', SideBySide),
];

/** The page that an address names; the first one where it names none. */
export function findPage(path: readonly string[]) {
  const [name = 'home', id = ''] = path;
  const found = [...groups.flatMap(({ pages }) => pages), ...unlisted].find((each) => each.path === name);
  if (!found || (id !== '' && !found.showOne)) return undefined;
  return { page: found, show: id === '' ? found.show : found.showOne!, id };
}
