import { describe, expect, test } from 'vitest';
import { addParticipation, createSeller } from '../../registry/sellers.js';
import { CA, JP, US } from '../../store/orders/testing.js';
import { createCallableShop } from '../testing.js';

const LIST = 'Sellers.ListMarketplaceParticipations';
const DE = 'A1PA6795UKMFR9';
const IBA = 'A6W85IYQ5WB1C';

describe('ListMarketplaceParticipations', () => {
  test('gives the marketplaces of the seller with what they are, in the order in which it joined them', () => {
    const { world, call } = createCallableShop();
    world.database.run('UPDATE participations SET suspended_listings = 1 WHERE marketplace_id = ?', CA);

    expect(call(LIST)).toEqual({
      ListParticipations: [
        { MarketplaceId: US, SellerId: 'A2EXAMPLESELLER', HasSellerSuspendedListings: 'No' },
        { MarketplaceId: CA, SellerId: 'A2EXAMPLESELLER', HasSellerSuspendedListings: 'Yes' },
        { MarketplaceId: JP, SellerId: 'A2EXAMPLESELLER', HasSellerSuspendedListings: 'No' },
      ],
      ListMarketplaces: [
        {
          MarketplaceId: US,
          Name: 'Amazon.com',
          DefaultCountryCode: 'US',
          DefaultCurrencyCode: 'USD',
          DefaultLanguageCode: 'en_US',
          DomainName: 'www.amazon.com',
        },
        {
          MarketplaceId: CA,
          Name: 'Amazon.ca',
          DefaultCountryCode: 'CA',
          DefaultCurrencyCode: 'CAD',
          DefaultLanguageCode: 'en_CA',
          DomainName: 'www.amazon.ca',
        },
        {
          MarketplaceId: JP,
          Name: 'Amazon.co.jp',
          DefaultCountryCode: 'JP',
          DefaultCurrencyCode: 'JPY',
          DefaultLanguageCode: 'ja_JP',
          DomainName: 'www.amazon.co.jp',
        },
      ],
    });
  });

  test('shows marketplaces without a shop beside the others', () => {
    const { world, seller, call } = createCallableShop();
    addParticipation(world, seller.id, IBA);
    const { ListMarketplaces: marketplaces } = call(LIST);

    expect(marketplaces!.at(-1)).toMatchObject({
      MarketplaceId: IBA,
      Name: 'IBA',
      DomainName: 'iba.login.amazon.com',
    });
  });

  test.each([
    ['mws.amazonservices.com', [US, CA]],
    ['mws.amazonservices.ca', [US, CA]],
    ['mws.amazonservices.jp', [JP]],
    ['mws-fe.amazonservices.com', [JP]],
    ['mws-eu.amazonservices.com', [DE]],
    ['mws.amazonservices.com:443', [US, CA]],
    ['127.0.0.1:2009', [US, CA, JP, DE]],
    ['mws.amazonservices.com.example.com', [US, CA, JP, DE]],
  ])('on the host %s is of its region: %j', (host, marketplaceIds) => {
    const { world, seller, call } = createCallableShop();
    addParticipation(world, seller.id, DE);
    const answer = call(LIST, '', { host });

    expect(answer.ListParticipations!.map(({ MarketplaceId }) => MarketplaceId)).toEqual(marketplaceIds);
    expect(answer.ListMarketplaces!.map(({ MarketplaceId }) => MarketplaceId)).toEqual(marketplaceIds);
  });

  test('of a seller in no marketplace has two empty lists', () => {
    const { world, call } = createCallableShop();

    expect(call(LIST, '', { seller: createSeller(world, { name: 'New' }) })).toEqual({
      ListParticipations: [],
      ListMarketplaces: [],
    });
  });
});
