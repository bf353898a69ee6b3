import { inboundRules } from '../../../model/inbound.js';
import type { World } from '../../../world/world.js';
import { priceOf } from '../estimate.js';
import { countryOf, currencyOfCountry } from '../inbound-goods.js';
import { forceTransport } from '../move-transport.js';
import { putTransport } from '../put-transport.js';
import type { GivenTransport } from '../put-transport.js';
import { refuseInbound } from '../refusal.js';
import { inboundSettings } from '../settings.js';
import { findShipment } from '../shipments.js';
import type { Package } from '../transport.js';
import { boxesOf, offeredUntil } from './packing-steps.js';
import { checkActive } from './plan-steps.js';
import { newSendId, saveSendPlan } from './send-plan.js';
import type { SendShipment, TransportationOption } from './send-details.js';
import type { SendPlan } from './send-plan.js';

/** What a seller says of how a shipment is to travel. */
export type TransportationWish = Pick<
  SendShipment,
  'shipmentId' | 'readyAt' | 'contact' | 'pallets' | 'freightClass'
>;

/** Offers ways for shipments of a placement option to travel, in place of those offered before. @throws InboundRefusal */
export function offerTransportation(
  world: World,
  plan: SendPlan,
  { optionId, wishes }: { optionId: string; wishes: TransportationWish[] },
): void {
  checkActive(plan);
  const { details } = plan;
  const option = details.placements.find((each) => each.optionId === optionId);
  const foreign = wishes.find(({ shipmentId }) => !option?.shipmentIds.includes(shipmentId));
  if (!option || foreign)
    refuseInbound('InboundOperationInvalid', {
      problem: `Placement option ${optionId} has no such shipment.`,
    });
  const shipments = details.shipments.map((shipment) => {
    const wish = wishes.find(({ shipmentId }) => shipmentId === shipment.shipmentId);
    if (!wish) return shipment;
    const told = { ...shipment, ...wish };
    return { ...told, transportation: optionsFor(world, plan, told) };
  });
  saveSendPlan(world, plan, { ...details, shipments });
}

/** By the seller's own carrier always; by a partnered one where there is the program and it is known what travels. */
export function optionsFor(world: World, plan: SendPlan, shipment: SendShipment): TransportationOption[] {
  const type = shipment.pallets ? 'LTL' : 'SP';
  const own = { optionId: newSendId(world, 'to'), partnered: false, type, carrier: 'OTHER' } as const;
  const country = countryOf(plan.details.marketplaceId);
  const { transport } = inboundRules;
  const isOffered =
    transport.partneredCountries.includes(country) && inboundSettings(world, plan.seller).partneredCarrier;
  const packages = packagesOf(plan, shipment);
  if (!isOffered || type === 'LTL' || packages.length === 0) return [own];
  const here = transport.partneredCarriers[country] ?? transport.partneredCarriers['*']!;
  const carrier = here[0]!;
  const amount = priceOf({ shipment: 0, partnered: true, type, status: 'WORKING', details: { carrier, packages } }); // prettier-ignore
  const quote = { amount, currency: currencyOfCountry(country), expiresAt: offeredUntil(world) };
  return [own, { optionId: newSendId(world, 'to'), partnered: true, type, carrier, quote }];
}

const UNITS = { IN: 'inches', CM: 'centimeters', LB: 'pounds', KG: 'kilograms' } as const;

/** Every box of a shipment by itself, as the transport of MWS has it. */
export const packagesOf = (plan: SendPlan, shipment: SendShipment): Package[] =>
  boxesOf(plan, shipment).flatMap(({ quantity, dimensions, weight }) =>
    Array.from({ length: quantity }, () => ({
      dimensions: {
        length: String(dimensions.length),
        width: String(dimensions.width),
        height: String(dimensions.height),
        unit: UNITS[dimensions.unit],
      },
      weight: { value: String(weight.value), unit: UNITS[weight.unit] },
    })),
  );

/** What a seller chooses for a shipment. */
export type TransportationChoice = Pick<SendShipment, 'shipmentId' | 'contact'> & { optionId: string };

/** Books what is chosen; with a partnered carrier it is booked at once, as MWS would have done it in three steps. @throws InboundRefusal */
export function acceptTransportation(
  world: World,
  plan: SendPlan,
  { choices }: { choices: TransportationChoice[] },
): void {
  checkActive(plan);
  const { details } = plan;
  const shipments = details.shipments.map((shipment) => {
    const choice = choices.find(({ shipmentId }) => shipmentId === shipment.shipmentId);
    return choice ? booked(world, plan, shipment, choice) : shipment;
  });
  const unknown = choices.find((each) => !shipments.some(({ shipmentId }) => shipmentId === each.shipmentId));
  if (unknown)
    refuseInbound('InboundOperationInvalid', { problem: `There is no shipment ${unknown.shipmentId}.` });
  saveSendPlan(world, plan, { ...details, shipments });
}

function booked(
  world: World,
  plan: SendPlan,
  shipment: SendShipment,
  { optionId, contact }: TransportationChoice,
): SendShipment {
  const { confirmationId, transportation, selected } = shipment;
  const option = transportation.find((each) => each.optionId === optionId);
  if (confirmationId === undefined)
    return refuseInbound('InboundOperationInvalid', { problem: 'The placement option is not confirmed.' });
  if (!option || selected !== undefined || (option.quote?.expiresAt ?? Infinity) <= world.now())
    return refuseInbound('InboundOperationInvalid', {
      problem: `Transportation option ${optionId} cannot be confirmed.`,
    });
  if (option.partnered) {
    const given: GivenTransport = { ...option, packages: packagesOf(plan, shipment) };
    const transport = putTransport(world, plan.seller, confirmationId, given);
    forceTransport(world, findShipment(world, confirmationId)!, transport, 'CONFIRMED');
  }
  return { ...shipment, selected: optionId, ...(contact && { contact }) };
}

/** What the seller's own carrier calls the parcels of a shipment, or its freight. */
export type TrackingWish = Pick<SendShipment, 'shipmentId' | 'tracking' | 'freightBills' | 'billOfLading'>;

/** Takes in by which numbers a shipment is tracked; from then on it is sent. @throws InboundRefusal */
export function tellTracking(world: World, plan: SendPlan, { shipmentId, ...told }: TrackingWish): void {
  checkActive(plan);
  const { details } = plan;
  const shipment = details.shipments.find((each) => each.shipmentId === shipmentId)!;
  const { confirmationId, transportation, selected } = shipment;
  const option = transportation.find(({ optionId }) => optionId === selected);
  if (confirmationId === undefined || !option || option.partnered)
    return refuseInbound('InboundOperationInvalid', {
      problem: 'Tracking details are of shipments that the own carrier was confirmed for.',
    });
  const packages = (told.tracking ?? []).map(({ trackingId }) => ({ trackingId }));
  const [proNumber] = told.freightBills ?? [];
  const { type, carrier } = option;
  const given = type === 'SP' ? { packages } : { ...(proNumber !== undefined && { proNumber }) };
  putTransport(world, plan.seller, confirmationId, { partnered: false, type, carrier, ...given });
  const shipments = details.shipments.map((each) => (each === shipment ? { ...each, ...told } : each));
  saveSendPlan(world, plan, { ...details, shipments });
}
