import type { ShipmentQuery } from '../../store/inbound/shipments.js';
import type { Handler } from '../handler.js';
import { shipmentPage, SHIPMENTS } from './shipment-page.js';

/** ListInboundShipmentsByNextToken: the next page of the list. */
export const listInboundShipmentsByNextToken: Handler<
  'FulfillmentInboundShipment.ListInboundShipmentsByNextToken'
> = (context, { NextToken }) => shipmentPage(context, context.openToken<ShipmentQuery>(SHIPMENTS, NextToken));
