import { expect, test } from 'vitest';
import { createSeller } from '../../registry/sellers.js';
import { createCallableShop } from '../testing.js';

test('the section is not there for Brazil, whether that is named or the only marketplace', () => {
  const BR = 'A2Q3Y263D00KWC';
  const US = 'ATVPDKIKX0DER';
  const shop = createCallableShop();
  const seller = createSeller(shop.world, { sellerId: 'A9BRAZIL', name: 'Loja', marketplaceIds: [BR] });
  const both = createSeller(shop.world, { sellerId: 'A9BOTH', name: 'Loja', marketplaceIds: [US, BR] });
  const KEY = 'FulfillmentInventory.ListInventorySupply';
  const SKU = 'SellerSkus.member.1=X';
  const none = [
    404,
    'InvalidAddress',
    'Operation ListInventorySupply is not available for section FulfillmentInventory/2010-10-01',
  ];
  expect(shop.refusal(KEY, SKU, { seller })).toEqual(none);
  expect(shop.refusal(KEY, `${SKU}&MarketplaceId=${BR}`, { seller: both })).toEqual(none);
  expect(shop.refusal(KEY, 'QueryStartDateTime=2020-01-01', { seller })).toEqual(none);
  expect(shop.call(KEY, SKU, { seller: both })).toMatchObject({ MarketplaceId: US });
});
