import { describe, expect, it } from 'vitest';
import { createDeveloper } from '../registry/developers.js';
import { createKey } from '../registry/keys.js';
import { createAuthorization } from '../registry/authorizations.js';
import { findSeller, listParticipations } from '../registry/sellers.js';
import { createOrder } from '../store/orders/change-orders.js';
import type { World } from '../world/world.js';
import { catalog, createTestGateway, demo, goodRequest, START } from './testing.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A call to an operation of any section, with the demo credentials. */
function call(
  gateway: ReturnType<typeof createTestGateway>,
  path: string,
  parameters: Record<string, string>,
  host = 'localhost',
) {
  const {
    CreatedAfter: _,
    'MarketplaceId.Id.1': __,
    Version: ___,
    ...common
  } = goodRequest(gateway.world).parameters;
  return gateway.send({ path, host, parameters: { ...common, ...parameters } });
}

const names = (headers: string[]) => headers.filter((_, at) => at % 2 === 0);

describe('headers', () => {
  it('stand in the order and case of 2020, without quota outside Feeds, Reports and Products', () => {
    const answer = createTestGateway().send();
    expect(names(answer.headers)).toEqual([
      'Server', 'Date', 'Content-Type', 'Content-Length', 'x-amz-rid',
      'x-mws-request-id', 'x-mws-timestamp', 'x-mws-response-context', 'Vary',
    ]); // prettier-ignore
    expect(answer.header('Date')).toBe(new Date(START).toUTCString());
    expect(answer.header('x-mws-timestamp')).toMatch(/^2020-06-24T14:10:37\.\d{3}Z$/);
    expect(answer.header('x-mws-response-context')).toMatch(/^[A-Za-z0-9+/]{74}==$/);
    expect(answer.header('x-amz-rid')).toMatch(/^[0-9A-Z]{20}$/);
    expect(answer.header('x-mws-request-id')).toMatch(UUID);
    expect(answer.text).toContain(`<RequestId>${answer.header('x-mws-request-id')}</RequestId>`);
  });

  it('show the quota of Products, on a service error too, and not on a refusal of the gateway', () => {
    const gateway = createTestGateway({ find: () => ({ result: [] }) });
    const parameters = {
      Action: 'GetMatchingProduct',
      MarketplaceId: 'ATVPDKIKX0DER',
      'ASINList.ASIN.1': 'B000000001',
    };
    const quota = (answer: ReturnType<typeof call>) => [
      answer.header('x-mws-quota-max'),
      answer.header('x-mws-quota-remaining'),
    ];
    const good = call(gateway, '/Products/2011-10-01', parameters);
    expect(quota(good)).toEqual(['7200.0', '7200.0']);
    expect(good.header('x-mws-quota-resetsOn')).toMatch(/^2020-06-24T1[45]:\d\d:00\.000Z$/);
    expect(quota(call(gateway, '/Products/2011-10-01', parameters))).toEqual(['7200.0', '7199.0']);
    const { MarketplaceId: _, ...missing } = parameters;
    const error = call(gateway, '/Products/2011-10-01', missing);
    expect([error.status, ...quota(error)]).toEqual([400, '7200.0', '7198.0']);
    expect(error.header('nnCoection')).toBe('close');
    const refused = call(gateway, '/Products/2011-10-01', { ...parameters, SellerId: 'ANOBODY' });
    expect([refused.status, ...quota(refused), refused.header('nnCoection')]).toEqual([
      400,
      undefined,
      undefined,
      undefined,
    ]);
    expect(quota(call(gateway, '/Products/2011-10-01', { Action: 'GetServiceStatus' }))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('of a document have its MD5, the request id twice and two context values', () => {
    const body = Buffer.from('sku\tquantity\n');
    const gateway = createTestGateway({
      find: () => ({ result: { contentType: 'text/plain;charset=windows-1252', body } }),
    });
    const answer = call(gateway, '/', { Action: 'GetReport', ReportId: '1' });
    expect(answer.body).toEqual(body);
    expect(answer.header('Content-Type')).toBe('text/plain;charset=windows-1252');
    expect(answer.header('Content-MD5')).toBe('75dozaf25VWh6boEGHKWdg==');
    expect(answer.header('x-amz-request-id')).toBe(answer.header('x-mws-request-id'));
    expect(answer.header('x-mws-response-context')).toMatch(/^\S{76}, \S{76}$/);
  });
});

describe('an operation that is neither scripted nor built', () => {
  it('that has no code answers 501 and names what would script it', () => {
    const gateway = createTestGateway({}, () => undefined);
    const answer = call(gateway, '/Subscriptions/2013-07-01', {
      Action: 'ListRegisteredDestinations',
      MarketplaceId: 'ATVPDKIKX0DER',
    });
    const id = answer.header('x-mws-request-id');
    expect(answer.status).toBe(501);
    expect(answer.text).toBe(`<?xml version="1.0"?>
<ErrorResponse xmlns="http://mws.amazonservices.com/schema/Subscriptions/2013-07-01">
  <Error>
    <Type>Receiver</Type>
    <Code>NotImplemented</Code>
    <Message>mws-local does not emulate Subscriptions.ListRegisteredDestinations yet. Script its answer in a scenario, under responses, with operation: Subscriptions.ListRegisteredDestinations.</Message>
  </Error>
  <RequestID>${id}</RequestID>
</ErrorResponse>
`);
  });

  const every = catalog.sections.flatMap((section) => [...section.operations.values()]);
  it.each(every)(
    '$key is known, authenticated and validated: never an empty success',
    ({ key, name, section, model }) => {
      const gateway = createTestGateway();
      const answer = call(gateway, section.service.path, { Action: name });
      const required = section.service.shapes[model.input]!.members!.some(
        (member) => member.required && !member.deprecated,
      );
      expect(call(gateway, section.service.path, { Action: name, Signature: 'x' }).status).toBe(403);
      expect(required ? [400] : [200, 400, 401, 403, 501]).toContain(answer.status);
      if (answer.status === 200) expect(answer.text).toContain(`<${name}Result>`);
      if (answer.status === 501) expect(answer.text).toContain(key);
    },
  );
});

describe('an operation with a failure of our own', () => {
  it('answers MWS’s InternalError and tells the log, not the caller', () => {
    const gateway = createTestGateway({ find: () => { throw new Error('secret detail'); } }); // prettier-ignore
    const answer = gateway.send();
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('<Code>InternalError</Code>');
    expect(answer.text).not.toContain('secret detail');
    expect(gateway.logged).toHaveLength(1);
  });
});

describe('a NextToken', () => {
  const twoOrders = (world: World) => {
    const [participation] = listParticipations(world, findSeller(world, demo.sellerId)!);
    for (const day of [1, 2]) {
      createOrder(world, {
        participation: participation!.id,
        purchasedAt: Date.UTC(2020, 4, day),
        status: 'Unshipped',
        channel: 'MFN',
        details: {
          salesChannel: 'Amazon.com',
          orderType: 'StandardOrder',
          shipServiceLevel: 'Std',
          serviceCategory: 'Standard',
          paymentMethodDetails: [],
        },
        items: [],
      });
    }
  };

  it('belongs to the caller and the list that got it', () => {
    const gateway = createTestGateway();
    const { world } = gateway;
    twoOrders(world);
    const page = gateway.send({ parameters: { ...goodRequest(world).parameters, MaxResultsPerPage: '1' } });
    const NextToken = /<NextToken>(.*)<\/NextToken>/.exec(page.text)![1]!;
    expect(NextToken).toHaveLength(480);
    const next = (Action: string, change: Record<string, string> = {}, secretKey = demo.secretKey) =>
      gateway.send({
        secretKey,
        parameters: { ...goodRequest(world).parameters, Action, NextToken, ...change },
      });

    expect(next('ListOrdersByNextToken').status).toBe(200);
    for (const refused of [
      next('ListOrderItemsByNextToken'),
      next('ListOrdersByNextToken', { NextToken: `A${NextToken.slice(1)}` }),
    ]) {
      expect(refused.status).toBe(400);
      expect(refused.text).toContain('<Code>NextTokenCorrupted</Code>');
    }
    const other = createDeveloper(world, { name: 'Another' });
    const { authToken } = createAuthorization(world, {
      developer: other.id,
      seller: findSeller(world, demo.sellerId)!.id,
    });
    const { accessKeyId, secretKey } = createKey(world, other);
    const foreign = next(
      'ListOrdersByNextToken',
      { AWSAccessKeyId: accessKeyId, MWSAuthToken: authToken },
      secretKey,
    );
    expect(foreign.text).toContain('<Code>NextTokenCorrupted</Code>');
  });
});

describe('paths', () => {
  const at = (path: string, Action = 'GetServiceStatus', host = 'localhost') =>
    call(createTestGateway(), path, { Action }, host);

  it.each([
    ['/Sellers/', 404, 'Resource /Sellers/ is not found on this server. API Version is missing'],
    ['/Sellers', 404, 'Resource /Sellers is not found on this server. API Version is missing'],
    ['/Sellers/2010-10-01', 404, 'Section Sellers/2010-10-01 is invalid'],
    ['/a/b/c', 404, 'Resource /a/b/c is not found on this server.'],
    ['*', 404, 'Resource * is not found on this server. API Version is missing'],
  ])('%s is refused with %i: %s', (path, status, message) => {
    const answer = at(path);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain('<ErrorResponse xmlns="https://mws.amazonservices.com/">');
    expect(answer.text).toContain(`<Message>${message}</Message>`);
  });

  it.each([
    ['/Sellers/2011-07-01/', 'https://mws.amazonservices.com/Sellers/2011-07-01'],
    ['/FulfillmentInventory', 'http://mws.amazonaws.com/FulfillmentInventory/2010-10-01/'],
    ['/Orders/2011-01-01', 'https://mws.amazonservices.com/Orders/2011-01-01'],
    [
      '/OffAmazonPayments_Sandbox/2013-01-01/',
      'http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01',
    ],
    ['/CustomerInformation/2014-03-01', 'https://mws.amazonservices.com/schema/Customers/2014-03-01'],
  ])('%s answers in namespace %s', (path, namespace) => {
    const answer = at(path);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(`<GetServiceStatusResponse xmlns="${namespace}">`);
  });

  it('an operation that a host lacks is not available there, and is elsewhere', () => {
    const path = '/ShipmentInvoicing/2018-09-01';
    const there = at(path, 'GetFBAOutboundShipmentDetail', 'mws-eu.amazonservices.com');
    expect(there.status).toBe(404);
    expect(there.text).toContain(
      'Operation GetFBAOutboundShipmentDetail is not available for section ShipmentInvoicing/2018-09-01',
    );
    expect(at(path, 'GetFBAOutboundShipmentDetail', 'mws.amazonservices.com').status).toBe(400);
    expect(at(path, 'GetFBAOutboundShipmentDetail').status).toBe(400);
  });
});

describe('a scripted document', () => {
  it('is sent as it stands, with the content type of the operation', () => {
    const xml = '<?xml version="1.0"?><Anything/>';
    const answer = createTestGateway({ find: () => ({ xml }) }).send();
    expect([answer.status, answer.header('Content-Type'), answer.text]).toEqual([200, 'text/xml', xml]);
  });

  it('is asked for with the time of the world', () => {
    const asked: (number | undefined)[] = [];
    const gateway = createTestGateway({ find: (_key, _get, now) => void asked.push(now) });
    gateway.world.setClock({ mode: 'frozen' });
    gateway.send();
    expect(asked).toEqual([gateway.world.now()]);
  });
});
