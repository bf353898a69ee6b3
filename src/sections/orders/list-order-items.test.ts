import { describe, expect, test } from 'vitest';
import { createSeller } from '../../registry/sellers.js';
import { item } from '../../store/orders/testing.js';
import { createCallableShop } from '../testing.js';

const LIST = 'Orders.ListOrderItems';
const ID = '058-1233752-8214740';

describe('ListOrderItems', () => {
  test('gives the lines of an order, in their order', () => {
    const { addOrder, call } = createCallableShop();
    addOrder({
      amazonOrderId: ID,
      items: [
        { ...item, orderItemId: '52986411826454', quantityShipped: 1 },
        { ...item, orderItemId: '1', sku: 'SKU-2', asin: 'B00OTHER', title: 'Another', details: {} },
      ],
    });

    expect(call(LIST, `AmazonOrderId=${ID}`)).toEqual({
      AmazonOrderId: ID,
      OrderItems: [
        {
          ASIN: 'B00EXAMPLE',
          SellerSKU: 'SKU-1',
          OrderItemId: '52986411826454',
          Title: 'A thing',
          QuantityOrdered: 2,
          QuantityShipped: 1,
          ItemPrice: { CurrencyCode: 'USD', Amount: '19.90' },
          IsGift: false,
          ConditionId: 'New',
          ConditionSubtypeId: 'New',
        },
        {
          ASIN: 'B00OTHER',
          SellerSKU: 'SKU-2',
          OrderItemId: '1',
          Title: 'Another',
          QuantityOrdered: 2,
          QuantityShipped: 0,
          IsGift: false,
          ConditionId: 'New',
          ConditionSubtypeId: 'New',
        },
      ],
    });
  });

  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const shownUsd = (Amount: string) => ({ CurrencyCode: 'USD', Amount });
  const amounts = {
    price: usd('1.00'),
    tax: usd('2.00'),
    shippingPrice: usd('3.00'),
    shippingTax: usd('4.00'),
    shippingDiscount: usd('5.00'),
    giftWrapPrice: usd('6.00'),
    giftWrapTax: usd('7.00'),
    promotionDiscount: usd('8.00'),
  };
  const rest = {
    promotionIds: ['PROMO-1', 'PROMO-2'],
    gift: true,
    giftMessage: 'Enjoy',
    giftWrapLevel: 'Classic',
    condition: 'Used',
    conditionSubtype: 'Very Good',
    conditionNote: 'A scratch',
  };
  const shownRest = {
    PromotionIds: ['PROMO-1', 'PROMO-2'],
    IsGift: true,
    GiftMessageText: 'Enjoy',
    GiftWrapLevel: 'Classic',
    ConditionId: 'Used',
    ConditionSubtypeId: 'Very Good',
    ConditionNote: 'A scratch',
    ASIN: 'B00EXAMPLE',
    SellerSKU: 'SKU-1',
    OrderItemId: '1',
    Title: 'A thing',
    QuantityOrdered: 2,
    QuantityShipped: 0,
  };
  const shownAmounts = {
    ItemPrice: shownUsd('1.00'),
    ItemTax: shownUsd('2.00'),
    ShippingPrice: shownUsd('3.00'),
    ShippingTax: shownUsd('4.00'),
    ShippingDiscount: shownUsd('5.00'),
    GiftWrapPrice: shownUsd('6.00'),
    GiftWrapTax: shownUsd('7.00'),
    PromotionDiscount: shownUsd('8.00'),
  };

  test.each([
    ['all amounts, promotions, gift and condition', 'Shipped', { ...shownRest, ...shownAmounts }],
    ['the same while the order is unshipped', 'Unshipped', { ...shownRest, ...shownAmounts }],
    ['the same when it is canceled', 'Canceled', { ...shownRest, ...shownAmounts }],
    ['no amounts while it is pending', 'Pending', shownRest],
  ] as const)('shows of a line %s', (_, status, shown) => {
    const { addOrder, call } = createCallableShop();
    addOrder({
      amazonOrderId: ID,
      status,
      items: [{ ...item, orderItemId: '1', details: { ...amounts, ...rest } }],
    });

    expect(call(LIST, `AmazonOrderId=${ID}`).OrderItems).toEqual([shown]);
  });

  test('of an order without lines gives an empty list', () => {
    const { addOrder, call } = createCallableShop();
    addOrder({ amazonOrderId: ID, items: [] });

    expect(call(LIST, `AmazonOrderId=${ID}`)).toEqual({ AmazonOrderId: ID, OrderItems: [] });
  });

  test.each(['058-1233752-8214741', 'FILTERED', '058-1233752-8214740 '])(
    'refuses an id that no order has: "%s"',
    (id) => {
      const { addOrder, refusal } = createCallableShop();
      addOrder({ amazonOrderId: ID });

      expect(refusal(LIST, `AmazonOrderId=${id}`)).toEqual([
        400,
        'InvalidParameterValue',
        `Invalid AmazonOrderId: ${id}`,
      ]);
    },
  );

  test('refuses the order of another seller like one that is not there', () => {
    const { world, addOrder, refusal } = createCallableShop();
    addOrder({ amazonOrderId: ID });
    const seller = createSeller(world, { name: 'Another' });

    expect(refusal(LIST, `AmazonOrderId=${ID}`, { seller })).toEqual([
      400,
      'InvalidParameterValue',
      `Invalid AmazonOrderId: ${ID}`,
    ]);
  });

  test('needs an id', () => {
    expect(createCallableShop().refusal(LIST)).toEqual([
      400,
      'InvalidParameterValue',
      "1 validation error detected: Value null at 'amazonOrderId' failed to satisfy constraint: Member must not be null",
    ]);
  });
});
