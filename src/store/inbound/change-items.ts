import { inboundRules } from '../../model/inbound.js';
import type { World } from '../../world/world.js';
import { knownItems } from './check-plan-items.js';
import { stockFor } from './inbound-goods.js';
import { deleteItem, findItem, insertItem, itemsOf, saveItem } from './items.js';
import type { InboundItem } from './items.js';
import { moveUnits } from './move-stock.js';
import type { InboundPlan } from './plans.js';
import { areCompatible, isSamePrep, readPrep } from './prep.js';
import type { GivenPrep, Prep } from './prep.js';
import { refuseInbound } from './refusal.js';
import { inboundSettings } from './settings.js';
import type { InboundShipment } from './shipments.js';

/** More than any seller sent in one shipment; it bounds what one can hold. */
const MOST_ITEMS = 5_000;

/** What a seller sends of a SKU; 0 units take it out of the shipment. */
export interface WantedShipped {
  sku: string;
  shipped: number;
  inCase?: number;
  releaseDate?: string;
  prep?: readonly GivenPrep[];
}

/**
 * Adds, changes and removes items of a shipment; those that are not named stay. To be called in a transaction.
 * @throws InboundRefusal
 */
export function changeItems(
  world: World,
  shipment: InboundShipment,
  wanted: readonly WantedShipped[],
  plan: InboundPlan | undefined,
): void {
  const known = knownItems(
    world,
    shipment.seller,
    shipment.details.country,
    wanted
      .filter(({ sku }) => !findItem(world, shipment.id, sku))
      .map(({ sku, shipped }) => ({ sku, quantity: shipped })),
  );
  const listings = new Map(known.map(({ sku, listing }) => [sku, listing]));
  for (const item of wanted) {
    const before = findItem(world, shipment.id, item.sku);
    if (before) changeItem(world, shipment, before, item, plan);
    else if (item.shipped > 0) {
      if (shipment.status !== 'WORKING')
        refuseInbound('InboundItemsFixed', { shipmentId: shipment.shipmentId });
      const { fnsku } = stockFor(world, shipment.seller, listings.get(item.sku)!);
      insertItem(world, { ...shipment, updatedAt: world.now() }, newItem(item, fnsku, plan));
    }
  }
  checkAll(world, shipment);
}

const newItem = (item: WantedShipped, fnsku: string, plan: InboundPlan | undefined) => {
  const prep = prepOf(item, plan);
  return {
    sku: item.sku,
    fnsku,
    shipped: item.shipped,
    details: {
      inCase: item.inCase ?? 0,
      ...(item.releaseDate !== undefined && { releaseDate: item.releaseDate }),
      ...(prep && { prep }),
    },
  };
};

/** What is said of the prep of an item, which must be what the plan says. */
function prepOf({ sku, prep }: WantedShipped, plan: InboundPlan | undefined): Prep[] | undefined {
  const planned = plan?.details.items.find((each) => each.sku === sku)?.prep;
  if (!prep) return planned;
  const given = readPrep(prep);
  if (planned && !isSamePrep(planned, given)) refuseInbound('InconsistentPrepDetails', { sku });
  return given;
}

function changeItem(
  world: World,
  shipment: InboundShipment,
  before: InboundItem,
  wanted: WantedShipped,
  plan: InboundPlan | undefined,
): void {
  const { shipmentId, status, details } = shipment;
  const { sku, shipped } = wanted;
  if (status !== 'WORKING' && (shipped > before.shipped || shipped < before.received))
    refuseInbound('InboundItemsFixed', { shipmentId });
  const isPromised = details.needBy !== undefined && before.details.releaseDate !== undefined;
  if (isPromised && shipped === 0) refuseInbound('CannotRemovePreorderedItem', { sku });
  if (isPromised && shipped < before.shipped) refuseInbound('CannotReducePreorderedItemQuantity', { sku });
  if (status !== 'WORKING') moveUnits(world, shipment.seller, sku, { inbound: shipped - before.shipped });
  if (shipped === 0 && before.received === 0) return deleteItem(world, before);
  const { details: wish } = newItem(wanted, before.fnsku, plan);
  const inCase = wanted.inCase ?? before.details.inCase;
  saveItem(world, { ...before, shipped, details: { ...before.details, ...wish, inCase } });
}

/** What holds for the items of a shipment together. */
function checkAll(world: World, { id, details }: InboundShipment): void {
  const items = itemsOf(world, id);
  if (items.length > MOST_ITEMS) refuseInbound('InboundTooManyItems', { limit: MOST_ITEMS });
  if (details.casesRequired && items.some(({ details: { inCase } }) => inCase <= 0))
    refuseInbound('InboundCasesWithoutQuantity');
  const prepped = items.flatMap(({ details: { prep } }) => prep ?? []);
  // Of each instruction the first owner stands for all: a shipment may have thousands of items.
  const owners = new Map<string, Prep>();
  for (const prep of prepped) if (!owners.has(prep.instruction)) owners.set(prep.instruction, prep);
  if (!areCompatible([...owners.values()], prepped)) refuseInbound('IncompatiblePrepOwner');
}

/** Whence Amazon is to know what is in the boxes; NONE where nothing is said. @throws InboundRefusal */
export function checkBoxSource(
  world: World,
  seller: number,
  country: string,
  source = 'NONE',
): 'NONE' | 'FEED' | '2D_BARCODE' {
  if (source !== 'NONE' && source !== 'FEED' && source !== '2D_BARCODE')
    refuseInbound('InvalidBoxContentSource', { source });
  if (source === 'NONE') return source;
  const isOffered = inboundRules.boxContents.countries.includes(country);
  if (!isOffered || (source === '2D_BARCODE' && !inboundSettings(world, seller).twoDBarcode))
    refuseInbound('UnsupportedOption', { source });
  return source;
}
