import { expect, it } from 'vitest';
import { submit } from '../../../feeds/lifecycle.js';
import { createTestControl, demo } from '../../testing.js';

it('lists the feeds of a world, newest first', async () => {
  const { ask, realm } = await createTestControl();
  const { world } = realm;
  const document = world.documents.keep(world.database, world.documents.spoolBytes(Buffer.from('a feed')));
  const details = { marketplaceIds: [demo.marketplaceId], purgeAndReplace: false, contentType: 'text/xml' };
  const [first, second] = ['_POST_PRODUCT_DATA_', '_POST_PRODUCT_PRICING_DATA_'].map((feedType) =>
    submit(world, { seller: 1, feedType, document, details }),
  );
  const found = async (query = '') => (await ask('GET', `/feeds${query}`)).body;

  expect(await found('?limit=1')).toEqual({
    count: 2,
    items: [
      {
        id: '2',
        feedSubmissionId: second!.feedSubmissionId,
        sellerId: demo.sellerId,
        feedType: '_POST_PRODUCT_PRICING_DATA_',
        status: '_SUBMITTED_',
        submittedAt: new Date(second!.submittedAt).toISOString(),
        ...details,
        bytes: 6,
        processed: 0,
        successful: 0,
        failed: 0,
        warned: 0,
      },
    ],
  });
  expect(await found('?after=2')).toMatchObject({ items: [{ feedSubmissionId: first!.feedSubmissionId }] });
  expect(await found('?feedType=_POST_PRODUCT_DATA_')).toMatchObject({ count: 1, items: [{ id: '1' }] });
  expect(await found('?status=_DONE_')).toEqual({ count: 0, items: [] });
});

it('takes a feed in, gives it back byte by byte, and says which messages failed', async () => {
  const { ask, app } = await createTestControl();
  const { sellerId, marketplaceId } = demo;
  await ask('POST', '/listings', { sellerId, marketplaceId, sku: 'CAFÉ', price: 3 });
  const document = 'sku\tprice\nCAFÉ\t5.00\nNONE\t1.00\n';
  const feedType = '_POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA_';
  const made = await ask('POST', '/feeds', {
    ...{ sellerId, feedType, document, contentType: 'text/plain', marketplaceIds: [marketplaceId] },
  });
  const path = `/feeds/${String(made.body.feedSubmissionId)}`;
  const whole = await app.inject({ url: `/_mws${path}/document` });
  expect(whole.payload).toBe(document);
  expect(whole.headers).toMatchObject({
    'content-type': 'text/plain; charset=UTF-8',
    'x-content-type-options': 'nosniff',
  });
  expect((await ask('GET', `${path}/result`)).status).toBe(404);
  await ask('POST', '/clock/advance', { by: 'PT1H' });
  expect((await ask('GET', path)).body).toMatchObject({ status: '_DONE_', successful: 1, failed: 1 });
  const { body } = await ask('GET', `${path}/problems`);
  expect(body).toMatchObject({
    count: 1,
    items: [{ message: '2', code: 13013, type: 'Error', about: { SKU: 'NONE' } }],
  });
  expect(body.items[0]!.text).toContain('This SKU does not exist');
  expect((await app.inject({ url: `/_mws${path}/result?bytes=4` })).payload).toBe('Feed');
});

it.each([
  [{ document: '' }, '/document'],
  [{ document: '!', encoding: 'base64' }, '/document'],
  [{ feedType: 'PRODUCTS' }, '/feedType'],
  [{ contentType: 'text/xml; charset=martian' }, '/contentType'],
  [{ marketplaceIds: ['A1PA6795UKMFR9'] }, '/marketplaceId'],
  [{ marketplaceIds: ['ATVPDKIKX0DER', 'A1VC38T7YXB528'] }, '/marketplaceIds'],
])('refuses a feed with %j', async (wish, path) => {
  const { ask } = await createTestControl();
  const feed = { sellerId: demo.sellerId, feedType: '_POST_PRODUCT_DATA_', document: '<a/>' };
  const { status, body } = await ask('POST', '/feeds', { ...feed, ...wish });
  expect([status, body.findings[0]!.path]).toEqual([400, path]);
});

it('says what a sample makes up, of a seller who has nothing', async () => {
  const { ask } = await createTestControl();
  const path = `/feed-types/_POST_ORDER_FULFILLMENT_DATA_/sample?sellerId=${demo.sellerId}`;
  expect((await ask('GET', path)).body).toMatchObject({
    contentType: 'text/xml',
    lacks: ['an order that the seller is to ship'],
    document: expect.stringContaining('<AmazonOrderID>111-1234567-1234567</AmazonOrderID>'),
  });
  expect((await ask('GET', path.replace('_POST_ORDER_FULFILLMENT_DATA_', '_NONE_'))).status).toBe(404);
});
