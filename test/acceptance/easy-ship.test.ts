import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import {
  ABROAD,
  beginEasyShip,
  codeOf,
  EASY,
  got,
  IN,
  made,
  PENDING,
  PLAIN,
  SERIAL,
  slotsIn,
  updated,
  US,
} from './easy-ship-world.js';
import type { EasyShipWorld } from './easy-ship-world.js';
import { manyOf } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { refusalOf, under } from './outbound-world.js';
import { md5Of } from './parcels-world.js';
import { signRequest } from './sign.js';

let server: MwsLocal;
let world: EasyShipWorld;
const begin = async (more = '') => {
  world = await beginEasyShip(server, more);
};
beforeAll(async () => {
  server = await startMwsLocal();
});
beforeEach(() => begin());
afterAll(() => server.close());

describe('EasyShip', () => {
  it('check 1: slots are offered with the time in India', async () => {
    const answer = await world.list();
    const slots = slotsIn(answer);
    expect([answer.status, slots.length]).toEqual([200, 9]);
    expect(answer.xml.ListPickupSlotsResponse.ListPickupSlotsResult.AmazonOrderId).toBe(EASY);
    expect(slots[0]).toEqual({
      SlotId: expect.stringMatching(/^[A-Za-z0-9+/]{39}=$/),
      PickupTimeStart: '2020-06-25T10:00:00.00+05:30',
      PickupTimeEnd: '2020-06-25T13:59:00.00+05:30',
    });
    const large = slotsIn(await world.list(EASY, { 'PackageWeight.Value': '30001' }));
    expect(large.map((slot) => slot.PickupTimeStart)).toEqual(['2020-06-25T10:00:00.00+05:30']);
    await begin('easyShip: {noSlots: true}\n');
    expect((await world.list()).text).toContain('<PickupSlotList/>');
    expect(codeOf(await world.create())).toEqual([404, 'PickupSlotNotAvailable']);
  });

  it('check 2: a weight whose unit and value are swapped is refused, as are measures that are none', async () => {
    const refused = async (more: Record<string, string>) => refusalOf(await world.list(EASY, more));
    const invalid = [
      400,
      'InvalidRequest',
      'Request has missing or invalid parameters and cannot be parsed.',
    ];
    expect(await refused({ 'PackageWeight.Unit': '23.00', 'PackageWeight.Value': 'g' })).toEqual(invalid);
    expect(await refused({ 'PackageDimensions.Unit': 'in' })).toEqual(invalid);
    expect(await refused({ 'PackageDimensions.Height': '0' })).toEqual(invalid);
    expect(await refused({ AmazonOrderId: '' })).toEqual(invalid);
  });

  it('check 3: orders that cannot be picked up', async () => {
    expect([
      codeOf(await world.list(ABROAD, { MarketplaceId: US })),
      codeOf(await world.list(ABROAD)),
      codeOf(await world.list('402-9999999-9999999')),
      codeOf(await world.list(EASY, { MarketplaceId: 'NONE' })),
      codeOf(await world.list(PENDING)),
      codeOf(await world.list(PLAIN)),
    ]).toEqual([
      [404, 'RegionNotSupported'],
      [404, 'RegionNotSupported'],
      [400, 'ResourceNotFound'],
      [400, 'ResourceNotFound'],
      [404, 'InvalidOrderState'],
      [404, 'InvalidOrderState'],
    ]);
    await world.ask('PATCH', `/orders/${PLAIN}`, { easyShipStatus: 'PendingSchedule' });
    expect((await world.list(PLAIN)).status).toBe(200);
  });

  it('check 3: on the Indian host too, a marketplace of another region is not supported', async () => {
    const [host, path] = ['mws.amazonservices.in', '/EasyShip/2018-09-01'];
    const named = (MarketplaceId: string) => ({ Action: 'GetScheduledPackage', MarketplaceId, 'ScheduledPackageId.AmazonOrderId': EASY }); // prettier-ignore
    const { request } = await import('node:http');
    const answerTo = (MarketplaceId: string) =>
      new Promise<[number | undefined, string]>((resolve, reject) => {
        const form = signRequest(server, { path, host, parameters: named(MarketplaceId) });
        const headers = { host, 'content-type': 'application/x-www-form-urlencoded' };
        request(server.url + path, { method: 'POST', headers }, (response) => {
          let text = '';
          response.on('data', (chunk) => (text += String(chunk)));
          response.on('end', () =>
            resolve([response.statusCode, /<Code>(.*)<\/Code>/.exec(text)?.[1] ?? '']),
          );
        })
          .on('error', reject)
          .end(form);
      });
    expect(await answerTo(US)).toEqual([404, 'RegionNotSupported']);
    expect(await answerTo('A1PA6795UKMFR9')).toEqual([401, 'AccessDenied']);
    expect(await answerTo(IN)).toEqual([400, 'ResourceNotFound']);
  });

  it('check 4: a package is scheduled in the slot that is named', async () => {
    const [, second] = slotsIn(await world.list());
    const answer = await world.create(EASY, { PackageIdentifier: 'Shelf 7' }, second.SlotId);
    expect(answer.status).toBe(200);
    expect(made(answer)).toMatchObject({
      ScheduledPackageId: {
        AmazonOrderId: EASY,
        PackageId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f-]{27}$/),
      },
      PackageDimensions: { Length: '12.00', Width: '12.00', Height: '12.00', Unit: 'cm' },
      PackagePickupSlot: second,
      PackageIdentifier: 'Shelf 7',
      Invoice: { InvoiceNumber: expect.stringMatching(/^IN-\d{9}$/) },
      PackageStatus: 'ReadyForPickup',
    });
    expect(await world.inState('PendingPickUp')).toEqual([[EASY, 'Unshipped']]);
  });

  it('check 5: without a slot it is the first that there is, and without measures the usual ones', async () => {
    const [first] = slotsIn(await world.list());
    const answer = await world.createPlainly(EASY);
    expect(made(answer)).toMatchObject({
      PackagePickupSlot: first,
      PackageDimensions: { Length: '20.00', Width: '15.00', Height: '10.00' },
      PackageWeight: { Value: '500.00' },
    });
  });

  it('check 6: an order has one package', async () => {
    await world.create();
    expect(codeOf(await world.create())).toEqual([400, 'ScheduledPackageAlreadyExists']);
    expect((await world.ask('GET', '/easy-ship/packages')).body.count).toBe(1);
  });

  it('check 7: slots of yesterday, of others and of nobody', async () => {
    const [first] = slotsIn(await world.list());
    expect(codeOf(await world.create(EASY, {}, 'x'))).toEqual([404, 'PickupSlotNotAvailable']);
    expect(codeOf(await world.create(EASY, { 'PackageWeight.Value': '30001' }, first.SlotId))).toEqual([404, 'PickupSlotNotAvailable']); // prettier-ignore
    // 08:40 in India: the slot begins in less than two hours.
    await world.advance('PT13H');
    expect(codeOf(await world.create(EASY, {}, first.SlotId))).toEqual([
      400,
      'RetryableAfterGettingNewSlots',
    ]);
    await world.advance('P1D');
    expect(codeOf(await world.create(EASY, {}, first.SlotId))).toEqual([404, 'ScheduleWindowExpired']);
    expect((await world.ask('GET', '/easy-ship/packages')).body.count).toBe(0);
  });

  it('check 8: serial numbers are asked for, of the lines that need them', async () => {
    const numbers = (item: string, ...serials: string[]) =>
      under('PackageItemList.Item.1', {
        OrderItemId: item,
        ...Object.fromEntries(
          serials.map((serial, at) => [`OrderItemSerialNumberList.member.${at + 1}`, serial]),
        ),
      });
    const { xml } = await world.call('/Orders/2013-09-01', 'ListOrderItems', { AmazonOrderId: SERIAL });
    const items = manyOf(xml.ListOrderItemsResponse.ListOrderItemsResult.OrderItems.OrderItem);
    expect(items.map((item: XmlTree) => item.SerialNumberRequired)).toEqual(['true', undefined]);
    expect([
      codeOf(await world.create(SERIAL)),
      codeOf(await world.create(SERIAL, numbers('10000000000002', 'S1'))),
      codeOf(await world.create(SERIAL, numbers('10000000000003', 'S1'))),
    ]).toEqual(Array(3).fill([400, 'InvalidRequest']));
    const answer = await world.create(SERIAL, numbers('10000000000002', 'S1', 'S2'));
    expect(made(answer).PackageItemList.Item).toEqual({
      OrderItemId: '10000000000002',
      OrderItemSerialNumberList: { member: ['S1', 'S2'] },
    });
    expect(await world.documents(SERIAL, ['Warranty'])).toMatchObject({ status: 200 });
  });

  it('check 9: a package is moved to another slot, one at a time', async () => {
    const { PackageId } = made(await world.create()).ScheduledPackageId;
    const third = slotsIn(await world.list())[2];
    expect(updated(await world.update(third.SlotId))).toMatchObject({
      ScheduledPackageId: { PackageId },
      PackagePickupSlot: third,
      PackageStatus: 'Scheduled',
    });
    expect((await world.update(third.SlotId, {}, 'ScheduledPackageUpdateDetails')).status).toBe(200);
    const another = {
      'ScheduledPackageUpdateDetailsList.PackageUpdateDetails.1.ScheduledPackageId.PackageId': 'X',
    };
    expect(codeOf(await world.update(third.SlotId, another))).toEqual([400, 'ResourceNotFound']);
    const two = {
      'ScheduledPackageUpdateDetailsList.PackageUpdateDetails.2.ScheduledPackageId.AmazonOrderId': SERIAL,
      'ScheduledPackageUpdateDetailsList.PackageUpdateDetails.2.PackagePickupSlot.SlotId': third.SlotId,
    };
    expect(codeOf(await world.update(third.SlotId, two))).toEqual([400, 'InvalidRequest']);
  });

  it('check 10: a package is got by its order, its weight with the unit first', async () => {
    expect(codeOf(await world.get())).toEqual([400, 'ResourceNotFound']);
    await world.create();
    const answer = await world.get();
    expect(got(answer).PackageStatus).toBe('Scheduled');
    expect(Object.entries(got(answer).PackageWeight)).toEqual([
      ['Unit', 'g'],
      ['Value', '500.00'],
    ]);
    expect((await world.get(EASY, { 'ScheduledPackageId.PackageId': got(answer).ScheduledPackageId.PackageId })).status).toBe(200); // prettier-ignore
    expect(codeOf(await world.get(EASY, { 'ScheduledPackageId.PackageId': 'X' }))).toEqual([
      400,
      'ResourceNotFound',
    ]);
  });

  it('check 11: papers are asked for by a feed, and got as a report by either id', async () => {
    const early = await world.documents(EASY);
    expect(early.report).toMatch(/<ResultMessageCode>25001<[^]*no ShippingLabel/);
    await world.create();
    const { status, headers, bytes, reference, report } = await world.documents(EASY);
    expect(report).toContain('<MessagesWithError>0</MessagesWithError>');
    expect([status, headers.get('content-type'), headers.get('content-md5')]).toEqual([200, 'application/pdf', md5Of(bytes)]); // prettier-ignore
    expect([bytes.subarray(0, 5).toString(), /\/Count (\d)/.exec(bytes.toString('latin1'))![1]]).toEqual(['%PDF-', '2']); // prettier-ignore
    const { xml } = await world.call('/Reports/2009-01-01', 'GetReportList', { 'ReportRequestIdList.Id.1': reference! }); // prettier-ignore
    expect(xml.GetReportListResponse.GetReportListResult.ReportInfo).toMatchObject({
      ReportId: reference,
      ReportType: '_GET_EASYSHIP_DOCUMENTS_',
    });
    const label = await world.documents(EASY, [], { AmazonOrderId: EASY, DocumentType: 'ShippingLabel' });
    expect(/\/Count (\d)/.exec(label.bytes.toString('latin1'))![1]).toBe('1');
    expect((await world.documents(EASY, ['Warranty'])).report).toContain('no Warranty');
    expect((await world.documents(EASY, ['Receipt'])).report).toContain('25004');
    expect((await world.documents(EASY, [], { AmazonOrderId: SERIAL })).report).toContain('25003');
  });

  it('check 12: behind its slot a package is picked up, and the order is shipped', async () => {
    await world.create();
    await world.advance('P1D');
    expect(got(await world.get()).PackageStatus).toBe('PickedUp');
    expect(await world.inState('PickedUp')).toEqual([[EASY, 'Shipped']]);
    expect((await world.events()).ServiceFeeEventList.ServiceFeeEvent).toMatchObject({
      AmazonOrderId: EASY,
      FeeList: {
        FeeComponent: {
          FeeType: 'MFNPostageFee',
          FeeAmount: { CurrencyCode: 'INR', CurrencyAmount: '-60.00' },
        },
      },
    });
    const report = async (ReportType: string) => {
      const { xml } = await world.call('/Reports/2009-01-01', 'RequestReport', { ReportType, StartDate: '2020-06-01T00:00:00Z', 'MarketplaceIdList.Id.1': IN }); // prettier-ignore
      const { ReportRequestId } = xml.RequestReportResponse.RequestReportResult.ReportRequestInfo;
      await world.advance('PT1H');
      const listed = await world.call('/Reports/2009-01-01', 'GetReportList', { 'ReportRequestIdList.Id.1': ReportRequestId }); // prettier-ignore
      const { ReportId } = listed.xml.GetReportListResponse.GetReportListResult.ReportInfo;
      const { bytes } = await world.raw('/Reports/2009-01-01', 'GetReport', { ReportId });
      return bytes.toString().trim().split('\n').map((line) => line.trim().split('\t')); // prettier-ignore
    };
    const [head, row] = await report('_GET_EASYSHIP_PICKEDUP_');
    expect([head![0], head![3], head![18], row![0], row![5], row![18]]).toEqual(['order-id', 'picked-up-date', 'carrier', EASY, 'POT', 'ATS']); // prettier-ignore
    expect(await report('_GET_EASYSHIP_WAITING_FOR_PICKUP_')).toHaveLength(1);
    await world.ask('PATCH', `/orders/${PLAIN}`, { easyShipStatus: 'PendingSchedule' });
    await world.create(PLAIN);
    const [, waiting] = await report('_GET_EASYSHIP_WAITING_FOR_PICKUP_');
    expect([waiting![0], waiting![10]]).toEqual([PLAIN, 'false']);
  });

  it('check 13: what was picked up can neither be moved nor listed slots for', async () => {
    const slots = slotsIn(await world.list());
    await world.create();
    await world.advance('P1D');
    expect(codeOf(await world.update(slots[5].SlotId))).toEqual([404, 'InvalidOrderState']);
    expect(codeOf(await world.list())).toEqual([404, 'InvalidOrderState']);
  });

  it('check 14: a package is lost, and the seller is paid for it', async () => {
    await world.create();
    const { id } = await world.packageOf();
    const lost = await world.ask('PATCH', `/easy-ship/packages/${id}`, { status: 'Lost' });
    expect(lost.body).toMatchObject({ status: 'Lost', orderStatus: 'Lost', next: null });
    expect(lost.body.steps.map(({ status }: XmlTree) => status)).toEqual(['Scheduled', 'PickedUp', 'Lost']);
    expect(got(await world.get()).PackageStatus).toBe('LostInTransit');
    expect(await world.inState('Lost')).toEqual([[EASY, 'Shipped']]);
    expect((await world.events()).AdjustmentEventList.AdjustmentEvent).toMatchObject({
      AdjustmentType: 'LostOrDamagedReimbursement',
      AdjustmentAmount: { CurrencyCode: 'INR', CurrencyAmount: '900.00' },
    });
    expect((await world.ask('PATCH', `/easy-ship/packages/${id}`, { status: 'Delivered' })).status).toBe(409);
  });

  it('check 15: a pickup is cancelled, and the order scheduled again', async () => {
    const first = made(await world.create()).ScheduledPackageId.PackageId;
    const cancelled = await world.ask('POST', `/easy-ship/packages/${first}/cancel-pickup`);
    expect(cancelled.body).toMatchObject({ status: 'LabelCanceled', orderStatus: 'LabelCanceled' });
    expect(await world.inState('LabelCanceled')).toEqual([[EASY, 'Unshipped']]);
    expect(codeOf(await world.get())).toEqual([400, 'ResourceNotFound']);
    const again = await world.create();
    expect([again.status, made(again).ScheduledPackageId.PackageId === first]).toEqual([200, false]);
    await world.ask('PATCH', `/orders/${EASY}`, { status: 'Canceled' });
    expect((await world.packageOf()).status).toBe('LabelCanceled');
    expect((await world.order(EASY)).easyShipStatus).toBe('LabelCanceled');
  });
});
