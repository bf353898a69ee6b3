import { describe, expect, test } from 'vitest';
import { findFeed } from '../../store/feeds.js';
import { US } from '../../store/orders/testing.js';
import { bytesOf } from '../../world/documents.js';
import { START } from '../../world/testing.js';
import { createFeedShop, INVENTORY, PRODUCTS } from './testing.js';

const UK = 'A1F83G8C2ARO7P';
const DE = 'A1PA6795UKMFR9';

const SUBMIT = 'Feeds.SubmitFeed';

describe('SubmitFeed', () => {
  test('takes a feed in, and keeps its bytes', () => {
    const { world, submit } = createFeedShop();
    const info = submit(`FeedType=${PRODUCTS}&MarketplaceIdList.Id.1=${US}&PurgeAndReplace=true`, 'é');

    expect(info).toEqual({
      FeedSubmissionId: expect.stringMatching(/^5\d{10}$/),
      FeedType: PRODUCTS,
      SubmittedDate: START,
      FeedProcessingStatus: '_SUBMITTED_',
    });
    const feed = findFeed(world, info.FeedSubmissionId)!;
    expect(feed.details).toEqual({ marketplaceIds: [US], purgeAndReplace: true, contentType: 'text/xml' });
    expect(bytesOf(world.documents.find(world.database, feed.document))).toEqual(Buffer.from('é'));
  });

  test('takes the MD5 from the header as well', () => {
    const { call, uploadOf } = createFeedShop();
    const upload = uploadOf('text', 'HLNGf1zgVRjA8MHRkOsVmA==');
    const refused = { ...upload, contentMd5: upload.document.md5 };

    expect(() => call(SUBMIT, `FeedType=${INVENTORY}`, { upload: refused })).not.toThrow();
  });

  test('takes types that are on no list', () => {
    expect(createFeedShop().submit('FeedType=_POST_SOMETHING_NEW_')).toMatchObject({
      FeedType: '_POST_SOMETHING_NEW_',
    });
  });

  const md5 = 'HLIGf1zgVRjA8MHRkOsVmA==';
  test.each([
    ['no MD5', '', undefined, 400, 'ContentMD5Missing', 'you must pass a Content-MD5 HTTP header for your feed so we can be sure it was not corrupted (e.g. dropped a 0 from a price) before we process it'],
    ['a wrong MD5 in the parameter', `&ContentMD5Value=${md5}`, undefined, 412, 'ContentMD5DoesNotMatch', 'the Content-MD5 HTTP header you passed for your feed did not match the Content-MD5 we calculated for your feed'],
    ['a wrong MD5 in the header', '', md5, 412, 'ContentMD5DoesNotMatch', 'the Content-MD5 HTTP header you passed for your feed did not match the Content-MD5 we calculated for your feed'],
    ['an MD5 in hexadecimal', '&ContentMD5Value=1cb2867f5ce05518c0f0c1d190eb1598', undefined, 400, 'InvalidParameterValue', 'Value 1cb2867f5ce05518c0f0c1d190eb1598 for parameter ContentMD5Value is invalid.'],
    ['a malformed MD5 in the header', '', 'x', 400, 'InvalidParameterValue', 'Value x for parameter Content-MD5 is invalid.'],
    ['two MD5s that differ', `&ContentMD5Value=${md5}`, 'HLNGf1zgVRjA8MHRkOsVmA==', 400, 'InvalidParameterValue', 'The ContentMD5Value parameter and the Content-MD5 HTTP header differ.'],
    ['a type that cannot be one', '&FeedType=products', undefined, 400, 'InvalidFeedType', 'Invalid feed type: products'],
  ])('refuses %s', (_, query, header, status, code, message) => {
    const { refusal, uploadOf, list } = createFeedShop();
    const type = query.includes('FeedType') ? '' : `FeedType=${INVENTORY}`;

    expect(refusal(SUBMIT, type + query, { upload: uploadOf('text', header) })).toEqual([status, code, message]);
    expect(list()).toEqual([]);
  }); // prettier-ignore

  test('refuses a feed of nothing', () => {
    const { refusal } = createFeedShop();
    const query = `FeedType=${INVENTORY}&ContentMD5Value=${encodeURIComponent('1B2M2Y8AsgTpgAmY7PhCfg==')}`;

    expect(refusal(SUBMIT, query)).toEqual([400, 'InputDataError', 'The feed that you submitted is empty.']);
  });

  test('refuses marketplaces of several languages for one product feed', () => {
    const { refusal, call, uploadOf } = createFeedShop();
    const upload = uploadOf('text');
    const query = (...ids: string[]) =>
      `FeedType=${PRODUCTS}&ContentMD5Value=${encodeURIComponent(upload.document.md5)}` +
      ids.map((id, at) => `&MarketplaceIdList.Id.${at + 1}=${id}`).join('');

    expect(refusal(SUBMIT, query(US, DE), { upload })).toEqual([
      400,
      'InvalidMarketplace',
      'All provided marketplaces for this feed type must have the same default language code. ' +
        '[ATVPDKIKX0DER], [A1PA6795UKMFR9] have different default language codes.',
    ]);
    expect(call(SUBMIT, query(US, UK), { upload })).toBeDefined();
  });
});
