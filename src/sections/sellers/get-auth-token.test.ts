import { describe, expect, test } from 'vitest';
import {
  createAuthorization,
  renewAuthorization,
  revokeAuthorization,
} from '../../registry/authorizations.js';
import { createDeveloper } from '../../registry/developers.js';
import { DAY, START } from '../../world/testing.js';
import { createCallableShop } from '../testing.js';

const KEY = 'Sellers.GetAuthToken';
const denied = [401, 'AccessDenied', 'Access denied'];

function createDelegatedShop() {
  const shop = createCallableShop();
  const give = (authToken: string, more = {}) =>
    createAuthorization(shop.world, {
      developer: shop.caller.developer!.id,
      seller: shop.seller.id,
      authToken,
      ...more,
    });
  return { ...shop, give };
}

describe('GetAuthToken', () => {
  test('gives the token of the authorization that the developer holds', () => {
    const { give, call } = createDelegatedShop();
    give('amzn.mws.1');

    expect(call(KEY)).toEqual({ SellerId: 'A2EXAMPLESELLER', MWSAuthToken: 'amzn.mws.1' });
  });

  test('gives the newest of several', () => {
    const { give, call } = createDelegatedShop();
    give('amzn.mws.1');
    give('amzn.mws.2');

    expect(call(KEY).MWSAuthToken).toBe('amzn.mws.2');
  });

  test('gives the same token again after it was renewed', () => {
    const { world, give, call, refusal } = createDelegatedShop();
    const given = give('amzn.mws.1');
    revokeAuthorization(world, given, 'seller');
    const refused = refusal(KEY);
    renewAuthorization(world, given);

    expect([refused, call(KEY).MWSAuthToken]).toEqual([denied, 'amzn.mws.1']);
  });

  test('denies access without an authorization, to another developer, and after it has ended', () => {
    const { world, give, refusal } = createDelegatedShop();
    const none = refusal(KEY);
    give('amzn.mws.1', { createdAt: START - 400 * DAY });
    const expired = refusal(KEY);
    give('amzn.mws.2');
    const other = refusal(KEY, '', { developer: createDeveloper(world, { name: 'Another' }) });

    expect([none, expired, other]).toEqual([denied, denied, denied]);
  });

  test('denies access where nobody is known to call', () => {
    const { give, refusal } = createDelegatedShop();
    give('amzn.mws.1');

    expect(refusal(KEY, '', { developer: undefined })).toEqual(denied);
  });

  test("has none for the developer's own account", () => {
    const { world, seller, refusal } = createDelegatedShop();
    const developer = createDeveloper(world, { name: 'Own', ownSeller: seller.id });
    createAuthorization(world, { developer: developer.id, seller: seller.id });

    expect(refusal(KEY, '', { developer })).toEqual([
      400,
      'InvalidParameterValue',
      'Cannot request MWSAuthToken for own account',
    ]);
  });
});
