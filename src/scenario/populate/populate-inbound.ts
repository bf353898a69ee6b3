import { findSeller } from '../../registry/sellers.js';
import { addShipment } from '../../store/inbound/add-shipment.js';
import { setCartons } from '../../store/inbound/cartons.js';
import { countryOf } from '../../store/inbound/inbound-goods.js';
import { forceTransport } from '../../store/inbound/move-transport.js';
import { putTransport } from '../../store/inbound/put-transport.js';
import type { GivenFreight, GivenTransport } from '../../store/inbound/put-transport.js';
import { setInboundSettings } from '../../store/inbound/settings.js';
import type { InboundSettings } from '../../store/inbound/settings.js';
import type { InboundShipment } from '../../store/inbound/shipments.js';
import { addTransportFailure } from '../../store/inbound/transport.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import { marketplaceNamed } from '../marketplace-names.js';
import { parseMoment } from '../moment.js';
import type { ScenarioInbound, ScenarioInboundShipment, ScenarioTransport } from '../scenario-inbound.js';
import type { Scenario } from '../scenario.js';

/** Lays down how inbound shipments go, and adds those that there are. */
export function addInbound(
  world: World,
  { inbound, inboundShipments = [], transportFailures = [] }: Scenario,
): void {
  for (const shipment of inboundShipments) addInboundShipment(world, shipment);
  if (inbound) addSettings(world, inbound);
  for (const { seller, shipment, ...failure } of transportFailures)
    addTransportFailure(world, {
      ...failure,
      ...(seller !== undefined && { seller: findSeller(world, seller)!.id }),
      ...(shipment !== undefined && { shipmentId: shipment }),
    });
}

function addSettings(world: World, { sellers = [], course, ...given }: ScenarioInbound): void {
  const lengths = (texts: Record<string, string | undefined>) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([name, text]) =>
        text === undefined ? [] : [[name, parseDuration(text)!]],
      ),
    );
  const { estimate, confirm, void: voiding, ...rest } = given;
  setInboundSettings(world, {
    ...(rest as Partial<InboundSettings>),
    ...lengths({ estimate, confirm, void: voiding }),
    ...(course && { course: lengths(course) }),
  });
  for (const { seller, ...settings } of sellers)
    setInboundSettings(world, settings, findSeller(world, seller)!.id);
}

function addInboundShipment(world: World, given: ScenarioInboundShipment): void {
  const { id: shipmentId, marketplace, transport, cartons, updatedAt, ...shipment } = given;
  const seller = findSeller(world, given.seller)!;
  const made = addShipment(world, {
    ...shipment,
    seller: seller.id,
    shipmentId,
    country: countryOf(marketplaceNamed(marketplace)!),
    ...(updatedAt !== undefined && { updatedAt: parseMoment(updatedAt, world.now())! }),
  });
  if (transport) addTransport(world, made, transport);
  if (cartons)
    setCartons(
      world,
      made,
      cartons.map(({ id, items }) => ({ cartonId: id, items })),
    );
}

function addTransport(world: World, shipment: InboundShipment, given: ScenarioTransport): void {
  const put = putTransport(world, shipment.seller, shipment.shipmentId, transportOf(world, given));
  if (given.status !== undefined && given.status !== put.status)
    forceTransport(world, shipment, put, given.status);
}

const DAY = 86_400_000;

function transportOf(world: World, given: ScenarioTransport): GivenTransport {
  const { partnered = false, type = 'SP', carrier, trackingIds = [], packages = [], proNumber } = given;
  if (!partnered) {
    const own = { partnered, type, carrier: carrier ?? 'OTHER' };
    return type === 'SP'
      ? { ...own, packages: trackingIds.map((trackingId) => ({ trackingId })) }
      : { ...own, proNumber: proNumber ?? '1234567' };
  }
  if (type === 'LTL') return { partnered, type, freight: freightOf(world, given) };
  return {
    partnered,
    type,
    ...(carrier !== undefined && { carrier }),
    packages: packages.map(({ length, width, height, weight }) => ({
      dimensions: { length: `${length}`, width: `${width}`, height: `${height}`, unit: 'inches' },
      weight: { value: `${weight}`, unit: 'pounds' },
    })),
  };
}

/** Freight that can be fetched in a week. */
const freightOf = (world: World, { pallets = 1, weight = 500 }: ScenarioTransport): GivenFreight => ({
  contact: { name: 'Demo Seller', phone: '555-0100', email: 'seller@example.com', fax: '555-0101' },
  boxCount: pallets * 10,
  readyDate: new Date(world.now() + 7 * DAY).toISOString().slice(0, 10),
  pallets: Array.from({ length: pallets }, () => ({
    dimensions: { length: '48', width: '40', height: '48', unit: 'inches' },
    stacked: false,
  })),
  totalWeight: { value: `${weight}`, unit: 'pounds' },
});
