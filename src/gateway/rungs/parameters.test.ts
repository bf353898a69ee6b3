import { expect, test } from 'vitest';
import { createTestGateway, demo } from '../testing.js';

test('an operation that takes a document is refused by GET, and by GET only', () => {
  const { send } = createTestGateway();
  const submit = (method: string) =>
    send({
      method,
      path: '/Feeds/2009-01-01',
      parameters: {
        Action: 'SubmitFeed',
        AWSAccessKeyId: demo.accessKeyId,
        MWSAuthToken: demo.authToken,
        SellerId: demo.sellerId,
        SignatureMethod: 'HmacSHA256',
        SignatureVersion: '2',
        Timestamp: '2020-06-24T14:10:37Z',
        FeedType: '_POST_PRODUCT_DATA_',
      },
    });

  expect([submit('GET').status, submit('GET').text]).toEqual([
    400,
    expect.stringContaining('<Message>HTTP method GET is not supported.</Message>'),
  ]);
  expect(submit('POST').text).toContain('<Code>ContentMD5Missing</Code>');
});
