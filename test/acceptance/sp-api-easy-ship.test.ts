import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { ABROAD, beginEasyShip, EASY, got, IN, made, PENDING, PLAIN, SERIAL, slotsIn, updated, US } from './easy-ship-world.js'; // prettier-ignore
import type { EasyShipWorld } from './easy-ship-world.js';
import { signIn } from './sp-api-calls.js';
import type { SpAnswer, SpClient } from './sp-api-calls.js';

const BASE = '/easyShip/2022-03-23';

let server: MwsLocal;
let world: EasyShipWorld;
let client: SpClient;
const begin = async (more = '') => {
  world = await beginEasyShip(server, more);
  await signInAgain();
};
const signInAgain = async () => {
  client = await signIn((await world.ask('GET', '/callers')).body.spApi);
};
/** Tokens live for an hour. */
const later = async (by: string) => {
  await world.advance(by);
  await signInAgain();
};
beforeAll(async () => void (server = await startMwsLocal()));
beforeEach(() => begin());
afterAll(() => server.close());

type Json = Record<string, unknown>;
interface Slot {
  slotId: string;
  startTime: string;
  endTime: string;
  handoverMethod: string;
}
interface Package extends Json {
  scheduledPackageId: { amazonOrderId: string; packageId: string };
  packageTimeSlot: Slot;
  packageStatus: string;
}

const BOX = {
  packageDimensions: { length: 12, width: 12, height: 12, unit: 'cm' },
  packageWeight: { value: 500, unit: 'g' },
};
const list = (more: Json = {}) =>
  client.post(`${BASE}/timeSlot`, { marketplaceId: IN, amazonOrderId: EASY, ...BOX, ...more });
const slots = async () => (await list()).json.timeSlots as Slot[];
const create = (more: Json = {}) =>
  client.post(`${BASE}/package`, { amazonOrderId: EASY, marketplaceId: IN, ...more });
const at = (slotId: string) => ({ packageDetails: { packageTimeSlot: { slotId } } });
const get = (amazonOrderId = EASY, marketplaceId = IN) =>
  client.get(`${BASE}/package?amazonOrderId=${amazonOrderId}&marketplaceId=${marketplaceId}`);
const move = (slotId: string, amazonOrderId = EASY) =>
  client.change('PATCH', `${BASE}/package`, {
    marketplaceId: IN,
    updatePackageDetailsList: [{ scheduledPackageId: { amazonOrderId }, packageTimeSlot: { slotId } }],
  });
const packageIn = ({ status, json, text }: SpAnswer): Package => {
  if (status !== 200) throw new Error(text);
  return json as unknown as Package;
};
const refused = ({ status, json }: SpAnswer) => [status, json.errors[0]!.code];

describe('one package', () => {
  it('has the slots of MWS, in UTC', async () => {
    const answer = await list();
    const mws = slotsIn(await world.list());
    const shown = answer.json.timeSlots as Slot[];
    expect([answer.json.amazonOrderId, shown.length]).toEqual([EASY, 9]);
    expect(shown.map(({ slotId }) => slotId)).toEqual(mws.map((slot) => slot.SlotId));
    expect(shown[0]).toEqual({
      slotId: shown[0]!.slotId,
      startTime: '2020-06-25T04:30:00Z',
      endTime: '2020-06-25T08:29:00Z',
      handoverMethod: 'PICKUP',
    });
    const large = await list({ packageWeight: { value: 30_001, unit: 'grams' } });
    expect(large.json.timeSlots).toHaveLength(1);
  });

  it('that SP-API schedules is shown by MWS, moved by MWS, and seen so by SP-API', async () => {
    const [first, second] = await slots();
    const shown = packageIn(
      await create({
        packageDetails: { packageTimeSlot: { slotId: second!.slotId }, packageIdentifier: 'P-1' },
      }),
    );
    expect(shown).toMatchObject({
      scheduledPackageId: { amazonOrderId: EASY },
      packageDimensions: { length: 20, width: 15, height: 10, unit: 'cm' },
      packageWeight: { value: 500, unit: 'g' },
      packageTimeSlot: second,
      packageIdentifier: 'P-1',
      packageStatus: 'ReadyForPickup',
      invoice: { invoiceDate: expect.stringMatching(/^2020-06-\d\dT[\d:]+Z$/) as string },
      trackingDetails: { trackingId: expect.stringMatching(/^\d{12}$/) as string },
    });
    expect(packageIn(await get())).toEqual(shown);
    expect(got(await world.get())).toMatchObject({
      ScheduledPackageId: { PackageId: shown.scheduledPackageId.packageId },
      PackageStatus: 'Scheduled',
      PackageIdentifier: 'P-1',
    });
    expect(updated(await world.update(first!.slotId)).PackagePickupSlot.SlotId).toBe(first!.slotId);
    expect(packageIn(await get()).packageTimeSlot).toEqual(first);
  });

  it('that MWS schedules is moved by SP-API, picked up, delivered, and called by the words of SP-API', async () => {
    const { ScheduledPackageId } = made(await world.create());
    const third = (await slots())[2]!;
    const { json } = await move(third.slotId);
    expect(json.packages).toMatchObject([{ packageTimeSlot: third, packageStatus: 'ReadyForPickup' }]);
    await later('P1D');
    expect(packageIn(await get()).packageStatus).toBe('PickedUp');
    expect(refused(await move(third.slotId))).toEqual([404, 'InvalidOrderState']);
    await later('P1D');
    expect(packageIn(await get()).packageStatus).toBe('OutForDelivery');
    const path = `/easy-ship/packages/${ScheduledPackageId.PackageId as string}`;
    await world.ask('PATCH', path, { status: 'Rejected' });
    await later('P2D');
    expect((await world.packageOf()).status).toBe('ReturningToSeller');
    expect(packageIn(await get()).packageStatus).toBe('Rejected');
    await later('P3D');
    expect(packageIn(await get()).packageStatus).toBe('ReturnedToSeller');
  });

  it('has a serial number for each unit that needs one', async () => {
    const [first] = await slots();
    const asked = (packageItems: Json[]) =>
      create({
        amazonOrderId: SERIAL,
        packageDetails: { packageTimeSlot: { slotId: first!.slotId }, packageItems },
      });
    const item = { orderItemId: '10000000000002', orderItemSerialNumbers: ['S1', 'S2'] };
    for (const wrong of [
      [],
      [{ ...item, orderItemSerialNumbers: ['S1'] }],
      [item, { orderItemId: '10000000000003', orderItemSerialNumbers: ['S3'] }],
    ])
      expect(refused(await asked(wrong))).toEqual([400, 'InvalidInput']);
    expect(packageIn(await asked([item])).packageItems).toEqual([item]);
  });
});

describe('many packages', () => {
  const bulk = async (orders: string[], labelFormat: string, more: Json = {}) => {
    const by = await client.restricted({ method: 'POST', path: `${BASE}/packages/bulk` });
    return by.post(`${BASE}/packages/bulk`, {
      marketplaceId: IN,
      orderScheduleDetailsList: orders.map((amazonOrderId) => ({ amazonOrderId, ...more })),
      labelFormat,
    });
  };

  it('are scheduled each for itself, with their papers', async () => {
    const { json } = await bulk([EASY, PENDING, EASY, '402-9999999-9999999'], 'PDF');
    expect(json.scheduledPackages).toMatchObject([{ scheduledPackageId: { amazonOrderId: EASY } }]);
    expect(json.rejectedOrders).toMatchObject([
      { amazonOrderId: PENDING, error: { code: 'InvalidOrderState' } },
      { amazonOrderId: EASY, error: { code: 'ScheduledPackageAlreadyExists' } },
      { amazonOrderId: '402-9999999-9999999', error: { code: 'ResourceNotFound' } },
    ]);
    const papers = await fetch(json.printableDocumentsUrl as string);
    expect([papers.status, papers.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(Buffer.from(await papers.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-/);
    expect(got(await world.get()).PackageStatus).toBe('Scheduled');
    await later('PT6M');
    expect((await fetch(json.printableDocumentsUrl as string)).status).toBe(403);
  });

  it('have their labels for a printer, and none where nothing was scheduled', async () => {
    const { json } = await bulk([EASY], 'ZPL');
    const labels = await (await fetch(json.printableDocumentsUrl as string)).text();
    expect(labels).toMatch(/^\^XA/);
    expect(labels.match(/\^XA/g)).toHaveLength(1);
    const again = await bulk([EASY], 'ZPL');
    expect(again.json).toMatchObject({ scheduledPackages: [], rejectedOrders: [{ amazonOrderId: EASY }] });
    expect(again.json).not.toHaveProperty('printableDocumentsUrl');
    for (const wrong of [bulk([], 'ZPL'), bulk([EASY], 'PNG'), bulk(Array<string>(101).fill(EASY), 'PDF')])
      expect(refused(await wrong)).toEqual([400, 'InvalidInput']);
    const plain = await client.post(`${BASE}/packages/bulk`, {});
    expect(refused(plain)).toEqual([403, 'Unauthorized']);
  });

  it('are moved all, or none', async () => {
    const [first, second] = await slots();
    await create(at(first!.slotId));
    const both = await client.change('PATCH', `${BASE}/package`, {
      marketplaceId: IN,
      updatePackageDetailsList: [EASY, SERIAL].map((amazonOrderId) => ({
        scheduledPackageId: { amazonOrderId },
        packageTimeSlot: { slotId: second!.slotId },
      })),
    });
    expect(refused(both)).toEqual([404, 'ResourceNotFound']);
    expect(packageIn(await get()).packageTimeSlot).toEqual(first);
  });
});

it('what is refused, with the codes of the model and of MWS', async () => {
  const [first] = await slots();
  const slot = at(first!.slotId);
  const cases: [Promise<SpAnswer>, number, string][] = [
    [list({ packageWeight: { value: 0, unit: 'g' } }), 400, 'InvalidInput'],
    [list({ packageWeight: { value: 1 } }), 400, 'InvalidInput'],
    [list({ packageDimensions: { length: 1, width: 1, unit: 'cm' } }), 400, 'InvalidInput'],
    [list({ packageDimensions: { length: 1, width: 1, height: 1, unit: 'inches' } }), 400, 'InvalidInput'],
    [list({ amazonOrderId: '402-9999999-9999999' }), 404, 'ResourceNotFound'],
    [list({ marketplaceId: 'NONE' }), 404, 'ResourceNotFound'],
    [list({ marketplaceId: US, amazonOrderId: ABROAD }), 404, 'RegionNotSupported'],
    [list({ amazonOrderId: PENDING }), 404, 'InvalidOrderState'],
    [create({ ...slot, amazonOrderId: PLAIN }), 404, 'InvalidOrderState'],
    [create(at('x')), 404, 'PickupSlotNotAvailable'],
    [create({}), 400, 'InvalidInput'],
    [get(), 404, 'ResourceNotFound'],
    [get(EASY, US), 404, 'RegionNotSupported'],
    [get(EASY, 'NONE'), 403, 'Unauthorized'],
    [client.get(`${BASE}/package?amazonOrderId=${EASY}`), 400, 'InvalidInput'],
    [move(first!.slotId), 404, 'ResourceNotFound'],
  ];
  for (const [answer, status, code] of cases)
    expect(refused(await answer), JSON.stringify([status, code])).toEqual([status, code]);
  await later('P1D');
  expect(refused(await create(slot))).toEqual([404, 'ScheduleWindowExpired']);
  const { packageStatus } = packageIn(await create(at((await slots())[0]!.slotId)));
  expect(packageStatus).toBe('ReadyForPickup');
  expect(refused(await create(at((await slots())[0]!.slotId)))).toEqual([
    400,
    'ScheduledPackageAlreadyExists',
  ]);
});
