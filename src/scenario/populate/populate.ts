import { setServiceStatus } from '../../store/service-status.js';
import type { World } from '../../world/world.js';
import { generate } from '../generate/generate.js';
import type { Scenario, ScenarioStatus } from '../scenario.js';
import { addListing, addStock } from './populate-offers.js';
import { addOrder } from './populate-orders.js';
import { populateAuthorization, populateDeveloper, populateSeller } from './populate-registry.js';

/** Fills an empty world with a scenario, in one transaction and at one instant of the world's clock. */
export function populate(world: World, scenario: Scenario): void {
  world.clock.standingAt(world.now(), () => world.database.transaction(() => fill(world, scenario)));
}

/** Sellers come first, because developers and authorizations refer to them; listings before the orders made of them. */
function fill(world: World, scenario: Scenario): void {
  for (const seller of scenario.sellers ?? []) populateSeller(world, seller);
  for (const developer of scenario.developers ?? []) populateDeveloper(world, developer);
  for (const authorization of scenario.authorizations ?? []) populateAuthorization(world, authorization);
  for (const [section, status] of Object.entries(scenario.serviceStatus ?? {})) {
    setServiceStatus(world, section, statusOf(status));
  }
  for (const listing of scenario.listings ?? []) addListing(world, listing);
  for (const stock of scenario.inventory ?? []) addStock(world, stock);
  for (const order of scenario.orders ?? []) addOrder(world, order);
  for (const [at, entry] of (scenario.generate ?? []).entries()) generate(world, entry, at);
}

function statusOf(given: ScenarioStatus | ScenarioStatus['status']) {
  const { status, messageId = null, messages = [] } = typeof given === 'string' ? { status: given } : given;
  return { status, messageId, messages: messages.map(({ locale = 'en_US', text }) => ({ locale, text })) };
}
