import { inboundRules } from '../../../model/inbound.js';
import { parseDuration } from '../../../world/duration.js';
import type { World } from '../../../world/world.js';
import { setCartons } from '../cartons.js';
import { refuseInbound } from '../refusal.js';
import { findShipment } from '../shipments.js';
import { groupsOf } from './groups.js';
import { checkActive } from './plan-steps.js';
import { newSendId, saveSendPlan } from './send-plan.js';
import type { SendBoxes, SendGroup, SendShipment } from './send-details.js';
import type { SendPlan } from './send-plan.js';

/** Until when an option that is offered now stands, in milliseconds. */
export const offeredUntil = (world: World): number =>
  world.now() + parseDuration(inboundRules.send.optionLasts)!;

/** Offers a way to pack: what travels together is packed together. What was offered before lapses. @throws InboundRefusal */
export function offerPacking(world: World, plan: SendPlan): void {
  checkActive(plan);
  const { details } = plan;
  if (details.packing.some(({ status }) => status === 'ACCEPTED'))
    refuseInbound('InboundOperationInvalid', { problem: 'A packing option is confirmed already.' });
  saveSendPlan(world, plan, {
    ...details,
    packing: [
      ...details.packing.map((option) => ({ ...option, status: 'EXPIRED' as const })),
      {
        optionId: newSendId(world, 'po'),
        status: 'OFFERED',
        expiresAt: offeredUntil(world),
        groups: groupsOf(world, plan),
      },
    ],
  });
}

/** Takes an option that stands. @throws InboundRefusal where it does not, or another was taken */
export function accepted<Option extends { optionId: string; status: string; expiresAt: number }>(
  world: World,
  options: readonly Option[],
  optionId: string,
): Option[] {
  const option = options.find((each) => each.optionId === optionId);
  const stands = option?.status === 'OFFERED' && option.expiresAt > world.now();
  if (!stands || options.some(({ status }) => status === 'ACCEPTED'))
    refuseInbound('InboundOperationInvalid', { problem: `Option ${optionId} cannot be confirmed.` });
  return options.map((each) => (each === option ? { ...each, status: 'ACCEPTED' } : each));
}

export function acceptPacking(world: World, plan: SendPlan, { optionId }: { optionId: string }): void {
  checkActive(plan);
  const { details } = plan;
  saveSendPlan(world, plan, { ...details, packing: accepted(world, details.packing, optionId) });
}

/** Takes in what is in the boxes of packing groups or shipments, in place of what was said of them before. @throws InboundRefusal */
export function packBoxes(world: World, plan: SendPlan, { boxes }: { boxes: SendBoxes[] }): void {
  checkActive(plan);
  const { details } = plan;
  const names = new Set(boxes.map(placeOf));
  for (const name of names)
    checkUnits(
      groupNamed(plan, name),
      boxes.filter((each) => placeOf(each) === name),
    );
  const others = details.boxes.filter((each) => !names.has(placeOf(each)));
  const next = { ...details, boxes: [...others, ...boxes] };
  saveSendPlan(world, plan, next);
  for (const shipment of next.shipments) tellCartons(world, { ...plan, details: next }, shipment);
}

const placeOf = ({ groupId, shipmentId }: SendBoxes): string => shipmentId ?? groupId ?? '';

function groupNamed({ details }: SendPlan, name: string): SendGroup {
  const { packing, shipments } = details;
  const group =
    shipments.find(({ shipmentId }) => shipmentId === name)?.group ??
    packing.flatMap(({ groups }) => groups).find(({ groupId }) => groupId === name);
  return (
    group ??
    refuseInbound('InboundOperationInvalid', { problem: `There is no packing group or shipment ${name}.` })
  );
}

/** All units of a group lie in boxes, and no others. @param group a packing group, or what stands for one @throws InboundRefusal */
export function checkUnits(
  { groupId, items }: { groupId: string; items: readonly { sku: string; quantity: number }[] },
  boxes: readonly SendBoxes[],
): void {
  const packed = new Map<string, number>();
  for (const box of boxes)
    for (const { sku, quantity } of box.items)
      packed.set(sku, (packed.get(sku) ?? 0) + quantity * box.quantity);
  // Boxes that are counted at the centre say nothing of what is in them.
  if (boxes.every(({ source }) => source === 'MANUAL_PROCESS') && packed.size === 0) return;
  const isWhole =
    items.every(({ sku, quantity }) => packed.get(sku) === quantity) && packed.size === items.length;
  if (!isWhole)
    refuseInbound('InboundOperationInvalid', {
      problem: `The boxes do not hold what ${groupId} has.`,
    });
}

/** The boxes of a shipment: those of its own, or of the packing group that it carries. */
export const boxesOf = ({ details }: SendPlan, { shipmentId, group }: SendShipment): SendBoxes[] => {
  const own = details.boxes.filter((each) => each.shipmentId === shipmentId);
  return own.length > 0 ? own : details.boxes.filter((each) => each.groupId === group.groupId);
};

/** What is in the boxes of a shipment that is confirmed is what a feed of cartons would have said of it. */
export function tellCartons(world: World, plan: SendPlan, shipment: SendShipment): void {
  const { confirmationId } = shipment;
  const known = boxesOf(plan, shipment).filter(({ items }) => items.length > 0);
  if (confirmationId === undefined || known.length === 0) return;
  const each = known.flatMap((boxes) => Array.from({ length: boxes.quantity }, () => boxes.items));
  setCartons(
    world,
    findShipment(world, confirmationId)!,
    each.map((items, at) => ({
      cartonId: boxIdOf(confirmationId, at + 1),
      items: items.map(({ sku, quantity, expires }) => ({
        sku,
        quantity,
        ...(expires !== undefined && { expires }),
      })),
    })),
  );
}

/** Amazon's id of a box: the shipment's, U, and its number in six digits. */
export const boxIdOf = (confirmationId: string, number: number): string =>
  `${confirmationId}U${String(number).padStart(6, '0')}`;
