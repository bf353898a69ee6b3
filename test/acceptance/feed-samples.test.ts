import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processingOf } from '../../src/feeds/feed-type.js';
import { feedTypes } from '../../src/model/feed-types.js';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';

const SELLER = 'A2EXAMPLESELLER';
const US = 'ATVPDKIKX0DER';
const INDIA = 'A21TJRUUN4KGV';

interface Sample {
  document: string;
  contentType: string;
  feedOptions?: string;
  lacks: string[];
}

interface Feed {
  feedSubmissionId: string;
  status: string;
  processed: number;
  failed: number;
}

/** Types that are kept and not read: there is nothing to be counted. */
const isKept = (feedType: string): boolean => {
  const { message, record, json, whole } = processingOf(feedType);
  return [message, record, json, whole].every((each) => each === undefined);
};

describe('the samples of feeds', () => {
  let server: MwsLocal;
  const ask = <T>(path: string, body?: object) => askControl<T>(server.url, path, body);

  beforeAll(async () => {
    server = await startMwsLocal({ scenario: 'fulfilment' });
    // All that the scenario lists is shipped by Amazon.
    for (const sku of ['CUP', 'SAUCER'])
      await ask('/listings', { sellerId: SELLER, marketplaceId: US, sku, price: 12, quantity: 30 });
  });
  afterAll(() => server?.close());

  test.each(feedTypes.map(({ FeedType }) => FeedType))('%s: is taken without an error', async (feedType) => {
    const marketplaceId = feedType === '_POST_EASYSHIP_DOCUMENTS_' ? INDIA : US;
    // The seller ships it itself; earlier samples have taken the one before.
    await ask('/orders', {
      sellerId: SELLER,
      marketplaceId,
      items: [{ sku: 'MUG', quantity: 2, price: 20 }],
    });
    const { lacks, ...sample } = await ask<Sample>(
      `/feed-types/${feedType}/sample?sellerId=${SELLER}&marketplaceId=${marketplaceId}`,
    );
    expect(lacks).toEqual([]);
    expect(sample.document).not.toMatch(/\{\{/);
    const { feedSubmissionId } = await ask<Feed>('/feeds', {
      ...{ sellerId: SELLER, feedType, marketplaceIds: [marketplaceId] },
      ...sample,
    });
    await ask('/clock/advance', { by: 'PT30M' });
    const { items } = await ask<{ items: { type: string; text: string }[] }>(
      `/feeds/${feedSubmissionId}/problems`,
    );
    expect(items.filter(({ type }) => type === 'Error')).toEqual([]);
    const feed = await ask<Feed>(`/feeds/${feedSubmissionId}`);
    expect(feed).toMatchObject({ status: '_DONE_', failed: 0 });
    if (!isKept(feedType)) expect(feed.processed).toBeGreaterThan(0);
  });
});
