import { setServiceStatus } from '../../store/service-status.js';
import type { World } from '../../world/world.js';
import { generate } from '../generate/generate.js';
import { beginLife } from '../live/life.js';
import type { Scenario } from '../scenario.js';
import { applyState } from '../state/apply-state.js';
import { scheduleTimeline } from '../timeline/schedule.js';
import { addFinances } from './populate-finances.js';
import { addCatalogItem, addVariations } from './populate-catalog.js';
import { addEasyShipPackage, setEasyShip } from './populate-easy-ship.js';
import { addFeeds } from './populate-feeds.js';
import { addInbound } from './populate-inbound.js';
import { addNotifications } from './populate-notifications.js';
import { addFbaShipments, setInvoicing } from './populate-invoicing.js';
import { addListing, addStock } from './populate-listings.js';
import { addBuyBox, addOffer } from './populate-offers.js';
import { addOrder } from './populate-orders.js';
import { addFulfillmentOrder, setFulfillment } from './populate-outbound.js';
import { addPostageShipment, setPostage } from './populate-postage.js';
import { populateAuthorization, populateDeveloper, populateSeller } from './populate-registry.js';
import { addPay } from './populate-pay.js';
import { addRecommendations } from './populate-recommendations.js';
import { addReportFacts } from './populate-report-facts.js';
import { addReports } from './populate-reports.js';
import { addWebstores } from './populate-webstore.js';
import { statusOf } from './status-of.js';

/** Told how many of all orders that `generate` asks for have been made. */
export type OnProgress = (made: number, of: number) => void;

/** Fills an empty world with a scenario, in one transaction and at one instant of the world's clock. */
export function populate(world: World, scenario: Scenario, onProgress?: OnProgress): void {
  world.clock.standingAt(world.now(), () =>
    world.events.silently(() => world.database.transaction(() => fill(world, scenario, onProgress))),
  );
}

/** Sellers come first, because developers and authorizations refer to them; listings before the orders made of them. */
function fill(world: World, scenario: Scenario, onProgress: OnProgress | undefined): void {
  for (const seller of scenario.sellers ?? []) populateSeller(world, seller);
  for (const developer of scenario.developers ?? []) populateDeveloper(world, developer);
  for (const authorization of scenario.authorizations ?? []) populateAuthorization(world, authorization);
  for (const [section, status] of Object.entries(scenario.serviceStatus ?? {})) {
    setServiceStatus(world, section, statusOf(status));
  }
  for (const item of scenario.catalog ?? []) addCatalogItem(world, item);
  for (const item of scenario.catalog ?? []) addVariations(world, item);
  for (const listing of scenario.listings ?? []) addListing(world, listing);
  for (const stock of scenario.inventory ?? []) addStock(world, stock);
  addWebstores(world, scenario);
  for (const offer of scenario.offers ?? []) addOffer(world, offer);
  for (const box of scenario.buyBox ?? []) addBuyBox(world, box);
  addInbound(world, scenario);
  if (scenario.easyShip) setEasyShip(world, scenario.easyShip);
  if (scenario.shipmentInvoicing) setInvoicing(world, scenario.shipmentInvoicing);
  for (const order of scenario.orders ?? []) {
    const row = addOrder(world, order);
    addEasyShipPackage(world, row, order);
    addFbaShipments(world, row, order);
  }
  if (scenario.pay) addPay(world, scenario.pay);
  if (scenario.fulfillment) setFulfillment(world, scenario.fulfillment);
  for (const order of scenario.fulfillmentOrders ?? []) addFulfillmentOrder(world, order);
  if (scenario.merchantFulfillment) setPostage(world, scenario.merchantFulfillment);
  for (const shipment of scenario.mfShipments ?? []) addPostageShipment(world, shipment);
  if (scenario.feeds) addFeeds(world, scenario.feeds);
  if (scenario.reports) addReports(world, scenario.reports);
  const onOrder = counting(scenario, onProgress);
  for (const [at, entry] of (scenario.generate ?? []).entries()) generate(world, entry, at, onOrder);
  addReportFacts(world, scenario);
  addFinances(world, scenario);
  addRecommendations(world, scenario);
  addNotifications(world, scenario);
  scheduleTimeline(world, scenario);
  if (world.settings.live.on) beginLife(world);
  if (scenario.state) applyState(world, scenario.state);
}

/** Often enough for a bar that moves, and seldom enough to cost nothing. */
const STEP = 5_000;

function counting({ generate = [] }: Scenario, onProgress?: OnProgress): (() => void) | undefined {
  if (!onProgress) return undefined;
  const all = generate.reduce((sum, { orders = 0 }) => sum + orders, 0);
  let made = 0;
  return () => {
    made++;
    if (made % STEP === 0 || made === all) onProgress(made, all);
  };
}
