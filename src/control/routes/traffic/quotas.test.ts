import { beforeEach, describe, expect, it } from 'vitest';
import { catalog, createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let control: TestControl;
let ask: TestControl['ask'];
beforeEach(async () => {
  control = await createTestControl();
  ({ ask } = control);
});

describe('quotas', () => {
  const owner = { sellerId: demo.sellerId, developerId: demo.developerId };

  it('show what is left of a bucket, which fills by the world’s clock', async () => {
    const { quotas, world } = control.realm;
    const operation = catalog.findOperation('Orders.ListOrders')!;
    for (let call = 0; call < 3; call++) quotas.take(operation, owner, world.now(), false);
    const { body } = await ask('GET', '/quotas');
    expect(body).toMatchObject({
      count: 1,
      items: [{ ...owner, section: 'Orders', operation: 'ListOrders', requests: { max: 6, left: 3 } }],
    });
    await ask('POST', '/clock/advance', { by: 'PT60S' });
    expect((await ask('GET', '/quotas')).body.items).toMatchObject([{ requests: { left: 4 } }]);
  });

  it('show what an hour has used, until it ends', async () => {
    const { quotas, world } = control.realm;
    const hourly = catalog.sections
      .flatMap(({ operations }) => [...operations.values()])
      .find(({ model }) => model.throttle?.hourly)!;
    quotas.take(hourly, owner, world.now(), false);
    const { body } = await ask('GET', '/quotas');
    expect(body.items).toMatchObject([
      {
        operation: hourly.name,
        hour: { max: hourly.model.throttle!.hourly, used: 1, resetsOn: expect.any(String) },
      },
    ]);
    await ask('POST', '/clock/advance', { by: 'PT1H' });
    expect((await ask('GET', '/quotas')).body.items[0]).not.toHaveProperty('hour');
  });

  it('are set by operation, with what is documented filled in, and taken back', async () => {
    const { quotas, world } = control.realm;
    const listOrders = catalog.findOperation('Orders.ListOrders')!;
    const take = () => quotas.take(listOrders, owner, world.now(), true);
    take();
    const set = await ask('PUT', '/quotas', {
      quotas: { ListOrders: { quota: 1 }, 'Orders.GetOrder': { hourly: 100 } },
    });
    const inForce = {
      'Orders.ListOrders': { quota: 1, restore: 1, restoreSeconds: 60 },
      'Orders.GetOrder': { quota: 6, restore: 1, restoreSeconds: 60, hourly: 100 },
    };
    expect([set.status, set.body]).toEqual([200, { items: [], count: 0, quotas: inForce }]);
    expect([take(), take()]).toEqual([undefined, 'bucket-empty']);
    expect((await ask('GET', '/quotas')).body).toMatchObject({
      items: [{ requests: { max: 1, left: 0 } }],
      quotas: inForce,
    });
    expect((await ask('PUT', '/quotas', { quotas: {} })).body.quotas).toEqual({});
    expect(Array.from({ length: 7 }, take)).toEqual([...Array<undefined>(6), 'bucket-empty']);
  });

  it('are those of the scenario again after a reset', async () => {
    await ask('PUT', '/quotas', { quotas: { ListOrders: { quota: 1 } } });
    await ask('POST', '/reset');
    expect((await ask('GET', '/quotas')).body.quotas).toEqual({});
  });

  it('are refused with every mistake', async () => {
    const quotas = {
      Nothing: {},
      GetServiceStatus: { quota: 1 },
      'Orders.Nothing': {},
      'Sellers.GetAuthToken': { quota: 1 },
      ListOrders: { quota: 1 },
    };
    const { body } = await ask('PUT', '/quotas', { quotas });
    expect(body.findings).toEqual([
      { in: 'body', path: '/quotas/Nothing', message: 'there is no operation Nothing' },
      {
        in: 'body',
        path: '/quotas/GetServiceStatus',
        message: expect.stringMatching(/^must be one of .*Orders\.GetServiceStatus/) as string,
      },
      { in: 'body', path: '/quotas/Orders.Nothing', message: 'there is no operation Orders.Nothing' },
      ...['restore', 'restoreSeconds'].map((field) => ({
        in: 'body',
        path: `/quotas/Sellers.GetAuthToken/${field}`,
        message: 'is missing, and none is documented',
      })),
    ]);
    expect((await ask('GET', '/quotas')).body.quotas).toEqual({});
    for (const wrong of [{ quota: 0 }, { restoreSeconds: 0 }, { hourly: 1.5 }, { burst: 2 }])
      expect((await ask('PUT', '/quotas', { quotas: { ListOrders: wrong } })).status).toBe(400);
  });
});
