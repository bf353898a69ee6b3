import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { beginEasyShip, EASY, slotsIn } from './easy-ship-world.js';
import type { EasyShipWorld } from './easy-ship-world.js';
import type { XmlTree } from './mws-call.js';
import { SELLER } from './parcels-world.js';

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

describe('Easy Ship in a scenario', () => {
  it('takes parcels to their ends at its pace, and begins with them in any state', async () => {
    const [DONE, LATE] = ['402-0000006-0000006', '402-0000007-0000007'];
    const more = (id: string, status: string) =>
      `  - {id: ${id}, seller: ${SELLER}, marketplace: IN, easyShip: true, easyShipStatus: ${status}, purchasedAt: -P5D, items: [{sku: POT}]}\n`;
    await begin(
      `${more(DONE, 'Delivered')}${more(LATE, 'Scheduled')}` +
        `easyShip:
  slots: [{from: +PT1H, to: +PT2H}]
  pace: {outForDelivery: PT1H, delivered: PT1H, returning: PT1H, returned: PT1H}
  outcome: [{order: ${EASY}, end: Rejected}]
timeline:
  - {after: PT90M, easyShip: {order: ${LATE}, status: LabelCanceled}}
`,
    );
    expect(await world.order(DONE)).toMatchObject({ status: 'Shipped', easyShipStatus: 'Delivered' });
    expect(await world.order(LATE)).toMatchObject({ status: 'Unshipped', easyShipStatus: 'PendingPickUp' });
    expect(slotsIn(await world.list()).map((slot) => slot.PickupTimeStart)).toEqual([
      '2020-06-24T20:40:37.00+05:30',
    ]);
    const { items } = (await world.ask('GET', `/easy-ship/packages?order=${DONE}`)).body as XmlTree;
    const instants = items[0].steps.map(({ at }: XmlTree) => Date.parse(at));
    expect(items[0].steps.map(({ status }: XmlTree) => status)).toEqual([
      'Scheduled',
      'PickedUp',
      'OutForDelivery',
      'Delivered',
    ]);
    // Scheduled when it was bought, then as long as each takes; it has been delivered when the world begins.
    expect(instants[2] - instants[1]).toBe(3_600_000);
    expect(instants[3] - instants[0]).toBe(5 * 86_400_000);
    expect([...instants].sort((a, b) => a - b)).toEqual(instants);
    await world.create();
    await world.advance('PT7H');
    expect(
      (await world.packageOf()).steps.map(({ at, status }: XmlTree) => [at.slice(11, 16), status]),
    ).toEqual([
      ['14:10', 'Scheduled'],
      ['16:10', 'PickedUp'],
      ['17:10', 'OutForDelivery'],
      ['18:10', 'Rejected'],
      ['19:10', 'ReturningToSeller'],
      ['20:10', 'ReturnedToSeller'],
    ]);
    expect((await world.order(LATE)).easyShipStatus).toBe('LabelCanceled');
    const told = await world.told('easy-ship.changed');
    expect(told.map(({ details }) => details.status)).toContain('Rejected');
  });

  it('names what is wrong with orders that Amazon cannot pick up', async () => {
    const wrong = `  - {id: 111-0000008-0000008, seller: ${SELLER}, marketplace: US, easyShip: true, items: [{sku: POT}]}\n`;
    await expect(begin(wrong)).rejects.toThrow('Easy Ship is in IN only');
  });

  it('gives papers by the control API, the same bytes each time', async () => {
    await world.create();
    const { id, papers } = await world.packageOf();
    expect(papers).toEqual(['ShippingLabel', 'Invoice']);
    const paper = async (name: string) => {
      const answer = await fetch(`${server.url}/_mws/easy-ship/packages/${id}/papers/${name}`);
      return { type: answer.headers.get('content-type'), bytes: Buffer.from(await answer.arrayBuffer()) };
    };
    const label = await paper('ShippingLabel');
    expect([label.type, label.bytes.subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-']);
    expect((await paper('ShippingLabel')).bytes.equals(label.bytes)).toBe(true);
    expect((await paper('Warranty')).type).toContain('json');
  });
});
