import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import type { MwsLocal } from '../../src/server/app.js';
import { callMws, manyOf } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { ADDRESS, beginOutbound, itemsOf, SELLER, under } from './outbound-world.js';
import type { OutboundWorld } from './outbound-world.js';
import { authorization, ofOrder, openPayDesk, refundOf, total } from './pay-desk.js';

// What moves a seller's money beside the orders of Amazon's buyers.

let server: MwsLocal;
let world: OutboundWorld;
beforeAll(async () => {
  server = await startMwsLocal();
  world = await beginOutbound(server);
});
afterAll(() => server.close());

const events = async (parameters: Record<string, string>): Promise<XmlTree> => {
  const { xml, text } = await callMws(server, '/Finances/2015-05-01', 'ListFinancialEvents', parameters);
  if (!xml.ListFinancialEventsResponse) throw new Error(text);
  return xml.ListFinancialEventsResponse.ListFinancialEventsResult.FinancialEvents;
};

test('an order of another shop earns nothing, and what its shipment costs is charged as it was estimated', async () => {
  const items = { CUP: 2, POT: 1 };
  const asked = {
    ...under('Address', ADDRESS),
    ...itemsOf(items),
    'ShippingSpeedCategories.member.1': 'Standard',
  };
  const { xml } = await world.call('GetFulfillmentPreview', asked);
  const [preview] = manyOf(
    xml.GetFulfillmentPreviewResponse.GetFulfillmentPreviewResult.FulfillmentPreviews.member,
  );
  const estimated = manyOf(preview.EstimatedFees.member).map(
    ({ Name, Amount }: XmlTree) => [Name, `-${Number(Amount.Value).toFixed(2)}`] as unknown,
  );
  await world.create('F-1', items);
  await world.advance('P5D');
  const AmazonOrderId = (await world.row('F-1')).amazonOrderId as string;

  const found = await events({ AmazonOrderId });
  expect(found.ShipmentEventList).toBe('');
  const fees = manyOf(found.ServiceFeeEventList.ServiceFeeEvent);
  expect(fees.map((fee: XmlTree) => fee.AmazonOrderId as string)).toEqual(fees.map(() => AmazonOrderId));
  expect(
    fees.map(({ FeeList }: XmlTree) => [
      FeeList.FeeComponent.FeeType as string,
      FeeList.FeeComponent.FeeAmount.CurrencyAmount as string,
    ]),
  ).toEqual(estimated);
});

test('what Amazon Pay captures and refunds on the live path is in the account, and nothing of the sandbox', async () => {
  const pay = await openPayDesk(server);
  const account = () =>
    pay.control<{ items: XmlTree[] }>('GET', `/finances/events?sellerId=${SELLER}&kind=PayWithAmazon`);
  const capture = async (environment: 'live' | 'sandbox') => {
    const id = await pay.open('20.00', { environment });
    const sent = authorization(id, `a-${environment}`, '20.00', { CaptureNow: 'true' });
    return (await pay.call('Authorize', sent, environment)).AuthorizationDetails.IdList.member as string;
  };
  await pay.control('PATCH', `/pay/accounts/${SELLER}?environment=live`, { feeRate: 290 });
  await capture('sandbox');
  expect((await account()).items).toEqual([]);
  const id = await capture('live');
  await pay.call('Refund', refundOf(id, 'r1', '5.00'), 'live');
  await pay.advance('PT1M');

  const amounts = (await account()).items.map(({ amount }: XmlTree) => amount as unknown);
  expect(JSON.stringify(amounts)).toContain('19.42');
  expect(JSON.stringify(amounts)).toContain('-5');
  expect(amounts).toHaveLength(2);
});

test('a claim that is decided for the buyer closes the order reference', async () => {
  const pay = await openPayDesk(server);
  const { id } = await pay.draft();
  await pay.call('SetOrderReferenceDetails', { ...ofOrder(id), ...total('20.00') });
  await pay.call('ConfirmOrderReference', ofOrder(id));
  const sent = authorization(id, 'a1', '20.00', { CaptureNow: 'true' });
  const capture = (await pay.call('Authorize', sent)).AuthorizationDetails.IdList.member as string;
  const status = async () =>
    (await pay.call('GetOrderReferenceDetails', ofOrder(id))).OrderReferenceDetails.OrderReferenceStatus;

  await pay.control('POST', `/pay/captures/${capture}/refund`, { amount: 1, refundType: 'BuyerCanceled' });
  expect(await status()).toMatchObject({ State: 'Open' });
  await pay.control('POST', `/pay/captures/${capture}/refund`, {
    amount: 1,
    refundType: 'AmazonA-ZGuarantee',
  });
  expect(await status()).toMatchObject({ State: 'Closed', ReasonCode: 'AmazonClosed' });
});
