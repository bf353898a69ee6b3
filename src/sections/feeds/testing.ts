import { feedDueHandlers } from '../../feeds/lifecycle.js';
import type { Feeds } from '../../model/generated/index.js';
import type { Upload } from '../handler.js';
import { createCallableShop } from '../testing.js';

export const INVENTORY = '_POST_INVENTORY_AVAILABILITY_DATA_';
export const PRODUCTS = '_POST_PRODUCT_DATA_';

/** A callable shop whose feeds go their way; feeds have the text `text` unless a test says otherwise. */
export function createFeedShop() {
  const shop = createCallableShop(feedDueHandlers);
  const { world, time } = shop;

  const uploadOf = (text: string, contentMd5?: string): Upload => ({
    document: world.documents.spoolBytes(Buffer.from(text)),
    contentType: 'text/xml',
    contentMd5,
  });
  /** Submits a feed as clients do that send the MD5 as a parameter. */
  const submit = (query = `FeedType=${INVENTORY}`, text = 'text'): Feeds.FeedSubmissionInfo => {
    const upload = uploadOf(text);
    const md5 = `&ContentMD5Value=${encodeURIComponent(upload.document.md5)}`;
    return shop.call('Feeds.SubmitFeed', query + md5, { upload }).FeedSubmissionInfo;
  };
  /** Lets time go by, and does what becomes due. */
  const pass = (ms: number) => {
    time.now += ms;
    world.due.settle();
  };
  const list = (query = '') =>
    shop.call('Feeds.GetFeedSubmissionList', query).FeedSubmissionInfo as Feeds.FeedSubmissionInfo[];
  return { ...shop, uploadOf, submit, pass, list };
}
