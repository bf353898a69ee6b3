import { US } from './desk.js';
import { address, create, oneBox, withOptions, withPlacement, workRow } from './sp-inbound-work.js';

const packed = (packingGroupId) => ({ packageGroupings: [{ packingGroupId, boxes: [oneBox] }] });
const tracking = { spdTrackingDetail: { spdTrackingItems: [{ boxId: 'B1', trackingId: 'T1' }] } };

export const spInboundRows = {
  'inbound.createInboundPlan': workRow(
    ({ sp }) => create(sp),
    () => undefined,
  ),
  'inbound.cancelInboundPlan': workRow((work) => work.put('/cancellation')),
  'inbound.updateInboundPlanName': workRow((work) => work.put('/name', { name: 'Renamed' })),
  'inbound.generatePackingOptions': workRow((work) => work.post('/packingOptions')),
  'inbound.confirmPackingOption': workRow(
    (work) => work.confirmPacking(),
    async (work) => (await work.begin()).offerPacking(),
  ),
  'inbound.setPackingInformation': workRow(
    (work) => work.post('/packingInformation', packed(work.packing.packingGroups[0])),
    async (work) => (await work.begin()).offerPacking(),
  ),
  'inbound.generatePlacementOptions': workRow((work) => work.post('/placementOptions')),
  'inbound.confirmPlacementOption': workRow((work) => work.confirmPlacement(), withPlacement),
  'inbound.generateTransportationOptions': workRow((work) => work.askTransportation(), withPlacement),
  'inbound.confirmTransportationOptions': workRow((work) => work.confirmTransportation(), withOptions),
  'inbound.updateShipmentName': workRow(
    (work) => work.put(`/shipments/${work.shipmentId}/name`, { name: 'Renamed' }),
    withPlacement,
  ),
  'inbound.updateShipmentSourceAddress': workRow(
    (work) => work.put(`/shipments/${work.shipmentId}/sourceAddress`, { address }),
    withPlacement,
  ),
  'inbound.updateShipmentTrackingDetails': workRow(
    (work) => work.put(`/shipments/${work.shipmentId}/trackingDetails`, { trackingDetails: tracking }),
    withOptions,
  ),
  'inbound.createMarketplaceItemLabels': workRow(
    ({ sp }) =>
      sp('POST', '/inbound/fba/2024-03-20/items/labels', {
        marketplaceId: US,
        labelType: 'STANDARD_FORMAT',
        mskuQuantities: [{ msku: 'POT', quantity: 2 }],
      }),
    () => undefined,
  ),
};
