import { findSeller, listParticipations } from '../../registry/sellers.js';
import type { Participation } from '../../registry/sellers.js';
import { insertBrowseTree } from '../../store/browse-nodes.js';
import type { NewBrowseNode } from '../../store/browse-nodes.js';
import { setMetrics } from '../../store/metrics.js';
import type { MetricsFrame } from '../../store/metrics.js';
import type { World } from '../../world/world.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { parseMoment } from '../moment.js';
import type { Scenario, ScenarioBrowseNode, ScenarioMetrics, ScenarioMetricsFrame } from '../scenario.js';
import { addReturn } from './populate-returns.js';
import { addSettlement } from './populate-settlements.js';

/** Adds what only reports tell: returns, settlements, metrics, browse nodes. Nothing in it draws from the world's ids. */
export function addReportFacts(world: World, scenario: Scenario): void {
  for (const { marketplace, nodes } of scenario.browseTree ?? []) {
    insertBrowseTree(world, marketplaceNamed(marketplace)!, nodes.map(nodeOf));
  }
  for (const metrics of scenario.metrics ?? []) addMetrics(world, metrics);
  for (const one of scenario.returns ?? []) addReturn(world, one, participationOf(world, one));
  for (const settlement of scenario.settlements ?? []) {
    addSettlement(world, settlement, participationOf(world, settlement));
  }
}

/** The seller's part in the marketplace that an entry names. */
function participationOf(
  world: World,
  { seller, marketplace }: { seller: string; marketplace: string },
): Participation {
  const marketplaceId = marketplaceNamed(marketplace);
  return listParticipations(world, findSeller(world, seller)!).find(
    (one) => one.marketplaceId === marketplaceId,
  )!;
}

const nodeOf = (node: ScenarioBrowseNode): NewBrowseNode => ({
  nodeId: node.id,
  name: node.name,
  contextName: node.contextName ?? node.name,
  attributes: node.attributes ?? {},
  productTypes: node.productTypes ?? [],
  children: (node.children ?? []).map(nodeOf),
});

function addMetrics(world: World, metrics: ScenarioMetrics): void {
  setMetrics(world, participationOf(world, metrics).id, {
    checklist: metrics.checklist ?? {},
    frames: metrics.frames.map((frame) => frameOf(frame, world.now())),
  });
}

const frameOf = (frame: ScenarioMetricsFrame, now: number): MetricsFrame => ({
  defects: 0,
  negativeFeedback: 0,
  claims: 0,
  chargebacks: 0,
  lateShipments: 0,
  cancellations: 0,
  refunds: 0,
  packages: 0,
  tracked: 0,
  onTime: 0,
  returns: 0,
  dissatisfiedReturns: 0,
  contacts: 0,
  answeredInTime: 0,
  responseHours: 0,
  ...frame,
  from: parseMoment(frame.from, now)!,
  to: parseMoment(frame.to, now)!,
});
