import { resources } from '../../../build/control/routes/index.js';
import { loadServices } from '../../../build/model/load.js';
import { findHandler } from '../../../build/sections/handlers.js';
import { compileSpApi } from '../../../build/sp-api/compile.js';
import { findSpHandler } from '../../../build/sp-api/operations/index.js';
import { inboundRows } from './rows-inbound.js';
import { dueRows, mwsRows } from './rows-mws.js';
import { payRows } from './rows-pay.js';
import { registryRows } from './rows-registry.js';
import { spApiRows } from './rows-sp-api.js';
import { spInboundRows } from './rows-sp-inbound.js';
import { spInboundStepRows } from './rows-sp-inbound-steps.js';
import { spNoticeRows } from './rows-sp-notices.js';
import { spOutboundRows } from './rows-sp-outbound.js';
import { spParcelRows } from './rows-sp-parcels.js';
import { worldRows } from './rows-world.js';

/**
 * Every operation that changes the world that is kept, by its name: `Section.Operation` of MWS, `api.operation` of SP-API, the
 * `operationId` of the control API. `before` does what goes before it, once; `ready` does so in each life of the server; `call`
 * is the operation itself. `counted`: rows are counted, and not compared, since instants differ.
 */
export const rows = {
  ...mwsRows,
  ...dueRows,
  ...inboundRows,
  ...payRows,
  ...registryRows,
  ...worldRows,
  ...spApiRows,
  ...spOutboundRows,
  ...spInboundRows,
  ...spInboundStepRows,
  ...spParcelRows,
  ...spNoticeRows,
};

/** The rows that are no operation: what the clock brings. */
export const dueWork = Object.keys(dueRows);

/** What is sent by a method that changes, and changes nothing that is kept: why. */
export const changeNothingKept = {
  'Subscriptions.SendTestNotificationToDestination': 'sends, and keeps nothing',
  'outbound.getFulfillmentPreview': 'reads',
  'outbound.deliveryOffers': 'reads',
  'fees.getMyFeesEstimateForSKU': 'reads',
  'fees.getMyFeesEstimateForASIN': 'reads',
  'fees.getMyFeesEstimates': 'reads',
  'pricing.getItemOffersBatch': 'reads',
  'pricing.getListingOffersBatch': 'reads',
  'pricing2022.getFeaturedOfferExpectedPriceBatch': 'reads',
  'pricing2022.getCompetitiveSummary': 'reads',
  'easyShip.listHandoverSlots': 'reads',
  'merchantFulfillment.getEligibleShipmentServices': 'reads',
  'merchantFulfillment.getAdditionalSellerInputs': 'reads',
  revealKey: 'reads',
  sign: 'reads',
  verifyRequests: 'reads',
  clearRequests: 'the journal is in memory',
  script: 'scripts of a running server are in memory',
  clearResponses: 'scripts of a running server are in memory',
  deleteResponse: 'scripts of a running server are in memory',
  takeSnapshot: 'snapshots are in memory',
  deleteSnapshot: 'snapshots are in memory',
  createSandbox: 'sandboxes are in memory',
  deleteSandbox: 'sandboxes are in memory',
  advanceClock: 'is what `processing a feed` and `making a report` do',
  retryDue: 'is what `processing a feed` does, once more',
  runDemo: 'makes calls of MWS, each of which stands here',
};

/** Every operation with code that may change something: all of MWS that are not named Get or List, all others that are not by GET. */
export function whatMayChange() {
  const mws = loadServices()
    .flatMap(({ section, operations }) => Object.keys(operations).map((name) => `${section}.${name}`))
    .filter((key) => !/\.(Get|List)/.test(key) && findHandler(key));
  const spApi = compileSpApi().filter(({ key, spModel }) => spModel.method !== 'GET' && findSpHandler(key));
  const control = resources.flatMap(({ routes }) => routes).filter(({ method }) => method !== 'GET');
  return [...mws, ...spApi.map(({ key }) => key), ...control.map(({ id }) => id)];
}
