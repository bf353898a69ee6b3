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
      },
    ],
  });
  expect(await found('?after=2')).toMatchObject({ items: [{ feedSubmissionId: first!.feedSubmissionId }] });
  expect(await found('?feedType=_POST_PRODUCT_DATA_')).toMatchObject({ count: 1, items: [{ id: '1' }] });
  expect(await found('?status=_DONE_')).toEqual({ count: 0, items: [] });
});
