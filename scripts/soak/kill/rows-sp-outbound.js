import { answered } from './desk.js';
import { row } from './sp-row.js';

const ORDERS = '/fba/outbound/2020-07-01/fulfillmentOrders';

const create = (sp, fulfillmentAction = 'Ship') =>
  sp('POST', ORDERS, {
    sellerFulfillmentOrderId: 'SP-1',
    displayableOrderId: 'SP-1',
    displayableOrderDate: '2020-06-24T14:10:37Z',
    displayableOrderComment: 'Thank you',
    shippingSpeedCategory: 'Standard',
    fulfillmentAction,
    destinationAddress: {
      name: 'A Buyer',
      addressLine1: '1 Some St',
      city: 'Seattle',
      stateOrRegion: 'WA',
      postalCode: '98101',
      countryCode: 'US',
    },
    items: [{ sellerSku: 'POT', sellerFulfillmentOrderItemId: 'item', quantity: 2 }],
  });
const complete = (sp) => sp('PUT', `${ORDERS}/SP-1/status`, { fulfillmentOrderStatus: 'Complete' });

/** An order that has left a warehouse. @returns the id of its shipment */
async function shipped(sp) {
  await answered(create(sp));
  await answered(complete(sp));
  const { payload } = await answered(sp('GET', `${ORDERS}/SP-1`));
  return payload.fulfillmentShipments[0].amazonShipmentId;
}

export const spOutboundRows = {
  'outbound.createFulfillmentOrder': row((sp) => create(sp)),
  'outbound.updateFulfillmentOrder': row(
    (sp) => sp('PUT', `${ORDERS}/SP-1`, { fulfillmentAction: 'Ship' }),
    (sp) => answered(create(sp, 'Hold')),
  ),
  'outbound.cancelFulfillmentOrder': row(
    (sp) => sp('PUT', `${ORDERS}/SP-1/cancel`),
    (sp) => answered(create(sp)),
  ),
  'outbound.submitFulfillmentOrderStatusUpdate': row(complete, (sp) => answered(create(sp))),
  'outbound.createFulfillmentReturn': row(
    (sp, amazonShipmentId) =>
      sp('PUT', `${ORDERS}/SP-1/return`, {
        items: [
          {
            sellerReturnItemId: 'R-1',
            sellerFulfillmentOrderItemId: 'item',
            amazonShipmentId,
            returnReasonCode: 'DEFECTIVE',
          },
        ],
      }),
    shipped,
  ),
};
