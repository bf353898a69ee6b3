import { describe, expect, test } from 'vitest';
import type { OperationKey } from '../model/generated/index.js';
import { findServiceStatus, listServiceStatus, setServiceStatus } from '../store/service-status.js';
import { HOUR, START } from '../world/testing.js';
import { createCallableShop } from './testing.js';

const sections = [
  'CartInformation', 'CustomerInformation', 'EasyShip', 'Finances', 'FulfillmentInboundShipment', 'FulfillmentInventory',
  'FulfillmentOutboundShipment', 'MerchantFulfillment', 'OffAmazonPayments', 'Orders', 'Products', 'Recommendations', 'Sellers',
  'ShipmentInvoicing', 'Subscriptions', 'Webstore',
]; // prettier-ignore
const keyOf = (section: string) => `${section}.GetServiceStatus` as OperationKey;

describe('GetServiceStatus', () => {
  test.each(sections)('of %s is GREEN at the time of the world, until someone says otherwise', (section) => {
    const { call, time } = createCallableShop();
    time.now += HOUR;

    expect(call(keyOf(section))).toEqual({ Status: 'GREEN', Timestamp: START + HOUR });
  });

  test.each(['GREEN', 'GREEN_I', 'YELLOW', 'RED'] as const)('shows %s with its messages', (status) => {
    const { world, call } = createCallableShop();
    const messages = [
      { locale: 'en_US', text: 'Delays' },
      { locale: 'ja_JP', text: '遅延' },
    ];
    setServiceStatus(world, 'Orders', { status, messageId: '173964729I', messages });

    expect(call('Orders.GetServiceStatus')).toEqual({
      Status: status,
      Timestamp: START,
      MessageId: '173964729I',
      Messages: [
        { Locale: 'en_US', Text: 'Delays' },
        { Locale: 'ja_JP', Text: '遅延' },
      ],
    });
    expect(call('Sellers.GetServiceStatus')).toEqual({ Status: 'GREEN', Timestamp: START });
  });

  test.each(['mws-fe.amazonservices.com', 'mws.amazonservices.com.au'])(
    'of MerchantFulfillment is RED on %s, which does not offer it, and GREEN elsewhere',
    (host) => {
      const { call } = createCallableShop();
      const red = { Status: 'RED', Timestamp: START };
      const green = { Status: 'GREEN', Timestamp: START };

      expect(call(keyOf('MerchantFulfillment'), '', { host })).toEqual(red);
      expect(call(keyOf('Orders'), '', { host })).toEqual(green);
      expect(call(keyOf('MerchantFulfillment'), '', { host: 'mws.amazonservices.jp' })).toEqual(green);
      expect(call(keyOf('MerchantFulfillment'))).toEqual(green);
    },
  );

  test('shows neither an id nor messages where there are none', () => {
    const { world, call } = createCallableShop();
    setServiceStatus(world, 'MerchantFulfillment', { status: 'RED', messageId: null, messages: [] });

    expect(call('MerchantFulfillment.GetServiceStatus')).toEqual({ Status: 'RED', Timestamp: START });
  });
});

test('the status of a section is the last one that was set', () => {
  const { world } = createCallableShop();
  const red = { status: 'RED' as const, messageId: '1', messages: [{ locale: 'en_US', text: 'Down' }] };
  const yellow = { status: 'YELLOW' as const, messageId: null, messages: [] };
  setServiceStatus(world, 'Orders', red);
  setServiceStatus(world, 'Feeds', red);
  setServiceStatus(world, 'Orders', yellow);

  expect(findServiceStatus(world, 'Orders')).toEqual(yellow);
  expect(findServiceStatus(world, 'Sellers')).toEqual({ status: 'GREEN', messageId: null, messages: [] });
  expect(listServiceStatus(world)).toEqual({ Feeds: red, Orders: yellow });
});
