import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { manyOf } from './mws-call.js';
import type { XmlTree } from './mws-call.js';
import { ago, CA, HOUR, NOW, SELLER, startShop, US } from './webstore-world.js';
import type { ShopWorld } from './webstore-world.js';

let world: ShopWorld;
beforeAll(async () => {
  world = await startShop();
});
beforeEach(() => world.ask('POST', '/reset', {}));
afterAll(() => world.server.close());

const who = { sellerId: SELLER, marketplaceId: US };
const DAY = 24 * HOUR;
const home = {
  name: 'Ann',
  line1: '1 Road',
  city: 'Town',
  postalCode: '02134',
  countryCode: 'US',
  default: true,
};
const signUp = async (more: object = {}) =>
  String((await world.ask('POST', '/customers', { ...who, name: 'Ann', email: 'ann@example.com', addresses: [home], ...more })).body.customerId); // prettier-ignore
const listResult = async (parameters: Record<string, string>) =>
  (await world.customer('ListCustomers', parameters)).xml.ListCustomersResponse
    .ListCustomersResult as XmlTree;
const listed = async (parameters: Record<string, string>) =>
  manyOf((await listResult(parameters)).CustomerList.Customer);
const byIds = async (parameters: Record<string, string>, action = 'GetCustomersForCustomerId') => {
  const { xml } = await world.customer(action, parameters);
  return manyOf(xml[`${action}Response`][`${action}Result`].CustomerList.Customer);
};

describe('CustomerInformation', () => {
  it('check 1: somebody who signed up is listed', async () => {
    const customerId = await signUp();
    const result = await listResult({ DateRangeType: 'AssociatedDate', DateRangeStart: ago(HOUR) });
    expect(result).toMatchObject({ MoreResultsAvailable: 'false' });
    expect(result.NextToken).toBeUndefined();
    expect(result.CustomerList.Customer).toEqual({
      CustomerId: customerId,
      ShippingAddressList: {
        ShippingAddress: {
          IsDefaultAddress: 'true',
          FullName: 'Ann',
          AddressLine1: '1 Road',
          City: 'Town',
          PostalCode: '02134',
          CountryCode: 'US',
        },
      },
      PrimaryContactInfo: { Email: 'ann@example.com', FullName: 'Ann' },
      AccountType: 'Registered',
      AssociatedMarketplaces: {
        MarketplaceDomain: {
          DomainName: 'shop.example.com',
          Origin: 'true',
          AssociatedOn: NOW.replace('.000', ''),
          LastUpdatedOn: NOW.replace('.000', ''),
        },
      },
    });
    expect(customerId).toMatch(/^A[A-Z0-9]{13}$/);
  });

  it('check 2: a change moves LastUpdatedDate alone', async () => {
    const id = await signUp();
    await world.advance('P10D');
    await world.ask('PATCH', `/customers/${id}`, { addresses: [{ ...home, line1: '2 Road' }] });
    const range = { DateRangeStart: ago(-9 * DAY) };
    expect(await listed({ ...range, DateRangeType: 'AssociatedDate' })).toEqual([]);
    expect(await listed({ ...range, DateRangeType: 'LastUpdatedDate' })).toMatchObject([
      { ShippingAddressList: { ShippingAddress: { AddressLine1: '2 Road' } } },
    ]);
  });

  it('check 3: a second shop of the seller is a second domain, and finds the customer', async () => {
    const id = await signUp();
    await world.advance('P1D');
    await world.ask('POST', `/customers/${id}/associate`, { marketplaceId: CA });
    const [customer] = await listed({ MarketplaceId: CA, DateRangeStart: ago(-HOUR) });
    const domains = manyOf(customer.AssociatedMarketplaces.MarketplaceDomain);
    expect(domains.map(({ DomainName, Origin }) => [DomainName as string, Origin as string])).toEqual([
      ['shop.example.com', 'true'],
      ['boutique.example.com', 'false'],
    ]);
    expect((await world.ask('POST', `/customers/${id}/associate`, { marketplaceId: CA })).status).toBe(409);
    expect(await listed({})).toHaveLength(1);
  });

  it('check 4: 120 customers come as 100 and 20', async () => {
    for (let n = 0; n < 120; n++) await signUp({ name: `N${n}` });
    const first = await listResult({});
    expect([manyOf(first.CustomerList.Customer).length, first.MoreResultsAvailable]).toEqual([100, 'true']);
    const { xml } = await world.customer('ListCustomersByNextToken', {
      NextToken: first.NextToken as string,
    });
    const second = xml.ListCustomersByNextTokenResponse.ListCustomersByNextTokenResult;
    expect([manyOf(second.CustomerList.Customer).length, second.MoreResultsAvailable, second.NextToken]).toEqual([20, 'false', undefined]); // prettier-ignore
    const names = [first, second].flatMap(({ CustomerList }) => manyOf(CustomerList.Customer));
    expect(new Set(names.map(({ CustomerId }) => CustomerId as string)).size).toBe(120);
  });

  it('checks 5 to 7: both names of the list, the older name of the operation, an unknown id', async () => {
    const id = await signUp();
    const found = await byIds({
      'CustomerIdList.CustomerId.1': id,
      'CustomerIdList.CustomerId.2': 'A0000000000000',
    });
    expect(found).toMatchObject([{ CustomerId: id }]);
    expect(await byIds({ 'CustomerIdList.Id.1': id })).toEqual(found);
    expect(await byIds({ 'CustomerIdList.CustomerId.1': id }, 'GetCustomersByCustomerId')).toEqual(found);
  });

  it.each([
    ['check 8: 21 ids', 'GetCustomersForCustomerId', Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`CustomerIdList.CustomerId.${n + 1}`, `A${n}`])), 'InvalidParameterValue'],
    ['no id', 'GetCustomersForCustomerId', {}, 'MissingParameter'],
    ['check 9: another kind of date', 'ListCustomers', { DateRangeType: 'Created' }, 'InvalidParameterValue'],
    ['a token of another list', 'ListCustomersByNextToken', { NextToken: 'x' }, 'InvalidParameterValue'],
  ] as const)('%s is refused', async (_, action, parameters, code) => {
    const { status, xml } = await world.customer(action, parameters as Record<string, string>);
    expect([status, xml.ErrorResponse.Error.Code]).toEqual([400, code]);
  }); // prettier-ignore

  it('check 10: a deleted account is in no answer', async () => {
    const id = await signUp();
    expect((await world.ask('DELETE', `/customers/${id}`)).status).toBe(204);
    expect([await byIds({ 'CustomerIdList.CustomerId.1': id }), await listed({})]).toEqual([[], []]);
  });

  it('check 11: the CustomerId of a cart is that of the customer', async () => {
    const customerId = await signUp();
    await world.ask('POST', '/carts', { ...who, customerId, items: [{ sku: 'CUP', quantity: 1 }] });
    const { xml } = await world.cart('ListCarts', { DateRangeStart: ago(HOUR) });
    const named = xml.ListCartsResponse.ListCartsResult.CartList.Cart.CustomerId as string;
    expect(await byIds({ 'CustomerIdList.CustomerId.1': named })).toMatchObject([{ CustomerId: customerId }]);
  });

  it('check 12: GetServiceStatus has its own namespace', async () => {
    const { text } = await world.customer('GetServiceStatus');
    expect(text).toContain('xmlns="https://mws.amazonservices.com/schema/Customers/2014-03-01"');
  });

  it('check 13: another seller finds nobody', async () => {
    const id = await signUp();
    await world.ask('POST', '/sellers', { id: 'AOTHERSELLER1', name: 'Other', marketplaceIds: [US] });
    const { body } = await world.ask('POST', '/authorizations', {
      developerId: world.server.credentials!.developerId,
      sellerId: 'AOTHERSELLER1',
    });
    const as = { SellerId: 'AOTHERSELLER1', MWSAuthToken: String(body.authToken) };
    expect(await byIds({ 'CustomerIdList.CustomerId.1': id, ...as })).toEqual([]);
  });

  it('a guest who orders becomes a customer', async () => {
    const { body } = await world.ask('POST', '/carts', { ...who, items: [{ sku: 'CUP', quantity: 1 }] });
    await world.ask('POST', `/carts/${String(body.cartId)}/order`);
    expect(await listed({})).toMatchObject([{ AccountType: 'Guest' }]);
  });
});
