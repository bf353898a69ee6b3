import { findSpOperation } from '../../../model/sp-api.js';
import { comminglingObstacle, inboundObstacle } from '../../../store/inbound/eligibility.js';
import type { Ineligible } from '../../../store/inbound/eligibility.js';
import type { SpContext, SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { ownMarketplaces } from '../../participations.js';

interface EligibilityInput {
  marketplaceIds?: string[];
  asin: string;
  program: 'INBOUND' | 'COMMINGLING';
}

/** getItemEligibilityPreview: whether a product may be sent to Amazon, or lie there without a label of the seller's. */
export const getItemEligibilityPreview: SpHandler = (context, { query }) => {
  const { marketplaceIds, asin, program } = query as unknown as EligibilityInput;
  const marketplaceId = marketplaceIds?.[0];
  const obstacle = obstacleTo(context, { marketplaceId, asin, program });
  return {
    payload: {
      asin,
      marketplaceId,
      program,
      isEligibleForProgram: obstacle === undefined,
      ineligibilityReasonList: obstacle === undefined ? undefined : [codeOf(obstacle)],
    },
  };
};

/** Without a marketplace, which COMMINGLING may do, the first of the seller's decides. @throws SpApiError where one has to be named */
function obstacleTo(
  context: SpContext,
  {
    marketplaceId,
    asin,
    program,
  }: Pick<EligibilityInput, 'asin' | 'program'> & { marketplaceId: string | undefined },
): Ineligible | undefined {
  const { world } = context;
  if (program === 'COMMINGLING')
    return comminglingObstacle(world, marketplaceId ?? ownMarketplaces(context)[0] ?? '', asin);
  if (marketplaceId === undefined)
    throw refusal(
      'ParametersMissing',
      { names: 'marketplaceIds' },
      'marketplaceIds is required with INBOUND.',
    );
  return inboundObstacle(world, marketplaceId, asin);
}

/** Codes of the model. What the catalogue calls ineligible in words of its own has been blocked. */
function codeOf(obstacle: Ineligible): string {
  if (typeof obstacle === 'string') return CODES[obstacle];
  return knownCodes().includes(obstacle.said) ? obstacle.said : 'FBA_INB_0051';
}

const CODES = {
  unknown: 'FBA_INB_0017',
  parent: 'FBA_INB_0038',
  'no-centre': 'FBA_INB_0050',
  labelled: 'FBA_INB_0034',
} as const;

const knownCodes = (): readonly string[] =>
  findSpOperation(
    'fbaInboundEligibility.getItemEligibilityPreview',
  )!.api.shapes.ItemEligibilityPreview!.members!.find(({ name }) => name === 'ineligibilityReasonList')!
    .values!;
