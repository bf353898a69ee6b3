import type { FulfillmentInboundShipment as Wire } from '../../model/generated/index.js';
import { boxContentsOf } from '../../store/inbound/box-contents.js';
import { listShipments } from '../../store/inbound/shipments.js';
import type { InboundShipment, ShipmentQuery } from '../../store/inbound/shipments.js';
import type { World } from '../../world/world.js';
import type { OperationContext } from '../handler.js';
import { feeDocument } from './box-contents.js';
import { addressDocument } from './wire.js';

/** ListInboundShipments and ListInboundShipmentsByNextToken share their tokens. */
export const SHIPMENTS = 'FulfillmentInboundShipment.ListInboundShipments';

const PAGE = 50;

/** One page of a list of shipments. */
export function shipmentPage(
  { world, sealToken }: OperationContext,
  query: ShipmentQuery,
): Wire.ListInboundShipmentsResult {
  // One more than is shown tells whether there is a further page.
  const found = listShipments(world, query, PAGE + 1);
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    ShipmentData: page.map((shipment) => shipmentDocument(world, shipment)),
    ...(found.length > PAGE && {
      NextToken: sealToken(SHIPMENTS, { ...query, after: { at: last!.updatedAt, id: last!.id } }),
    }),
  };
}

function shipmentDocument(world: World, shipment: InboundShipment): Wire.InboundShipmentInfo {
  const { shipmentId, status, details } = shipment;
  const contents = boxContentsOf(world, shipment);
  return {
    ShipmentId: shipmentId,
    ShipmentName: details.name,
    ShipFromAddress: addressDocument(details.from),
    DestinationFulfillmentCenterId: details.centre,
    ShipmentStatus: status,
    LabelPrepType: details.labelPrep,
    AreCasesRequired: details.casesRequired,
    ...(details.needBy !== undefined && { ConfirmedNeedByDate: details.needBy }),
    ...(contents && {
      BoxContentsSource: contents.source,
      ...feeDocument(contents.fee, details.country),
    }),
  };
}
