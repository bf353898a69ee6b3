const US = 'ATVPDKIKX0DER';

const form = ({ clientId, clientSecret, refreshToken }) =>
  new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  }).toString();

/** What is measured, and the least ratio of its speed by CPU to that of bare Fastify with the same bytes. */
export const cases = [
  {
    name: 'getMarketplaceParticipations',
    least: 0.45,
    holds: '"isParticipating"',
    request: (_spApi, token) => ({
      method: 'GET',
      path: '/sellers/v1/marketplaceParticipations',
      headers: { 'x-amz-access-token': token },
    }),
  },
  {
    name: 'getOrders of 100',
    least: 0.5,
    holds: '"NextToken"',
    request: (_spApi, token) => ({
      method: 'GET',
      path: `/orders/v0/orders?MarketplaceIds=${US}&CreatedAfter=2015-01-01T00:00:00Z&MaxResultsPerPage=100`,
      headers: { 'x-amz-access-token': token },
    }),
  },
  {
    name: 'token grant',
    least: 0.3,
    holds: '"access_token"',
    request: (spApi) => ({
      method: 'POST',
      path: '/auth/o2/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form(spApi),
    }),
  },
];
