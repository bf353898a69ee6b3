import { boxContentsOf } from '../../../store/inbound/box-contents.js';
import type { BoxContentsFee } from '../../../store/inbound/box-contents.js';
import type { InboundAddress } from '../../../store/inbound/address.js';
import type { InboundItem } from '../../../store/inbound/items.js';
import type { InboundShipment } from '../../../store/inbound/shipments.js';
import type { World } from '../../../world/world.js';
import { amountJson } from './money.js';

export function shipmentJson(world: World, shipment: InboundShipment) {
  const { shipmentId, status, details } = shipment;
  const contents = boxContentsOf(world, shipment);
  return {
    ShipmentId: shipmentId,
    ShipmentName: details.name,
    ShipFromAddress: addressJson(details.from),
    DestinationFulfillmentCenterId: details.centre,
    ShipmentStatus: status,
    LabelPrepType: details.labelPrep,
    AreCasesRequired: details.casesRequired,
    ConfirmedNeedByDate: details.needBy,
    BoxContentsSource: contents?.source,
    EstimatedBoxContentsFee: contents?.fee && feeJson(contents.fee, details.country),
  };
}

/** State and postal code are never left out. */
const addressJson = (address: InboundAddress) => ({
  Name: address.name,
  AddressLine1: address.line1,
  AddressLine2: address.line2,
  DistrictOrCounty: address.district,
  City: address.city,
  StateOrProvinceCode: address.region ?? '',
  CountryCode: address.country,
  PostalCode: address.postalCode ?? '',
});

const feeJson = ({ units, perUnit, total }: BoxContentsFee, country: string) => ({
  TotalUnits: units,
  FeePerUnit: amountJson(perUnit, country),
  TotalFee: amountJson(total, country),
});

export const itemJson = (shipmentId: string, { details, ...item }: InboundItem) => ({
  ShipmentId: shipmentId,
  SellerSKU: item.sku,
  FulfillmentNetworkSKU: item.fnsku,
  QuantityShipped: item.shipped,
  QuantityReceived: item.received,
  QuantityInCase: details.inCase,
  ReleaseDate: details.releaseDate,
  PrepDetailsList:
    details.prep && details.prep.length > 0
      ? details.prep.map(({ instruction, owner }) => ({ PrepInstruction: instruction, PrepOwner: owner }))
      : undefined,
});
