import { inboundRules } from '../../model/inbound.js';
import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { dayOf } from './days.js';
import { inchesOf, weightOf } from './estimate.js';
import { endTransportWork, tellTransport } from './move-transport.js';
import { refuseInbound } from './refusal.js';
import { inboundSettings } from './settings.js';
import type { InboundShipment } from './shipments.js';
import { findTransport, saveTransport } from './transport.js';
import type { Freight, Package, Pallet, Transport, TransportDetails, TransportType } from './transport.js';
import { ownShipment } from './update-shipment.js';

const DAY = 86_400_000;

/** Freight as a seller tells it; Amazon fills in the rest. */
export type GivenFreight = Omit<Freight, 'pickupAt' | 'deliveryAt' | 'referenceId' | 'totalWeight'> &
  Partial<Pick<Freight, 'totalWeight'>>;

/** What a seller tells of the transport of a shipment. */
export interface GivenTransport {
  partnered: boolean;
  type: TransportType;
  carrier?: string;
  packages?: Package[];
  freight?: GivenFreight;
  proNumber?: string;
}

/** Takes in how a shipment travels, in place of what was told before. @throws InboundRefusal */
export function putTransport(
  world: World,
  seller: number,
  shipmentId: string,
  given: GivenTransport,
): Transport {
  const shipment = ownShipment(world, seller, shipmentId);
  if (shipment.details.converted) refuseInbound('InboundConverted');
  const before = findTransport(world, shipment.id);
  if (before && FIXED.has(before.status))
    refuseInbound('InboundTransportFixed', { shipmentId, status: before.status });
  const details = given.partnered ? partneredDetails(world, shipment, given) : ownDetails(given);
  return world.database.transaction(() => {
    endTransportWork(world, shipment.id);
    const { partnered, type } = given;
    const transport = saveTransport(world, {
      shipment: shipment.id,
      partnered,
      type,
      status: 'WORKING',
      details,
    });
    tellTransport(world, shipment, transport, before?.status ?? 'none');
    return transport;
  });
}

/** While Amazon is at work, and once it is booked, nothing else can be told. */
const FIXED: ReadonlySet<string> = new Set(['ESTIMATING', 'CONFIRMING', 'CONFIRMED', 'VOIDING']);

/** The seller's own carrier may be called anything. */
function ownDetails({ type, carrier, packages = [], proNumber }: GivenTransport): TransportDetails {
  const isNothing = type === 'SP' ? packages.length === 0 : proNumber === undefined;
  if (isNothing) refuseInbound('NoPackagesOrPallets');
  if (carrier === undefined) return refuseInbound('MissingCarrierType');
  return type === 'SP' ? { carrier, packages } : { carrier, proNumber: proNumber! };
}

function partneredDetails(world: World, shipment: InboundShipment, given: GivenTransport): TransportDetails {
  const { transport } = inboundRules;
  const { country } = shipment.details;
  if (!inboundSettings(world, shipment.seller).partneredCarrier) refuseInbound('AmazonContractNotSigned');
  if (!transport.partneredCountries.includes(country))
    refuseInbound('InboundTransportInvalid', {
      problem: `The Amazon-partnered carrier program is not offered in ${country}.`,
    });
  if (given.type === 'LTL') {
    if (!given.freight) refuseInbound('NoPackagesOrPallets');
    return { carrier: transport.freightCarrier, freight: freightOf(world, shipment, given.freight) };
  }
  const { packages = [] } = given;
  if (packages.length === 0) refuseInbound('NoPackagesOrPallets');
  checkSizes(packages);
  return { carrier: partneredCarrier(country, given.carrier), packages };
}

function partneredCarrier(country: string, carrier: string | undefined): string {
  const { partneredCarriers } = inboundRules.transport;
  const here = partneredCarriers[country] ?? partneredCarriers['*']!;
  if (carrier === undefined) return here[0]!;
  if (here.includes(carrier)) return carrier;
  const isKnown = Object.values(partneredCarriers).some((carriers) => carriers.includes(carrier));
  return refuseInbound(isKnown ? 'CarrierInvalidForMarketplace' : 'UnknownCarrierType', { carrier });
}

/** Checks freight and fills in what Amazon works out of it. */
function freightOf(world: World, shipment: InboundShipment, given: GivenFreight): Freight {
  const { freight: rules } = inboundRules.transport;
  const { pallets, readyDate } = given;
  if (pallets.length === 0 && !given.totalWeight) refuseInbound('NoPackagesOrPallets');
  checkSizes(pallets);
  checkAbove0(given.totalWeight?.value, given.boxCount);
  if (given.declaredValue && Number(given.declaredValue.amount) < 0)
    problem('SellerDeclaredValue must not be below 0.');
  const ready = dayOf(readyDate) === readyDate ? Date.parse(`${readyDate}T00:00:00Z`) : NaN;
  const today = Math.floor(world.now() / DAY) * DAY;
  // Not at least: a date that is none fails as well.
  if (!(ready >= today + rules.readyAfterDays * DAY))
    problem(`FreightReadyDate must be a date (YYYY-MM-DD) at least ${rules.readyAfterDays} days ahead.`);
  for (const { dimensions } of pallets) {
    const [length, width, height] = inchesOf(dimensions);
    const fits =
      Math.max(length, width) <= rules.palletLength &&
      Math.min(length, width) <= rules.palletWidth &&
      height <= rules.palletHeight;
    if (!fits)
      problem(
        `A pallet is at most ${rules.palletWidth} x ${rules.palletLength} inches and ${rules.palletHeight} inches high.`,
      );
  }
  const chance = createChance(world.seed, `freight/${shipment.shipmentId}`);
  return {
    ...given,
    totalWeight: given.totalWeight ?? { value: String(weightOf(pallets)), unit: 'pounds' },
    pickupAt: ready + rules.pickupDays * DAY,
    deliveryAt: ready + rules.deliveryDays * DAY,
    referenceId: `${chance.text(3, '0123456789')}${chance.text(3, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')}${chance.text(3, '0123456789')}`,
  };
}

function checkSizes(pieces: readonly (Package | Pallet)[]): void {
  for (const { dimensions, weight } of pieces)
    checkAbove0(dimensions?.length, dimensions?.width, dimensions?.height, weight?.value);
}

/** A parcel that weighs less than nothing would make the transport of the others cheaper. */
function checkAbove0(...numbers: readonly (string | number | undefined)[]): void {
  if (numbers.some((one) => one !== undefined && !(Number(one) > 0)))
    problem('Dimensions, weights and BoxCount must be greater than 0.');
}

const problem = (text: string): never => refuseInbound('InboundTransportInvalid', { problem: text });
