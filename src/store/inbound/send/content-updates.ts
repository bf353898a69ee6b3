import type { World } from '../../../world/world.js';
import { itemsOf } from '../items.js';
import { forceTransport } from '../move-transport.js';
import { refuseInbound } from '../refusal.js';
import { findShipment } from '../shipments.js';
import type { InboundShipment } from '../shipments.js';
import { findTransport } from '../transport.js';
import { updateShipment } from '../update-shipment.js';
import { checkUnits, offeredUntil, tellCartons } from './packing-steps.js';
import { changedShipment, checkActive, shipmentIn } from './plan-steps.js';
import type { SendBoxes, SendDetails, SendGroup, SendItem, SendShipment } from './send-details.js';
import { newSendId, saveSendPlan } from './send-plan.js';
import type { SendPlan } from './send-plan.js';
import { optionsFor, packagesOf } from './transportation-steps.js';

/** All that a shipment is to carry, in place of what it carries. */
export interface ContentWish {
  shipmentId: string;
  boxes: SendBoxes[];
  items: SendItem[];
}

/** Works out how a shipment that is booked would travel with other contents. @throws InboundRefusal where it is not booked, or they do not fit */
export function offerContentUpdate(
  world: World,
  plan: SendPlan,
  { shipmentId, boxes, items }: ContentWish,
): void {
  checkActive(plan);
  const shipment = shipmentIn(plan, shipmentId);
  const { transportation, selected, contentUpdates = [] } = shipment;
  const booked = transportation.find(({ optionId }) => optionId === selected);
  if (!booked)
    return refuseInbound('InboundOperationInvalid', {
      problem: `No transportation option of shipment ${shipmentId} is confirmed.`,
    });
  checkUnits({ groupId: shipmentId, items }, boxes);
  const option = optionsFor(world, withBoxes(plan, shipmentId, boxes), shipment).find(
    ({ partnered }) => partnered === booked.partnered,
  );
  if (!option)
    return refuseInbound('InboundOperationInvalid', {
      problem: 'The carrier that is confirmed does not take these boxes.',
    });
  const update = { previewId: newSendId(world, 'cu'), expiresAt: offeredUntil(world), boxes, items, option };
  saveSendPlan(world, plan, changedShipment(plan, shipment, { contentUpdates: [...contentUpdates, update] }));
}

const withBoxes = (plan: SendPlan, shipmentId: string, boxes: readonly SendBoxes[]): SendPlan => ({
  ...plan,
  details: {
    ...plan.details,
    boxes: [...plan.details.boxes.filter((each) => each.shipmentId !== shipmentId), ...boxes],
  },
});

/** Has a shipment carry what was asked, at the price that was offered. Other offers lapse. @throws InboundRefusal */
export function acceptContentUpdate(
  world: World,
  plan: SendPlan,
  { shipmentId, previewId }: { shipmentId: string; previewId: string },
): void {
  checkActive(plan);
  const shipment = shipmentIn(plan, shipmentId);
  const update = shipment.contentUpdates?.find((each) => each.previewId === previewId);
  if (!update || update.expiresAt <= world.now())
    return refuseInbound('InboundOperationInvalid', {
      problem: `Content update preview ${previewId} cannot be confirmed.`,
    });
  const { boxes, items, option } = update;
  const group = { ...shipment.group, items: carried(world, plan, shipment, items) };
  const changed = withBoxes(plan, shipmentId, boxes);
  rebook(world, changed, { ...shipment, group }, option.partnered);
  const details = changedShipment(changed, shipment, {
    group,
    contentUpdates: [],
    transportation: [
      ...shipment.transportation.filter(({ optionId }) => optionId !== shipment.selected),
      option,
    ],
    selected: option.optionId,
  });
  const next = { ...details, items: withNew(details, items) };
  saveSendPlan(world, plan, next);
  tellCartons(world, { ...plan, details: next }, shipmentIn({ ...plan, details: next }, shipmentId));
}

/** What the inbound shipment carries, once it carries these items and no others. */
function carried(
  world: World,
  { seller }: SendPlan,
  { confirmationId }: SendShipment,
  items: readonly SendItem[],
): SendGroup['items'] {
  const row = rowOf(world, confirmationId);
  const wanted = items.map(({ sku, quantity }) => ({ sku, shipped: quantity }));
  const gone = itemsOf(world, row.id)
    .filter((item) => !items.some(({ sku }) => sku === item.sku))
    .map(({ sku }) => ({ sku, shipped: 0 }));
  updateShipment(world, seller, confirmationId!, {}, [...wanted, ...gone]);
  return itemsOf(world, row.id).map(({ sku, fnsku, shipped: quantity, details: { inCase, prep } }) => ({
    sku,
    fnsku,
    quantity,
    ...(inCase > 0 && { inCase }),
    ...(prep && { prep }),
  }));
}

/** A shipment that is booked has been made: its placement option was confirmed before. */
const rowOf = (world: World, confirmationId: string | undefined): InboundShipment =>
  findShipment(world, confirmationId!)!;

/** The partnered carrier takes the new boxes; the seller's own is the seller's concern. @throws InboundRefusal where it was voided */
function rebook(world: World, plan: SendPlan, shipment: SendShipment, partnered: boolean): void {
  if (!partnered) return;
  const row = rowOf(world, shipment.confirmationId);
  const transport = findTransport(world, row.id);
  if (transport?.status !== 'CONFIRMED')
    return refuseInbound('InboundOperationInvalid', {
      problem: `The transportation of shipment ${shipment.shipmentId} is not confirmed any more.`,
    });
  const { amount: _, ...details } = transport.details;
  const packages = packagesOf(plan, shipment);
  forceTransport(world, row, { ...transport, details: { ...details, packages } }, 'CONFIRMED');
}

/** A plan knows who labels and preps each SKU of it. */
const withNew = ({ items: known }: SendDetails, items: readonly SendItem[]): SendItem[] => [
  ...known,
  ...items.filter(({ sku }) => !known.some((each) => each.sku === sku)),
];
