import { describe, expect, it } from 'vitest';
import { errorAnswer } from '../protocol/errors.js';
import { findAuthorizationByToken, revokeAuthorization } from '../registry/authorizations.js';
import { findSeller, updateSeller } from '../registry/sellers.js';
import type { RungName } from './call.js';
import { buildLadder } from './ladder.js';
import { catalog, createTestGateway, demo, goodRequest } from './testing.js';
import type { TestGateway, TestRequest } from './testing.js';

/** What is wrong with a request or with the world so that one rung refuses, and what MWS says to it. */
interface Offence {
  rung: RungName;
  commit(request: TestRequest, gateway: TestGateway): void;
  status: number;
  code?: string;
  message?: string;
}

const inPath = (part: number, value: string) => (request: TestRequest) => {
  const parts = request.path.split('/');
  parts[part] = value;
  request.path = parts.join('/');
};
const parameter = (name: string, value: string) => (request: TestRequest) => {
  request.parameters[name] = value;
};

/** One offence for each rung, in the ladder's order; they can be committed together. */
const offences: Offence[] = [
  { rung: 'size', commit: (request) => (request.filler = `x=${'y'.repeat(9_000)}`), status: 414 },
  { rung: 'path', commit: inPath(1, 'Nowhere'), status: 404, code: 'InvalidAddress', message: 'Section Nowhere/2013-09-01 is invalid' },
  { rung: 'version', commit: inPath(2, '1999-01-01'), status: 404, code: 'InvalidAddress', message: 'Section Orders/1999-01-01 is invalid' },
  { rung: 'action', commit: parameter('Action', 'Nothing'), status: 404, code: 'InvalidAddress', message: 'Operation Nothing is not available for section Orders/2013-09-01' },
  { rung: 'common', commit: parameter('SignatureVersion', '1'), status: 400, code: 'InvalidParameterValue', message: 'Value 1 for parameter SignatureVersion is invalid.' },
  { rung: 'accessKey', commit: parameter('AWSAccessKeyId', 'AKIAUNKNOWNUNKNOWN00'), status: 403, code: 'InvalidAccessKeyId', message: 'The AWS Access Key Id you provided does not exist in our records.' },
  { rung: 'expired', commit: parameter('Timestamp', '2018-09-23T10:04:57Z'), status: 400, code: 'RequestExpired', message: 'Request signature is too far in the past and has expired. Timestamp date: 2018-09-23T10:04:57Z' },
  { rung: 'signature', commit: (request) => (request.secretKey = 'not the secret key'), status: 403, code: 'SignatureDoesNotMatch', message: 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.' },
  { rung: 'seller', commit: parameter('SellerId', 'ANOBODY'), status: 400, code: 'InvalidParameterValue', message: 'Invalid seller id: ANOBODY' },
  {
    rung: 'account',
    commit: (_, { world }) => updateSeller(world, findSeller(world, demo.sellerId)!, { status: 'suspended' }),
    status: 401,
    code: 'AccessDenied',
    message: 'The seller does not have an eligible Amazon account to call Amazon MWS. For more information about eligible accounts, see the Amazon MWS documentation.',
  },
  { rung: 'region', commit: (request) => (request.host = 'mws-eu.amazonservices.com'), status: 401, code: 'AccessDenied', message: 'Access denied' },
  {
    rung: 'token',
    commit: (_, { world }) => revokeAuthorization(world, findAuthorizationByToken(world, demo.authToken)!, 'the seller'),
    status: 401,
    code: 'AccessDenied',
    message: 'AuthToken is not valid for SellerId and AWSAccountId',
  },
  {
    rung: 'role',
    commit: (_, { world }) => world.database.run(`UPDATE developers SET roles = '["Sellers"]'`),
    status: 401,
    code: 'AccessDenied',
    message: 'Access to Orders.ListOrders is denied',
  },
  { rung: 'marketplace', commit: parameter('MarketplaceId.Id.2', 'A1F83G8C2ARO7P'), status: 401, code: 'AccessDenied', message: 'Seller A2EXAMPLESELLER does not have access to the given marketplace A1F83G8C2ARO7P' },
  {
    rung: 'fault',
    commit: (_, { realm }) => realm.faults.add({ match: {}, effect: { error: errorAnswer('InternalError') } }),
    status: 500,
    code: 'InternalError',
    message: 'We encountered an internal error.  Please contact the MWS team if this problem persists.',
  },
  {
    rung: 'quota',
    commit: (_, { world, realm }) => {
      world.setSettings({ throttle: 'real' });
      const owner = { sellerId: demo.sellerId, developerId: '1234-3214-4321' };
      for (let count = 0; count < 6; count++) realm.quotas.take(catalog.findOperation('Orders.ListOrders')!, owner, world.now(), false);
    },
    status: 503,
    code: 'RequestThrottled',
    message: 'Request is throttled',
  },
  { rung: 'parameters', commit: parameter('MaxResultsPerPage', '101'), status: 400, code: 'InvalidParameterValue', message: "1 validation error detected: Value '101' at 'maxResultsPerPage' failed to satisfy constraint: Member must have value less than or equal to 100" },
]; // prettier-ignore

function answerTo(...committed: Offence[]) {
  const gateway = createTestGateway();
  const request = goodRequest(gateway.world);
  for (const offence of committed) offence.commit(request, gateway);
  return { gateway, answer: gateway.send(request) };
}

describe('the ladder', () => {
  it('has the rungs of the contract, in its order, with an offence for each', () => {
    const names = buildLadder(catalog).map(({ name }) => name);
    expect(names.join(' ')).toBe(
      'size path version action common accessKey expired signature seller account region token role marketplace fault quota parameters',
    );
    expect(offences.map(({ rung }) => rung)).toEqual(names);
  });

  it('lets a good call through', () => {
    const { gateway, answer } = answerTo();
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<ListOrdersResult>');
    expect(gateway.realm.journal.newestFirst()[0]).toMatchObject({
      outcome: 'ok',
      rung: undefined,
      signedAs: 'as documented',
    });
  });

  it.each(offences)('$rung refuses alone, in the words of MWS', (offence) => {
    const { gateway, answer } = answerTo(offence);
    const [entry] = gateway.realm.journal.newestFirst();
    expect({ status: answer.status, rung: entry!.rung }).toEqual({
      status: offence.status,
      rung: offence.rung,
    });
    if (offence.code === undefined)
      return expect(answer.text).toContain('<title>414 Request-URI Too Long</title>');
    expect(entry!.code).toBe(offence.code);
    expect(answer.text).toContain(
      `    <Code>${offence.code}</Code>\n    <Message>${offence.message}</Message>\n`,
    );
    expect(answer.header('Content-Type')).toBe('text/xml');
    return expect(answer.text).toContain(entry!.id);
  });

  const pairs = offences.flatMap((first, at) =>
    offences.slice(at + 1).map((second) => [first.rung, second.rung, first, second] as const),
  );

  it.each(pairs)('%s is checked before %s', (rung, _later, first, second) => {
    const { gateway, answer } = answerTo(first, second);
    expect(gateway.realm.journal.newestFirst()[0]!.rung).toBe(rung);
    expect(answer.status).toBe(first.status);
  });
});

describe('authentication that is switched down', () => {
  const broken = offences.filter(({ rung }) => ['common', 'accessKey', 'expired', 'signature', 'seller', 'account', 'region', 'token', 'role', 'marketplace'].includes(rung)); // prettier-ignore

  it.each(broken)('lenient notes what $rung refuses, and answers all the same', (offence) => {
    const gateway = createTestGateway();
    gateway.world.setSettings({ auth: 'lenient' });
    const request = goodRequest(gateway.world);
    offence.commit(request, gateway);
    const answer = gateway.send(request);
    expect(answer.status).toBe(200);
    expect(gateway.realm.journal.newestFirst()[0]).toMatchObject({
      outcome: 'ok',
      rung: offence.rung,
      code: offence.code,
    });
  });

  it.each(broken)('off does not ask what $rung asks', (offence) => {
    const gateway = createTestGateway();
    gateway.world.setSettings({ auth: 'off' });
    const request = goodRequest(gateway.world);
    offence.commit(request, gateway);
    expect(gateway.send(request).status).toBe(200);
    expect(gateway.realm.journal.newestFirst()[0]).toMatchObject({ outcome: 'ok', rung: undefined });
  });

  it.each(['lenient', 'off'] as const)(
    '%s answers for the seller named, or else for the demo seller',
    (auth) => {
      const { world, send } = createTestGateway();
      world.setSettings({ auth });
      const answer = send({
        path: '/Sellers/2011-07-01',
        parameters: { Action: 'ListMarketplaceParticipations' },
      });
      expect(answer.text).toContain(`<SellerId>${demo.sellerId}</SellerId>`);
    },
  );

  it.each(['lenient', 'off'] as const)('%s still refuses what is no matter of authentication', (auth) => {
    const gateway = createTestGateway();
    gateway.world.setSettings({ auth });
    const request = goodRequest(gateway.world);
    request.parameters.MaxResultsPerPage = '101';
    expect(gateway.send(request).status).toBe(400);
  });
});
