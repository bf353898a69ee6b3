import { findSeller, listParticipations, listSellers } from '../../registry/sellers.js';
import { fillIn } from '../../store/recommendations/fill-in.js';
import { planRun } from '../../store/recommendations/make.js';
import { deleteRecommendations, insertRecommendation } from '../../store/recommendations/recommendations.js';
import type { World } from '../../world/world.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { parseMoment } from '../moment.js';
import type { Scenario, ScenarioRecommendation } from '../scenario.js';
import type { TimelineEntry } from '../scenario-timeline.js';

/** Adds the recommendations of a scenario, and plans the nightly runs where it asks for them. */
export function addRecommendations(world: World, scenario: Scenario): void {
  for (const one of scenario.recommendations ?? []) addRecommendation(world, one);
  if (!world.settings.recommendations.make) return;
  for (const seller of listSellers(world).reverse())
    for (const { id } of listParticipations(world, seller)) planRun(world, seller.id, id);
}

/** Adds a recommendation. @returns its row, 0 where there is no such seller any more */
export function addRecommendation(world: World, given: ScenarioRecommendation): number {
  const { seller: _, marketplace: __, lastUpdated, ...rest } = given;
  const found = participationOf(world, given);
  if (!found) return 0;
  const updatedAt = parseMoment(lastUpdated ?? '', world.now()) ?? world.now();
  return insertRecommendation(
    world,
    fillIn(world, found.seller, found.participation, { ...rest, updatedAt }),
  );
}

/** Takes away what a timeline names. */
export function removeRecommendations(
  world: World,
  given: NonNullable<TimelineEntry['recommendationGone']>,
): void {
  const found = participationOf(world, given);
  if (found) deleteRecommendations(world, found.participation.id, given.category, given);
}

function participationOf(world: World, { seller: id, marketplace }: { seller: string; marketplace: string }) {
  const seller = findSeller(world, id);
  const marketplaceId = marketplaceNamed(marketplace);
  const participation =
    seller && listParticipations(world, seller).find((one) => one.marketplaceId === marketplaceId);
  return participation && { seller: seller.id, participation };
}
