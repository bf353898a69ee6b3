import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { inboundRules } from '../../model/inbound.js';
import type { World } from '../../world/world.js';
import { hasCartons } from '../../store/inbound/cartons.js';
import { unitsOf } from '../../store/inbound/items.js';
import type { InboundShipment } from '../../store/inbound/shipments.js';
import { amountDocument } from './wire.js';

const { countries, feeCountries, feePerUnit } = inboundRules.boxContents;

/** What Amazon charges for looking into boxes of which it was not told what is in them; nothing where it does not. */
export const boxContentsFee = (
  country: string,
  units: number,
): { EstimatedBoxContentsFee?: Wire.BoxContentsFeeDetails } =>
  feeCountries.includes(country)
    ? {
        EstimatedBoxContentsFee: {
          TotalUnits: units,
          FeePerUnit: amountDocument(feePerUnit, country),
          TotalFee: amountDocument(feePerUnit * units, country),
        },
      }
    : {};

/** Whence Amazon knows what is in the boxes of a shipment: not from a feed before that is processed. */
export function boxContents(
  world: World,
  shipment: InboundShipment,
): Pick<Wire.InboundShipmentInfo, 'BoxContentsSource' | 'EstimatedBoxContentsFee'> {
  const { country, boxSource } = shipment.details;
  if (!countries.includes(country)) return {};
  const source = hasCartons(world, shipment) ? 'FEED' : boxSource === 'FEED' ? 'NONE' : boxSource;
  return {
    BoxContentsSource: source,
    ...(source === 'NONE' && boxContentsFee(country, unitsOf(world, shipment.id))),
  };
}
