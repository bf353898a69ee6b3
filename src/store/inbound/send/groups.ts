import type { World } from '../../../world/world.js';
import { findCatalogItem } from '../../catalog.js';
import type { Listing } from '../../listings.js';
import { checkLabelService } from '../check-plan-items.js';
import type { WantedItem } from '../check-plan-items.js';
import { countryOf, listingIn } from '../inbound-goods.js';
import { prepInstructions } from '../prep.js';
import type { PrepInstruction } from '../prep.js';
import { planGroups } from '../make-plans.js';
import { refuseInbound } from '../refusal.js';
import { inboundSettings } from '../settings.js';
import { newSendId } from './send-plan.js';
import { findSkuDetails } from './sku-details.js';
import type { SendGroup, SendItem } from './send-details.js';
import type { SendPlan } from './send-plan.js';

/** How the items of a plan travel: a group for each centre, size, label and prep that they need. @throws InboundRefusal */
export function groupsOf(world: World, { seller, details }: SendPlan): SendGroup[] {
  const country = countryOf(details.marketplaceId);
  if (details.items.some(({ labelOwner }) => labelOwner === 'AMAZON'))
    checkLabelService('AMAZON_LABEL_ONLY', inboundSettings(world, seller));
  const groups = planGroups(world, {
    seller,
    country,
    labelPreference: 'SELLER_LABEL',
    items: details.items.map((item) => wantedOf(world, seller, country, item)),
  });
  const planned = groups.flatMap(({ items }) => items.map(({ sku }) => sku));
  const left = details.items.find(({ sku }) => !planned.includes(sku));
  if (left)
    refuseInbound('InboundOperationInvalid', {
      problem: `${left.sku} cannot be labelled by AMAZON. Accepted values: [SELLER]`,
    });
  return groups.map((group) => ({ groupId: newSendId(world, 'pg'), ...group }));
}

/** What must be done to an item is known of its product, or the seller has said so; the seller says who does it. */
function wantedOf(world: World, seller: number, country: string, item: SendItem): WantedItem {
  const { sku, quantity, labelOwner, prepOwner } = item;
  const listing = listingIn(world, seller, country, sku);
  const needed = listing ? neededFor(world, seller, listing) : [];
  if (needed.length > 0 && prepOwner === 'NONE')
    refuseInbound('InboundOperationInvalid', {
      problem: `${sku} requires prep but NONE was assigned. Accepted values: [AMAZON, SELLER]`,
    });
  return {
    sku,
    quantity,
    labelPreference: labelOwner === 'AMAZON' ? 'AMAZON_LABEL_ONLY' : 'SELLER_LABEL',
    prep: needed.map((instruction) => ({ instruction, owner: prepOwner })),
  };
}

/** What the catalogue says, or else the seller; other preps than those of MWS are of no consequence for how a unit travels. */
function neededFor(world: World, seller: number, { marketplaceId, asin, sku }: Listing): PrepInstruction[] {
  const known = findCatalogItem(world, marketplaceId, asin)?.details.prep;
  const needed = known ?? findSkuDetails(world, seller, marketplaceId, sku).prep?.prep ?? [];
  return needed.flatMap((one) => prepInstructions.find((each) => each === one) ?? []);
}
