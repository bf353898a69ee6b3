import { BR, US } from './desk.js';
import { item, oneBox, withOptions, withPlacement, workRow } from './sp-inbound-work.js';

const shipment = ({ shipmentId }) => `/shipments/${shipmentId}`;

/** Only there does a seller bring shipments itself. */
async function withSlots(work) {
  await (await work.begin(BR)).offerPlacement();
  await work.done(work.confirmPlacement());
  await work.done(work.post(`${shipment(work)}/selfShipAppointmentSlots`));
  const found = await work.read(`${shipment(work)}/selfShipAppointmentSlots`);
  [work.slot] = found.selfShipAppointmentSlotsAvailability.slots;
}
const schedule = (work) =>
  work.post(`${shipment(work)}/selfShipAppointmentSlots/${work.slot.slotId}/schedule`);

async function withWindows(work) {
  await withPlacement(work);
  await work.done(work.confirmPlacement());
  await work.done(work.post(`${shipment(work)}/deliveryWindowOptions`));
  [work.window] = (await work.read(`${shipment(work)}/deliveryWindowOptions`)).deliveryWindowOptions;
}

const changeContents = (work) =>
  work.post(`${shipment(work)}/contentUpdatePreviews`, { boxes: [oneBox], items: [item] });
async function booked(work) {
  await withOptions(work);
  await work.done(work.confirmTransportation());
}
async function withPreview(work) {
  await booked(work);
  await work.done(changeContents(work));
  [work.preview] = (await work.read(`${shipment(work)}/contentUpdatePreviews`)).contentUpdatePreviews;
}

const nothing = () => undefined;
const ITEMS = '/inbound/fba/2024-03-20/items';

export const spInboundStepRows = {
  'inbound.generateDeliveryWindowOptions': workRow(
    (work) => work.post(`${shipment(work)}/deliveryWindowOptions`),
    withPlacement,
  ),
  'inbound.confirmDeliveryWindowOptions': workRow(
    (work) =>
      work.post(`${shipment(work)}/deliveryWindowOptions/${work.window.deliveryWindowOptionId}/confirmation`),
    withWindows,
  ),
  'inbound.generateSelfShipAppointmentSlots': workRow(
    (work) => work.post(`${shipment(work)}/selfShipAppointmentSlots`),
    withSlots,
  ),
  'inbound.scheduleSelfShipAppointment': workRow(schedule, withSlots),
  'inbound.cancelSelfShipAppointment': workRow(
    (work) => work.put(`${shipment(work)}/selfShipAppointmentCancellation`),
    async (work) => {
      await withSlots(work);
      await work.done(schedule(work));
    },
  ),
  'inbound.generateShipmentContentUpdatePreviews': workRow(changeContents, booked),
  'inbound.confirmShipmentContentUpdatePreview': workRow(
    (work) =>
      work.post(
        `${shipment(work)}/contentUpdatePreviews/${work.preview.contentUpdatePreviewId}/confirmation`,
      ),
    withPreview,
  ),
  'inbound.setPrepDetails': workRow(
    ({ sp }) =>
      sp('POST', `${ITEMS}/prepDetails`, {
        marketplaceId: US,
        mskuPrepDetails: [{ msku: 'POT', prepCategory: 'FRAGILE', prepTypes: ['ITEM_BUBBLEWRAP'] }],
      }),
    nothing,
  ),
  'inbound.updateItemComplianceDetails': workRow(
    ({ sp }) =>
      sp('PUT', `${ITEMS}/compliance?marketplaceId=${US}`, {
        msku: 'POT',
        taxDetails: { hsnCode: '720299' },
      }),
    nothing,
  ),
};
