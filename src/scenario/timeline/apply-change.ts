import { loadServices } from '../../model/load.js';
import { findAuthorization, renewAuthorization, revokeAuthorization } from '../../registry/authorizations.js';
import { findDeveloper, setDeveloperStatus } from '../../registry/developers.js';
import { createKey, findKey, listKeys, setKeyStatus } from '../../registry/keys.js';
import { findSeller, updateSeller } from '../../registry/sellers.js';
import { postEvent } from '../../store/finances/events.js';
import { hundredthsOf, moneyOf } from '../../store/hundredths.js';
import { findStock, updateStock } from '../../store/inventory.js';
import { findListing, updateListing } from '../../store/listings.js';
import { findCompetitorsNamed, updateCompetitor } from '../../store/offers/competitors.js';
import { setServiceStatus } from '../../store/service-status.js';
import type { World } from '../../world/world.js';
import { eventOf } from '../populate/populate-finances.js';
import { addFeePromotion, sendNotification } from '../populate/populate-notifications.js';
import { addRecommendation, removeRecommendations } from '../populate/populate-recommendations.js';
import { addBuyBox, competitorOf } from '../populate/populate-offers.js';
import { setPostage } from '../populate/populate-postage.js';
import { changeOrder, clearPayment } from './change-order.js';
import { addToCart, removeFromCart, subscribeToStock } from './change-webstore.js';
import { changeInbound, changeTransport } from './change-inbound.js';
import { changeEasyShip } from './change-easy-ship.js';
import { changeFbaShipment } from './change-fba-shipment.js';
import { changePay } from './change-pay.js';
import {
  changeFulfillmentOrder,
  changeShipment,
  changeTrackedPackage,
  receiveUnit,
} from './change-outbound.js';
import { changePostageShipment } from './change-postage.js';
import type { Change } from './change.js';

/** What happens to each thing that a timeline can change; what is no longer there stays as it is. */
const deeds: { [Thing in keyof Change]-?: (world: World, change: NonNullable<Change[Thing]>) => void } = {
  order: changeOrder,
  payment: clearPayment,
  pay: changePay,
  authorization(world, { id, revoke, by = 'seller' }) {
    const authorization = findAuthorization(world, id);
    if (!authorization) return;
    if (revoke) revokeAuthorization(world, authorization, by);
    else renewAuthorization(world, authorization);
  },
  key: changeKey,
  seller(world, { id, status }) {
    const seller = findSeller(world, id);
    if (seller) updateSeller(world, seller, { status });
  },
  developer(world, { id, status }) {
    const developer = findDeveloper(world, id);
    if (developer) setDeveloperStatus(world, developer, status);
  },
  stock(world, { seller, sku, ...change }) {
    const stock = findStock(world, findSeller(world, seller)?.id ?? 0, sku);
    if (stock) updateStock(world, stock, change);
  },
  inboundShipment: changeInbound,
  transport: changeTransport,
  listing(world, { seller, marketplace, sku, price, ...change }) {
    const listing = findListing(world, findSeller(world, seller)?.id ?? 0, marketplace, sku);
    if (!listing) return;
    const money = price !== undefined && { price: moneyOf(hundredthsOf(price), listing.price.currency) };
    updateListing(world, listing, { ...change, ...money });
  },
  addToCart,
  removeFromCart,
  subscribe: subscribeToStock,
  offer(world, { name, ...change }) {
    for (const competitor of findCompetitorsNamed(world, name))
      updateCompetitor(world, competitor, competitorOf(change));
  },
  buyBox: addBuyBox,
  fulfillmentOrder: changeFulfillmentOrder,
  fulfillmentShipment: changeShipment,
  package: changeTrackedPackage,
  fulfillmentReturn: receiveUnit,
  easyShip: changeEasyShip,
  fbaShipment: changeFbaShipment,
  merchantFulfillment: setPostage,
  mfShipment: changePostageShipment,
  financialEvent(world, given) {
    const seller = findSeller(world, given.seller);
    const { event, currency } = eventOf(given, world.now());
    if (seller) postEvent(world, seller.id, currency, event);
  },
  recommendation: addRecommendation,
  recommendationGone: removeRecommendations,
  feePromotion: addFeePromotion,
  notification: sendNotification,
  serviceStatus(world, statuses) {
    for (const [name, status] of Object.entries(statuses)) {
      const sections = name === '*' ? allSections() : [name];
      for (const section of sections) setServiceStatus(world, section, status);
    }
  },
};

let known: readonly string[] | undefined;

/** Read when first needed: few scenarios change all sections at once. */
const allSections = (): readonly string[] => (known ??= loadServices().map(({ section }) => section));

/** Does what an entry of the timeline says. */
export function applyChange(world: World, change: Change): void {
  for (const thing of Object.keys(deeds) as (keyof Change)[]) {
    const given = change[thing];
    if (given !== undefined) (deeds[thing] as (world: World, change: unknown) => void)(world, given);
  }
}

/** A reset ends all live keys of the developer, as in MWS. */
function changeKey(world: World, change: NonNullable<Change['key']>): void {
  // A key that the timeline itself made is known to it by the name that it has outside of sandboxes.
  const found = findKey(world, change.accessKeyId) ?? findKey(world, inSandbox(world, change.accessKeyId));
  if (!found) return;
  const { accessKeyId: id } = found.key;
  if (change.deactivate) setKeyStatus(world, id, 'inactive', 'timeline');
  if (change.delete) setKeyStatus(world, id, 'deleted', 'timeline');
  if (!change.reset) return;
  for (const { accessKeyId, status } of listKeys(world, found.developer)) {
    if (status !== 'deleted') setKeyStatus(world, accessKeyId, 'deleted', 'reset');
  }
  const { newKey } = change;
  createKey(
    world,
    found.developer,
    newKey && { ...newKey, accessKeyId: inSandbox(world, newKey.accessKeyId) },
  );
}

/** Keys of a sandbox begin with its id. */
const inSandbox = ({ keyPrefix }: World, accessKeyId: string): string =>
  keyPrefix + accessKeyId.slice(keyPrefix.length);
