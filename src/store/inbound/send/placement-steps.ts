import { findCentre } from '../../../model/inbound.js';
import type { World } from '../../../world/world.js';
import { createShipment } from '../create-shipment.js';
import { insertPlan } from '../plans.js';
import { countryOf } from '../inbound-goods.js';
import { refuseInbound } from '../refusal.js';
import { updateShipment } from '../update-shipment.js';
import { groupsOf } from './groups.js';
import { accepted, offeredUntil, tellCartons } from './packing-steps.js';
import { checkActive } from './plan-steps.js';
import { newSendId, saveSendPlan } from './send-plan.js';
import type { SendAddress, SendGroup, SendShipment } from './send-details.js';
import type { SendPlan } from './send-plan.js';

/** Units that the seller wants in a centre of its choice. */
export interface CustomPlacement {
  centre: string;
  items: { sku: string; quantity: number }[];
}

/** Offers a placement: a shipment for each packing group, or for each centre that the seller asks for. @throws InboundRefusal */
export function offerPlacements(
  world: World,
  plan: SendPlan,
  { custom }: { custom?: CustomPlacement[] },
): void {
  checkActive(plan);
  const { details } = plan;
  if (details.placements.some(({ status }) => status === 'ACCEPTED'))
    refuseInbound('InboundOperationInvalid', { problem: 'A placement option is confirmed already.' });
  const packed = details.packing.find(({ status }) => status === 'ACCEPTED')?.groups;
  const groups = packed ?? groupsOf(world, plan);
  const placed = custom ? customGroups(world, plan, groups, custom) : groups;
  const shipments: SendShipment[] = placed.map((group) => ({
    shipmentId: newSendId(world, 'sh'),
    group,
    transportation: [],
  }));
  saveSendPlan(world, plan, {
    ...details,
    shipments: [...details.shipments, ...shipments],
    placements: [
      ...details.placements.map((option) => ({ ...option, status: 'EXPIRED' as const })),
      {
        optionId: newSendId(world, 'pl'),
        status: 'OFFERED',
        expiresAt: offeredUntil(world),
        shipmentIds: shipments.map(({ shipmentId }) => shipmentId),
      },
    ],
  });
}

/** The groups as the seller deals them over centres of the country. */
function customGroups(
  world: World,
  { details }: SendPlan,
  groups: readonly SendGroup[],
  custom: readonly CustomPlacement[],
): SendGroup[] {
  const country = countryOf(details.marketplaceId);
  const items = groups.flatMap(({ items: all, labelPrep }) => all.map((item) => ({ ...item, labelPrep })));
  const asked = custom.flatMap((each) => each.items);
  const isWhole = items.every(
    ({ sku, quantity }) =>
      asked.filter((each) => each.sku === sku).reduce((sum, each) => sum + each.quantity, 0) === quantity,
  );
  if (!isWhole || asked.some(({ sku }) => !items.some((item) => item.sku === sku)))
    refuseInbound('InboundOperationInvalid', {
      problem: 'The custom placement is not of the items of the plan.',
    });
  return custom.flatMap(({ centre, items: wanted }) => {
    if (findCentre(centre)?.country !== country)
      refuseInbound('InboundOperationInvalid', { problem: `There is no warehouse ${centre} in ${country}.` });
    const here = wanted.map(({ sku, quantity }) => ({
      ...items.find((item) => item.sku === sku)!,
      quantity,
    }));
    const kinds = [...new Set(here.map(({ labelPrep }) => labelPrep))];
    return kinds.map((labelPrep) => ({
      groupId: newSendId(world, 'pg'),
      centre,
      labelPrep,
      items: here.filter((item) => item.labelPrep === labelPrep).map(({ labelPrep: _, ...item }) => item),
    }));
  });
}

/** Makes an inbound shipment of each of an option's. @throws InboundRefusal */
export function acceptPlacement(world: World, plan: SendPlan, { optionId }: { optionId: string }): void {
  checkActive(plan);
  const { details } = plan;
  const placements = accepted(world, details.placements, optionId);
  const { shipmentIds } = placements.find((each) => each.optionId === optionId)!;
  const shipments = details.shipments.map((shipment, at) =>
    shipmentIds.includes(shipment.shipmentId) ? confirmed(world, plan, shipment, at + 1) : shipment,
  );
  const next = { ...details, placements, shipments };
  saveSendPlan(world, plan, next);
  for (const shipment of shipments) tellCartons(world, { ...plan, details: next }, shipment);
}

function confirmed(world: World, plan: SendPlan, shipment: SendShipment, number: number): SendShipment {
  const { seller, details } = plan;
  const { centre, labelPrep, items } = shipment.group;
  const country = countryOf(details.marketplaceId);
  const { shipmentId: confirmationId } = insertPlan(world, seller, { centre, country, labelPrep, items });
  const name = shipment.name ?? `${details.name}-${number}`;
  createShipment(
    world,
    seller,
    confirmationId,
    { name, from: details.from, centre, status: 'WORKING' },
    items.map(({ sku, quantity, inCase, prep }) => ({
      sku,
      shipped: quantity,
      ...(inCase !== undefined && { inCase }),
      ...(prep && { prep }),
    })),
  );
  return { ...shipment, name, confirmationId };
}

/** From where a shipment is sent: known of the plan and of all its shipments. */
export function changeSource(world: World, plan: SendPlan, { from }: { from: SendAddress }): void {
  checkActive(plan);
  for (const { confirmationId } of plan.details.shipments)
    if (confirmationId !== undefined) updateShipment(world, plan.seller, confirmationId, { from }, []);
  saveSendPlan(world, plan, { ...plan.details, from });
}
