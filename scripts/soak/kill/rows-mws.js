import { advance, answered, BR, flat, IN, SELLER, US, valueOf } from './desk.js';

export const PICKUP = '402-0000001-0000001';
const PAID = '701-0000001-0000001';

export const feedOf = (count) =>
  '<?xml version="1.0" encoding="UTF-8"?><AmazonEnvelope><Header><DocumentVersion>1.01</DocumentVersion>' +
  `<MerchantIdentifier>${SELLER}</MerchantIdentifier></Header><MessageType>Inventory</MessageType>` +
  Array.from(
    { length: count },
    (_, at) =>
      `<Message><MessageID>${at + 1}</MessageID><OperationType>Update</OperationType>` +
      `<Inventory><SKU>CUP</SKU><Quantity>${at}</Quantity></Inventory></Message>`,
  ).join('') +
  '</AmazonEnvelope>';

const submit = (desk, count) =>
  desk.mws('Feeds.SubmitFeed', { FeedType: '_POST_INVENTORY_AVAILABILITY_DATA_' }, feedOf(count));
const request = (desk) => desk.mws('Reports.RequestReport', { ReportType: '_GET_MERCHANT_LISTINGS_DATA_' });
const schedule = (desk, Schedule) =>
  desk.mws('Reports.ManageReportSchedule', { ReportType: '_GET_ORDERS_DATA_', Schedule });

const feedsAndReports = {
  'Feeds.SubmitFeed': { call: (desk) => submit(desk, 3) },
  'Feeds.SubmitFeed, with a document in a file': { call: (desk) => submit(desk, 1_000) },
  'Feeds.CancelFeedSubmissions': {
    before: (desk) => answered(submit(desk, 3)),
    call: (desk) => desk.mws('Feeds.CancelFeedSubmissions'),
  },
  'Reports.RequestReport': { call: request },
  'Reports.CancelReportRequests': {
    async before(desk) {
      await answered(request(desk));
      await answered(request(desk));
    },
    call: (desk) => desk.mws('Reports.CancelReportRequests'),
  },
  'Reports.ManageReportSchedule': { counted: true, call: (desk) => schedule(desk, '_1_HOUR_') },
  'Reports.ManageReportSchedule, _NEVER_': {
    before: (desk) => answered(schedule(desk, '_1_HOUR_')),
    call: (desk) => schedule(desk, '_NEVER_'),
  },
  'Reports.UpdateReportAcknowledgements': {
    async before(desk) {
      await answered(request(desk));
      await answered(advance(desk));
      return valueOf(await answered(desk.mws('Reports.GetReportList')), 'ReportId');
    },
    call: (desk, id) => desk.mws('Reports.UpdateReportAcknowledgements', { 'ReportIdList.Id.1': id }),
  },
};

/** What the clock brings: it has come as far as it has, and goes on after a restart. Instants differ then. */
export const dueRows = {
  'processing a feed': {
    counted: true,
    before: (desk) => answered(submit(desk, 3)),
    call: (desk) => advance(desk),
  },
  'making a report': {
    counted: true,
    before: (desk) => answered(request(desk)),
    call: (desk) => advance(desk),
  },
};

const outbound = (desk, name, given) => desk.mws(`FulfillmentOutboundShipment.${name}`, flat(given));
const createOutbound = (desk, FulfillmentAction = 'Ship') =>
  outbound(desk, 'CreateFulfillmentOrder', {
    SellerFulfillmentOrderId: 'F-1',
    DisplayableOrderId: 'F-1',
    FulfillmentAction,
    DisplayableOrderDateTime: '2020-06-24T14:10:37Z',
    DisplayableOrderComment: 'Thank you',
    ShippingSpeedCategory: 'Standard',
    DestinationAddress: {
      Name: 'A Buyer',
      Line1: '1 Some St',
      City: 'Seattle',
      StateOrProvinceCode: 'WA',
      CountryCode: 'US',
      PostalCode: '98101',
    },
    Items: [{ SellerSKU: 'POT', SellerFulfillmentOrderItemId: 'item', Quantity: 2 }],
  });
const ofOutbound = { SellerFulfillmentOrderId: 'F-1' };
/** An order that has left a warehouse. @returns its first shipment */
export async function shipOutbound(desk) {
  await answered(createOutbound(desk));
  await answered(advance(desk, 'P10D'));
  return outboundShipment(desk);
}
export async function outboundShipment(desk) {
  const text = await answered(outbound(desk, 'GetFulfillmentOrder', ofOutbound));
  return { shipment: valueOf(text, 'AmazonShipmentId'), number: valueOf(text, 'PackageNumber') };
}
export const outboundReturn = (desk, AmazonShipmentId) =>
  outbound(desk, 'CreateFulfillmentReturn', {
    ...ofOutbound,
    Items: [
      {
        SellerReturnItemId: 'R-1',
        SellerFulfillmentOrderItemId: 'item',
        ReturnReasonCode: 'DEFECTIVE',
        AmazonShipmentId,
      },
    ],
  });
export const createOutboundOrder = (desk) => answered(createOutbound(desk));

const outboundOrders = {
  'FulfillmentOutboundShipment.CreateFulfillmentOrder': { call: (desk) => createOutbound(desk) },
  'FulfillmentOutboundShipment.UpdateFulfillmentOrder': {
    before: (desk) => answered(createOutbound(desk, 'Hold')),
    call: (desk) => outbound(desk, 'UpdateFulfillmentOrder', { ...ofOutbound, FulfillmentAction: 'Ship' }),
  },
  'FulfillmentOutboundShipment.CancelFulfillmentOrder': {
    before: createOutboundOrder,
    call: (desk) => outbound(desk, 'CancelFulfillmentOrder', ofOutbound),
  },
  'FulfillmentOutboundShipment.CreateFulfillmentReturn': {
    before: shipOutbound,
    call: (desk, { shipment }) => outboundReturn(desk, shipment),
  },
};

const SENDER = {
  Name: 'A Seller',
  AddressLine1: '1 Warehouse Way',
  City: 'New York',
  StateOrProvinceCode: 'NY',
  PostalCode: '10001',
  CountryCode: 'US',
  Email: 'seller@example.com',
  Phone: '555-0100',
};
const buyPostage = (desk) =>
  desk.mws('MerchantFulfillment.CreateShipment', {
    ShippingServiceId: 'UPS_PTP_GND',
    ...flat({
      ShipmentRequestDetails: {
        AmazonOrderId: '111-1000001-0000001',
        'ItemList.Item.1': { OrderItemId: '10000000000001', Quantity: 2 },
        ShipFromAddress: SENDER,
        PackageDimensions: { Length: 40, Width: 30, Height: 10, Unit: 'centimeters' },
        Weight: { Value: 1000, Unit: 'grams' },
        ShippingServiceOptions: {
          DeliveryExperience: 'DeliveryConfirmationWithoutSignature',
          CarrierWillPickUp: false,
        },
      },
    }),
  });
export const boughtPostage = async (desk) => valueOf(await answered(buyPostage(desk)), 'ShipmentId');
export const cancelPostage = (desk, ShipmentId) =>
  desk.mws('MerchantFulfillment.CancelShipment', { ShipmentId });

const BOX = {
  PackageDimensions: { Length: 12, Width: 12, Height: 12, Unit: 'cm' },
  PackageWeight: { Value: 500, Unit: 'g' },
};
const slots = async (desk) => {
  const ask = { MarketplaceId: IN, AmazonOrderId: PICKUP, ...flat(BOX) };
  const text = await answered(desk.mws('EasyShip.ListPickupSlots', ask));
  return [...text.matchAll(/<SlotId>([^<]+)</g)].map(([, id]) => id);
};
const createPackage = (desk) =>
  desk.mws('EasyShip.CreateScheduledPackage', {
    MarketplaceId: IN,
    AmazonOrderId: PICKUP,
    ...flat({ PackageRequestDetails: BOX }),
  });
export const scheduledPackage = (desk) => answered(createPackage(desk));

export const nfe =
  '<?xml version="1.0" encoding="UTF-8"?><nfeProc xmlns="http://www.portalfiscal.inf.br/nfe" versao="4.00"><NFe>' +
  '<infNFe Id="NFe35200600123456000190550010000000011000000015" versao="4.00"><emit><CNPJ>00123456000190</CNPJ></emit>' +
  '<dest><CPF>99999999999</CPF></dest><total><ICMSTot><vNF>107.30</vNF></ICMSTot></total></infNFe></NFe></nfeProc>';
export const fbaShipment = async (desk, order = PAID) =>
  (await answered(desk.control('GET', `/fba-shipments?order=${order}`))).items[0].id;

const parcelsOut = {
  'MerchantFulfillment.CreateShipment': { call: buyPostage },
  'MerchantFulfillment.CancelShipment': { before: boughtPostage, call: cancelPostage },
  'EasyShip.CreateScheduledPackage': { call: createPackage },
  'EasyShip.UpdateScheduledPackages': {
    async before(desk) {
      const [, later] = await slots(desk);
      await scheduledPackage(desk);
      return later;
    },
    call: (desk, SlotId) =>
      desk.mws('EasyShip.UpdateScheduledPackages', {
        MarketplaceId: IN,
        ...flat({
          'ScheduledPackageUpdateDetailsList.PackageUpdateDetails.1': {
            ScheduledPackageId: { AmazonOrderId: PICKUP },
            PackagePickupSlot: { SlotId },
          },
        }),
      }),
  },
  'ShipmentInvoicing.SubmitFBAOutboundShipmentInvoice': {
    before: (desk) => fbaShipment(desk),
    call: (desk, AmazonShipmentId) =>
      desk.mws(
        'ShipmentInvoicing.SubmitFBAOutboundShipmentInvoice',
        { MarketplaceId: BR, AmazonShipmentId },
        nfe,
      ),
  },
};

/** A queue of Amazon, to which nothing is sent. */
const queue = {
  DeliveryChannel: 'SQS',
  AttributeList: [{ Key: 'sqsQueueUrl', Value: 'https://sqs.us-east-1.amazonaws.com/123456789012/notices' }],
};
const notices = (desk, name, given) =>
  desk.mws(`Subscriptions.${name}`, flat({ MarketplaceId: US, ...given }));
const registerQueue = (desk) => notices(desk, 'RegisterDestination', { Destination: queue });
const TYPE = 'FeedProcessingFinished';
const subscription = (IsEnabled) => ({
  Subscription: { NotificationType: TYPE, IsEnabled, Destination: queue },
});
export async function subscribe(desk) {
  await answered(registerQueue(desk));
  await answered(notices(desk, 'CreateSubscription', subscription(true)));
}

const subscriptions = {
  'Subscriptions.RegisterDestination': { call: registerQueue },
  'Subscriptions.DeregisterDestination': {
    before: (desk) => answered(registerQueue(desk)),
    call: (desk) => notices(desk, 'DeregisterDestination', { Destination: queue }),
  },
  'Subscriptions.CreateSubscription': {
    before: (desk) => answered(registerQueue(desk)),
    call: (desk) => notices(desk, 'CreateSubscription', subscription(true)),
  },
  'Subscriptions.UpdateSubscription': {
    before: subscribe,
    call: (desk) => notices(desk, 'UpdateSubscription', subscription(false)),
  },
  'Subscriptions.DeleteSubscription': {
    before: subscribe,
    call: (desk) => notices(desk, 'DeleteSubscription', { NotificationType: TYPE, Destination: queue }),
  },
};

export const mwsRows = {
  ...feedsAndReports,
  ...outboundOrders,
  ...parcelsOut,
  ...subscriptions,
};
