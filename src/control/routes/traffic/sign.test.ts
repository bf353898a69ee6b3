import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAuthorization, revokeAuthorization } from '../../../registry/authorizations.js';
import { createDeveloper } from '../../../registry/developers.js';
import { createKey } from '../../../registry/keys.js';
import { createSeller } from '../../../registry/sellers.js';
import { createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let control: TestControl;
beforeEach(async () => void (control = await createTestControl()));
afterEach(() => control.app.close());

const call = { section: 'Orders', operation: 'GetServiceStatus' };
const sign = async (body: object) => (await control.ask('POST', '/sign', { ...call, ...body })).body;
const parametersOf = ({ url }: { url: string }) => Object.fromEntries(new URL(url).searchParams);

/** A second developer with a key, whom two sellers authorized; the newer one revoked it. */
function addOther() {
  const { world } = control.realm;
  const developer = createDeveloper(world, { name: 'Other' });
  const [kept, revoked] = ['AKEPT', 'AREVOKED'].map((sellerId) =>
    createSeller(world, { sellerId, name: sellerId }),
  );
  const pair = (seller: number) => createAuthorization(world, { developer: developer.id, seller });
  const good = pair(kept!.id);
  const bad = revokeAuthorization(world, pair(revoked!.id), 'seller');
  const key = createKey(world, developer, { status: 'inactive' });
  return { accessKeyId: key.accessKeyId, good: good.authToken, bad: bad.authToken };
}

describe('a call signed with a key', () => {
  it('is made for a seller that authorizes its developer', async () => {
    const { accessKeyId, good } = addOther();
    expect(parametersOf(await sign({ accessKeyId }))).toMatchObject({
      ...{ AWSAccessKeyId: accessKeyId, SellerId: 'AKEPT', MWSAuthToken: good },
    });
  });

  it('is made for the seller that is asked for, though it will be refused', async () => {
    const { accessKeyId, bad } = addOther();
    const revoked = await sign({ accessKeyId, parameters: { SellerId: 'AREVOKED' } });
    expect(parametersOf(revoked)).toMatchObject({ SellerId: 'AREVOKED', MWSAuthToken: bad });
    const stranger = await sign({ accessKeyId, parameters: { SellerId: demo.sellerId } });
    expect(parametersOf(stranger)).toMatchObject({ SellerId: demo.sellerId });
    expect(parametersOf(stranger)).not.toHaveProperty('MWSAuthToken');
  });

  it('is not made with a key that there is not', async () => {
    expect((await sign({ accessKeyId: 'AKIANONE' })).findings).toMatchObject([{ path: '/accessKeyId' }]);
  });
});

it('goes to the sandbox of a section by its name, and an unknown name is told with the nearest', async () => {
  const place = { section: 'OffAmazonPayments_Sandbox', operation: 'GetServiceStatus' };
  expect(new URL((await sign(place)).url).pathname).toBe('/OffAmazonPayments_Sandbox/2013-01-01');
  expect((await sign({ section: 'Order' })).findings).toMatchObject([
    { path: '/section', message: 'there is no section Order; did you mean Orders?' },
  ]);
  expect((await sign({ operation: 'ListOrder' })).findings).toMatchObject([
    { path: '/operation', message: 'there is no operation ListOrder in Orders; did you mean ListOrders?' },
  ]);
});

describe('the string to sign', () => {
  it('is shown with the token masked', async () => {
    const { stringToSign } = await sign({ host: 'MWS.amazonservices.com' });
    const [method, host, path, query] = String(stringToSign).split('\n');
    expect([method, host, path]).toEqual(['GET', 'mws.amazonservices.com', '/Orders/2013-09-01']);
    expect(query).toMatch(
      /^AWSAccessKeyId=022QF0EXAMPLEH9DHM02&Action=GetServiceStatus&MWSAuthToken=amzn\.\.\.MPLE&/,
    );
    expect(query).not.toContain('Signature=');
  });
});

describe('a call with a document', () => {
  const text = "<?xml version='1.0'?><AmazonEnvelope/>";
  const feed = { section: 'Feeds', operation: 'SubmitFeed', document: { text } };

  it('has its parameters in the query, and the document as its body', async () => {
    const signed = await sign({ ...feed, parameters: { FeedType: '_POST_PRODUCT_DATA_' } });
    expect(signed).toMatchObject({
      method: 'POST',
      body: text,
      headers: { 'Content-Type': 'text/xml', 'Content-MD5': createHash('md5').update(text).digest('base64') },
    });
    expect(parametersOf(signed)).toMatchObject({ Action: 'SubmitFeed', FeedType: '_POST_PRODUCT_DATA_' });
    expect(parametersOf(signed)).toHaveProperty('Signature');
  });

  it('can be sent by a shell, whatever the document holds', async () => {
    const { curl } = await sign(feed);
    expect(curl).toContain(`--data-raw '<?xml version='\\''1.0'\\''?><AmazonEnvelope/>'`);
  });
});
