import { createHash } from 'node:crypto';
import { answered, BR, IN } from './desk.js';
import { fbaShipment, nfe, PICKUP } from './rows-mws.js';
import { row } from './sp-row.js';

const SLOTS = '/easyShip/2022-03-23';
const POSTAGE = '/mfn/v0/shipments';

const order = { amazonOrderId: PICKUP, marketplaceId: IN };
const slots = async (sp) => {
  const box = {
    packageDimensions: { length: 12, width: 12, height: 12, unit: 'cm' },
    packageWeight: { value: 500, unit: 'g' },
  };
  const { timeSlots } = await answered(sp('POST', `${SLOTS}/timeSlot`, { ...order, ...box }));
  return timeSlots.map(({ slotId }) => slotId);
};
const schedule = (sp, slotId) =>
  sp('POST', `${SLOTS}/package`, { ...order, packageDetails: { packageTimeSlot: { slotId } } });

/** What names a buyer is called with a token that opens buyer data. */
const withBuyer = (call, before) =>
  row(
    (_sp, { sp, given }) => call(sp, given),
    async (plain, desk) => {
      const restrictedResources = [
        { method: 'POST', path: POSTAGE },
        { method: 'DELETE', path: `${POSTAGE}/{shipmentId}` },
        { method: 'POST', path: `${SLOTS}/packages/bulk` },
      ];
      const answer = await answered(
        plain('POST', '/tokens/2021-03-01/restrictedDataToken', { restrictedResources }),
      );
      const sp = (...words) => desk.sp(answer.restrictedDataToken, ...words);
      return { sp, given: await before?.(sp) };
    },
  );
const buyPostage = (sp) =>
  sp('POST', POSTAGE, {
    ShippingServiceId: 'UPS_PTP_GND',
    ShipmentRequestDetails: {
      AmazonOrderId: '111-1000001-0000001',
      ItemList: [{ OrderItemId: '10000000000001', Quantity: 2 }],
      ShipFromAddress: {
        Name: 'A Seller',
        AddressLine1: '1 Warehouse Way',
        City: 'New York',
        StateOrProvinceCode: 'NY',
        PostalCode: '10001',
        CountryCode: 'US',
        Email: 'seller@example.com',
        Phone: '555-0100',
      },
      PackageDimensions: { Length: 40, Width: 30, Height: 10, Unit: 'centimeters' },
      Weight: { Value: 1000, Unit: 'g' },
      ShippingServiceOptions: {
        DeliveryExperience: 'DeliveryConfirmationWithoutSignature',
        CarrierWillPickUp: false,
      },
    },
  });

export const spParcelRows = {
  'easyShip.createScheduledPackage': row(schedule, async (sp) => (await slots(sp))[0]),
  'easyShip.updateScheduledPackages': row(
    (sp, slotId) =>
      sp('PATCH', `${SLOTS}/package`, {
        marketplaceId: IN,
        updatePackageDetailsList: [
          { scheduledPackageId: { amazonOrderId: PICKUP }, packageTimeSlot: { slotId } },
        ],
      }),
    async (sp) => {
      const [first, later] = await slots(sp);
      await answered(schedule(sp, first));
      return later;
    },
  ),
  'easyShip.createScheduledPackageBulk': withBuyer((sp) =>
    sp('POST', `${SLOTS}/packages/bulk`, {
      marketplaceId: IN,
      orderScheduleDetailsList: [{ amazonOrderId: PICKUP }],
      labelFormat: 'PDF',
    }),
  ),
  'invoicing.submitInvoice': row(
    (sp, id) =>
      sp('POST', `/fba/outbound/brazil/v0/shipments/${id}/invoice`, {
        InvoiceContent: Buffer.from(nfe).toString('base64'),
        ContentMD5Value: createHash('md5').update(nfe).digest('base64'),
        MarketplaceId: BR,
      }),
    (_sp, desk) => fbaShipment(desk),
  ),
  'merchantFulfillment.createShipment': withBuyer(buyPostage),
  'merchantFulfillment.cancelShipment': withBuyer(
    (sp, id) => sp('DELETE', `${POSTAGE}/${id}`),
    async (sp) => (await answered(buyPostage(sp))).payload.ShipmentId,
  ),
};
