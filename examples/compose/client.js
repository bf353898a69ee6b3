// A client as it was written for Amazon: it knows nothing of mws-local and goes to https://mws.amazonservices.com.
import { createRequire } from 'node:module';

const { MWSSimple } = createRequire(import.meta.url)('@ericblade/mws-simple');
const { ACCESS_KEY_ID, SECRET_ACCESS_KEY, SELLER_ID, AUTH_TOKEN } = process.env;

const mws = new MWSSimple({
  accessKeyId: ACCESS_KEY_ID,
  secretAccessKey: SECRET_ACCESS_KEY,
  merchantId: SELLER_ID,
  authToken: AUTH_TOKEN,
});
const { result } = await mws.request({
  path: '/Sellers/2011-07-01',
  query: { Action: 'ListMarketplaceParticipations', Version: '2011-07-01' },
});
const [{ ListMarketplaces }] =
  result.ListMarketplaceParticipationsResponse.ListMarketplaceParticipationsResult;
for (const { MarketplaceId, Name } of ListMarketplaces[0].Marketplace)
  console.log(`${MarketplaceId[0]} ${Name[0]}`);
