import { describe, expect, test } from 'vitest';
import { createSeller } from '../../registry/sellers.js';
import { updateOrder } from '../../store/orders/change-orders.js';
import { CA, PART } from '../../store/orders/testing.js';
import { MINUTE, START } from '../../world/testing.js';
import { createCallableShop } from '../testing.js';

const GET = 'Orders.GetOrder';
const query = (...ids: string[]) => ids.map((id, at) => `AmazonOrderId.Id.${at + 1}=${id}`).join('&');

function createNamedShop() {
  const shop = createCallableShop();
  for (const amazonOrderId of ['a', 'b', 'c']) shop.addOrder({ amazonOrderId });
  const idsOf = (asked: string) => shop.call(GET, asked).Orders!.map(({ AmazonOrderId }) => AmazonOrderId);
  return { ...shop, idsOf };
}

describe('GetOrder', () => {
  test.each([
    ['in the order asked', query('c', 'a', 'b'), ['c', 'a', 'b']],
    ['in the order of the indexes', 'AmazonOrderId.Id.2=a&AmazonOrderId.Id.1=b', ['b', 'a']],
    ['once, if asked for twice', query('b', 'a', 'b', 'b'), ['b', 'a']],
    ['of one id without an index', 'AmazonOrderId.Id=b', ['b']],
    ['but for those that are not there', query('x', 'b', '000-0000000-0000000', 'FILTERED'), ['b']],
    ['none, if none is there', query('x'), []],
  ])('gives the orders %s', (_, asked, ids) => {
    expect(createNamedShop().idsOf(asked)).toEqual(ids);
  });

  test('has nothing beside the list', () => {
    expect(createNamedShop().call(GET, query('x'))).toEqual({ Orders: [] });
  });

  test('gives no order of another seller', () => {
    const { world, call } = createNamedShop();
    const seller = createSeller(world, { name: 'Another' });

    expect(call(GET, query('a'), { seller })).toEqual({ Orders: [] });
  });

  test('gives orders of every marketplace, and those that lists do not show yet', () => {
    const { addOrder, idsOf } = createNamedShop();
    addOrder({ amazonOrderId: 'in Canada', participation: PART[CA] });
    addOrder({ amazonOrderId: 'new', purchasedAt: START - MINUTE });

    expect(idsOf(query('new', 'in%20Canada'))).toEqual(['new', 'in Canada']);
  });

  test('gives an order as it is now', () => {
    const { world, addOrder, call } = createNamedShop();
    const order = addOrder({ amazonOrderId: 'd', status: 'Unshipped' });
    const statusOf = () => call(GET, query('d')).Orders!.map(({ OrderStatus }) => OrderStatus);
    const before = statusOf();
    updateOrder(world, order, { status: 'Canceled' });

    expect([before, statusOf()]).toEqual([['Unshipped'], ['Canceled']]);
  });

  test('takes 1 to 50 ids', () => {
    const { call, refusal } = createNamedShop();
    const many = (count: number) => Array.from({ length: count }, (_, at) => `${at}`);

    expect(call(GET, query(...many(50)))).toEqual({ Orders: [] });
    expect(refusal(GET, query(...many(51)))).toEqual([
      400,
      'InvalidParameterValue',
      `1 validation error detected: Value '[${many(51).join(', ')}]' at 'amazonOrderId' failed to satisfy constraint: Member must have length less than or equal to 50`,
    ]);
    expect(refusal(GET)).toEqual([
      400,
      'InvalidParameterValue',
      "1 validation error detected: Value null at 'amazonOrderId' failed to satisfy constraint: Member must not be null",
    ]);
  });
});
