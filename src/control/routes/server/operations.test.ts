import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog, createTestControl } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let control: TestControl;
beforeAll(async () => void (control = await createTestControl()));
afterAll(() => control.app.close());
const get = async (path: string) => (await control.ask('GET', path)).body;

describe('the operations', () => {
  it('are all of the model, with whether they have code', async () => {
    const { items, count } = await get('/operations?limit=1000');
    expect(count).toBe(catalog.sections.reduce((sum, { operations }) => sum + operations.size, 0));
    expect(items).toHaveLength(count);
    expect(items.find(({ id }) => id === 'Orders.ListOrders')).toEqual({
      id: 'Orders.ListOrders',
      section: 'Orders',
      operation: 'ListOrders',
      version: '2013-09-01',
      implemented: true,
    });
    expect(items.filter(({ implemented }) => implemented === false)).toEqual([]);
  });

  it('have a form with the rules of each parameter, and those between them', async () => {
    const form = await get('/operations/Orders.ListOrders');
    const named = (name: string) =>
      (form.parameters as { name: string }[]).find((each) => each.name === name);
    expect(form).toMatchObject({ path: '/Orders/2013-09-01', sellerParameter: 'SellerId', document: null });
    expect(form.quota).toEqual({ burst: 6, restore: 1, seconds: 60 });
    expect(named('MarketplaceId')).toEqual({
      ...{ name: 'MarketplaceId', type: 'string', required: true, list: '.Id.', maxItems: 50 },
    });
    expect(named('CreatedAfter')).toEqual({ name: 'CreatedAfter', type: 'timestamp', required: false });
    expect(named('MaxResultsPerPage')).toMatchObject({
      type: 'integer',
      minValue: 1,
      maxValue: 100,
      default: 100,
    });
    expect(named('FulfillmentChannel')).toMatchObject({ values: ['AFN', 'MFN'], list: '.Channel.' });
    expect(form.constraints).toContainEqual({
      kind: 'exactlyOneOf',
      members: ['CreatedAfter', 'LastUpdatedAfter'],
    });
  });

  it('have structures within structures, and documents', async () => {
    const shipment = await get('/operations/MerchantFulfillment.CreateShipment');
    const details = (shipment.parameters as { name: string; members: { name: string }[] }[])[0]!;
    expect(details.members.find(({ name }) => name === 'ItemList')).toMatchObject({
      ...{ type: 'structure', list: '.Item.' },
    });
    const feed = await get('/operations/Feeds.SubmitFeed');
    expect(feed.document).toMatchObject({ contentTypes: expect.arrayContaining(['text/xml']) as string[] });
  });

  it('all have a form that its description allows', async () => {
    for (const { id } of (await get('/operations?limit=1000')).items)
      expect((await get(`/operations/${id}`)).id).toBe(id);
  });

  it('404 for one that there is not', async () => {
    for (const id of ['Orders.ListOrder', 'ListOrders', 'Orders.'])
      expect((await control.ask('GET', `/operations/${id}`)).status).toBe(404);
  });
});

it('lists the built-in scenarios', async () => {
  const { items } = await get('/scenarios');
  expect(items.find(({ name }) => name === 'quickstart')?.description).toMatch(/\w/);
});
