import { advance, answered, flat, valueOf } from './desk.js';

const FROM = {
  Name: 'Demo',
  AddressLine1: '1 Main St',
  City: 'New York',
  StateOrProvinceCode: 'NY',
  PostalCode: '10001',
  CountryCode: 'US',
};
const inbound = (desk, name, given) => desk.mws(`FulfillmentInboundShipment.${name}`, flat(given));
const planOf = (sku, more = {}) => ({
  ShipFromAddress: FROM,
  InboundShipmentPlanRequestItems: [{ SellerSKU: sku, Quantity: 10 }],
  ...more,
});
const shipmentOf = (ShipmentId, DestinationFulfillmentCenterId, item = { SellerSKU: 'POT' }) => ({
  ShipmentId,
  InboundShipmentHeader: {
    ShipmentName: 'Killed',
    ShipFromAddress: FROM,
    DestinationFulfillmentCenterId,
    LabelPrepPreference: 'SELLER_LABEL',
    ShipmentStatus: 'WORKING',
  },
  InboundShipmentItems: [{ QuantityShipped: 10, ...item }],
});

async function plan(desk, sku = 'POT', more = {}) {
  const text = await answered(inbound(desk, 'CreateInboundShipmentPlan', planOf(sku, more)));
  return { id: valueOf(text, 'ShipmentId'), centre: valueOf(text, 'DestinationFulfillmentCenterId') };
}
async function ship(desk) {
  const { id, centre } = await plan(desk);
  await answered(inbound(desk, 'CreateInboundShipment', shipmentOf(id, centre)));
  return { id, centre };
}
const parcels = (ShipmentId) => ({
  ShipmentId,
  IsPartnered: true,
  ShipmentType: 'SP',
  TransportDetails: {
    PartneredSmallParcelData: {
      PackageList: [
        {
          Dimensions: { Length: 12, Width: 10, Height: 8, Unit: 'inches' },
          Weight: { Value: '5.5', Unit: 'pounds' },
        },
      ],
    },
  },
});
/** A shipment whose transport has come so far. */
export async function transport(desk, ...calls) {
  const { id } = await ship(desk);
  await answered(inbound(desk, 'PutTransportContent', parcels(id)));
  for (const name of calls) {
    await answered(inbound(desk, name, { ShipmentId: id }));
    await answered(advance(desk, 'PT1M'));
  }
  return id;
}
const onShipment = (name) => (desk, ShipmentId) => inbound(desk, name, { ShipmentId });

export const inboundRows = {
  'FulfillmentInboundShipment.CreateInboundShipmentPlan': {
    call: (desk) => inbound(desk, 'CreateInboundShipmentPlan', planOf('POT')),
  },
  'FulfillmentInboundShipment.CreateInboundShipment': {
    before: (desk) => plan(desk),
    call: (desk, { id, centre }) => inbound(desk, 'CreateInboundShipment', shipmentOf(id, centre)),
  },
  'FulfillmentInboundShipment.UpdateInboundShipment': {
    before: ship,
    call: (desk, { id, centre }) =>
      inbound(
        desk,
        'UpdateInboundShipment',
        shipmentOf(id, centre, { SellerSKU: 'POT', QuantityShipped: 12 }),
      ),
  },
  'FulfillmentInboundShipment.ConfirmPreorder': {
    async before(desk) {
      const { id, centre } = await plan(desk, 'GAME', { ShipToCountryCode: 'JP' });
      const item = { SellerSKU: 'GAME', ReleaseDate: '2020-12-31' };
      await answered(inbound(desk, 'CreateInboundShipment', shipmentOf(id, centre, item)));
      return id;
    },
    call: (desk, ShipmentId) => inbound(desk, 'ConfirmPreorder', { ShipmentId, NeedByDate: '2020-12-27' }),
  },
  'FulfillmentInboundShipment.PutTransportContent': {
    before: ship,
    call: (desk, { id }) => inbound(desk, 'PutTransportContent', parcels(id)),
  },
  'FulfillmentInboundShipment.EstimateTransportRequest': {
    before: (desk) => transport(desk),
    call: onShipment('EstimateTransportRequest'),
  },
  'FulfillmentInboundShipment.ConfirmTransportRequest': {
    before: (desk) => transport(desk, 'EstimateTransportRequest'),
    call: onShipment('ConfirmTransportRequest'),
  },
  'FulfillmentInboundShipment.VoidTransportRequest': {
    before: (desk) => transport(desk, 'EstimateTransportRequest', 'ConfirmTransportRequest'),
    call: onShipment('VoidTransportRequest'),
  },
};
