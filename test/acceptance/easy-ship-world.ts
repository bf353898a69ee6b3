import type { MwsLocal } from '../../src/server/app.js';
import { manyOf } from './mws-call.js';
import type { MwsAnswer, XmlTree } from './mws-call.js';
import { refusalOf, under } from './outbound-world.js';
import { beginParcels, md5Of, SELLER } from './parcels-world.js';
import type { ParcelsWorld, RawAnswer } from './parcels-world.js';

export const IN = 'A21TJRUUN4KGV';
export const US = 'ATVPDKIKX0DER';
const PATH = '/EasyShip/2018-09-01';

export const EASY = '402-0000001-0000001';
export const SERIAL = '402-0000002-0000002';
export const PENDING = '402-0000003-0000003';
export const PLAIN = '402-0000004-0000004';
export const ABROAD = '111-0000005-0000005';

/** Orders that can be picked up, and such that cannot. */
const ORDERS = `
listings:
  - {seller: ${SELLER}, marketplace: IN, sku: POT, asin: B00POTPOT1, title: Clay Pot, price: 450, quantity: 20}
  - {seller: ${SELLER}, marketplace: IN, sku: CLOCK, asin: B00CLOCK01, title: Wall Clock, price: 1200, quantity: 5}
  - {seller: ${SELLER}, marketplace: US, sku: POT, asin: B00POTPOT1, title: Clay Pot, price: 9, quantity: 20}
orders:
  - {id: ${EASY}, seller: ${SELLER}, marketplace: IN, easyShip: true, items: [{id: '10000000000001', sku: POT, quantity: 2}]}
  - id: ${SERIAL}
    seller: ${SELLER}
    marketplace: IN
    easyShip: true
    items: [{id: '10000000000002', sku: CLOCK, quantity: 2, serialNumberRequired: true}, {id: '10000000000003', sku: POT}]
  - {id: ${PENDING}, seller: ${SELLER}, marketplace: IN, easyShip: true, status: Pending, items: [{sku: POT}]}
  - {id: ${PLAIN}, seller: ${SELLER}, marketplace: IN, items: [{sku: POT}]}
  - {id: ${ABROAD}, seller: ${SELLER}, marketplace: US, items: [{sku: POT}]}
`;

const BOX = {
  ...under('PackageDimensions', { Length: '12', Width: '12', Height: '12', Unit: 'cm' }),
  ...under('PackageWeight', { Value: '500', Unit: 'g' }),
};

/** Papers that were asked for by a feed: the report that it made, if it did, with what the feed said of it. */
export interface Papers extends RawAnswer {
  report: string;
  reference: string | undefined;
}

type More = Record<string, string>;

export interface EasyShipWorld extends ParcelsWorld {
  list(order?: string, more?: More): Promise<MwsAnswer>;
  create(order?: string, details?: More, slotId?: string): Promise<MwsAnswer>;
  /** CreateScheduledPackage with nothing but an order. */
  createPlainly(order: string): Promise<MwsAnswer>;
  get(order?: string, more?: More): Promise<MwsAnswer>;
  update(slotId: string, more?: More, name?: string): Promise<MwsAnswer>;
  documents(order: string, types?: string[], parameters?: More): Promise<Papers>;
  /** The orders that ListOrders gives for a word of Easy Ship, with their status. */
  inState(word: string): Promise<[string, string][]>;
  /** What ListFinancialEvents gives. */
  events(): Promise<XmlTree>;
  /** The package of the first order, as the control API shows it. */
  packageOf(): Promise<XmlTree>;
}

/** Begins this world on a server, whatever it had before. */
export async function beginEasyShip(server: MwsLocal, more = ''): Promise<EasyShipWorld> {
  const world = await beginParcels(server, ORDERS + more);
  const call = (action: string, parameters: More) =>
    world.call(PATH, action, { MarketplaceId: IN, ...parameters });
  return {
    ...world,
    list: (AmazonOrderId = EASY, given = {}) => call('ListPickupSlots', { AmazonOrderId, ...BOX, ...given }),
    create: (AmazonOrderId = EASY, details = {}, slotId) =>
      call('CreateScheduledPackage', {
        AmazonOrderId,
        ...under('PackageRequestDetails', {
          ...BOX,
          ...details,
          ...(slotId !== undefined && { 'PackagePickupSlot.SlotId': slotId }),
        }),
      }),
    createPlainly: (AmazonOrderId) => call('CreateScheduledPackage', { AmazonOrderId }),
    get: (AmazonOrderId = EASY, given = {}) =>
      call('GetScheduledPackage', { 'ScheduledPackageId.AmazonOrderId': AmazonOrderId, ...given }),
    update: (slotId, given = {}, name = 'PackageUpdateDetails') =>
      call('UpdateScheduledPackages', {
        [`ScheduledPackageUpdateDetailsList.${name}.1.ScheduledPackageId.AmazonOrderId`]: EASY,
        [`ScheduledPackageUpdateDetailsList.${name}.1.PackagePickupSlot.SlotId`]: slotId,
        ...given,
      }),
    documents: (order, types = [], parameters = {}) => askForPapers(world, order, types, parameters),
    async inState(word) {
      await world.advance('PT3M');
      const { xml } = await world.call('/Orders/2013-09-01', 'ListOrders', {
        'MarketplaceId.Id.1': IN,
        CreatedAfter: '2020-06-01T00:00:00Z',
        'EasyShipShipmentStatus.Status.1': word,
      });
      const { Orders } = xml.ListOrdersResponse.ListOrdersResult;
      return manyOf(Orders.Order).map(({ AmazonOrderId, OrderStatus }) => [AmazonOrderId, OrderStatus]);
    },
    async events() {
      const period = { PostedAfter: '2020-06-01T00:00:00Z' };
      const { xml } = await world.call('/Finances/2015-05-01', 'ListFinancialEvents', period);
      return xml.ListFinancialEventsResponse.ListFinancialEventsResult.FinancialEvents as XmlTree;
    },
    packageOf: async () =>
      (await world.ask('GET', `/easy-ship/packages?order=${EASY}`)).body.items[0] as XmlTree,
  };
}

/** Asks for papers by the feed, and for the report that it names. */
async function askForPapers(
  world: ParcelsWorld,
  order: string,
  types: string[],
  parameters: More,
): Promise<Papers> {
  const [FEEDS, REPORTS] = ['/Feeds/2009-01-01', '/Reports/2009-01-01'] as const;
  const wanted = types.map((type) => `<DocumentType>${type}</DocumentType>`).join('');
  const feed =
    `<?xml version="1.0"?><AmazonEnvelope><Header><DocumentVersion>1.01</DocumentVersion>` +
    `<MerchantIdentifier>${SELLER}</MerchantIdentifier></Header><MessageType>EasyShipDocument</MessageType>` +
    `<Message><MessageID>1</MessageID><EasyShipDocument><AmazonOrderID>${order}</AmazonOrderID>${wanted}` +
    `</EasyShipDocument></Message></AmazonEnvelope>`;
  const said = { FeedType: '_POST_EASYSHIP_DOCUMENTS_', ContentMD5Value: md5Of(feed), ...parameters };
  const sent = await world.raw(FEEDS, 'SubmitFeed', said, feed);
  const [, id] = /<FeedSubmissionId>(\d+)</.exec(sent.bytes.toString())!;
  await world.advance('PT1H');
  const result = await world.raw(FEEDS, 'GetFeedSubmissionResult', { FeedSubmissionId: id! });
  const report = result.bytes.toString();
  const reference = /<DocumentReportReferenceID>(\d+)</.exec(report)?.[1];
  const answer = await world.raw(REPORTS, 'GetReport', { ReportId: reference ?? '' });
  return { ...answer, report, reference };
}

export const slotsIn = ({ xml }: MwsAnswer): XmlTree[] =>
  manyOf(xml.ListPickupSlotsResponse.ListPickupSlotsResult.PickupSlotList.PickupSlot);
export const made = ({ xml }: MwsAnswer): XmlTree =>
  xml.CreateScheduledPackageResponse.CreateScheduledPackageResult.ScheduledPackage;
export const got = ({ xml }: MwsAnswer): XmlTree =>
  xml.GetScheduledPackageResponse.GetScheduledPackageResult.ScheduledPackage;
export const updated = ({ xml }: MwsAnswer): XmlTree =>
  xml.UpdateScheduledPackagesResponse.UpdateScheduledPackagesResult.ScheduledPackageList.Package;
/** Status and code of a refusal. */
export const codeOf = (answer: MwsAnswer): unknown[] => refusalOf(answer).slice(0, 2);
