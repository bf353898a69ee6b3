import type { ShipmentQuery } from '../../store/inbound/shipments.js';
import type { Handler } from '../handler.js';
import { shipmentPage } from './shipment-page.js';
import { present } from './wire.js';

/** ListInboundShipments: shipments by their statuses, their ids or both, also of a period. */
export const listInboundShipments: Handler<'FulfillmentInboundShipment.ListInboundShipments'> = (
  context,
  input,
) =>
  shipmentPage(
    context,
    present<ShipmentQuery>({
      seller: context.seller.id,
      statuses: input.ShipmentStatusList,
      shipmentIds: input.ShipmentIdList,
      from: input.LastUpdatedAfter,
      to: input.LastUpdatedBefore,
    }),
  );
