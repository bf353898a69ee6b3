import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../../protocol/parameters.js';
import { journalEntry } from '../../../traffic/journal-testing.js';
import { Journal } from '../../../traffic/journal.js';
import { compileResponses } from '../../../scenario/index.js';
import type { Scenario } from '../../../scenario/index.js';
import { catalog, createTestControl, demo } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let control: TestControl;
let verify: (body: object) => ReturnType<TestControl['ask']>;
beforeEach(async () => {
  control = await createTestControl();
  verify = (body) => control.ask('POST', '/requests/verify', body);
  const { journal } = control.realm;
  journal.add(
    journalEntry('1', { parameters: new Parameters('MarketplaceId.Id.1=US&MaxResultsPerPage=10') }),
  );
  journal.add(
    journalEntry('2', { operation: 'GetOrder', parameters: new Parameters('AmazonOrderId.Id.1=1') }),
  );
  journal.add(journalEntry('3', { parameters: new Parameters('MarketplaceId.Id.1=CA'), outcome: 'refused' }));
});

describe('a count', () => {
  it.each([
    [{}, 2],
    [{ exactly: 2 }, 2],
    [{ atLeast: 1, atMost: 2 }, 2],
    [{ section: 'Orders', outcome: 'refused', exactly: 1 }, 1],
    [{ match: { 'MarketplaceId.Id.1': 'US' } }, 1],
    [{ match: { MaxResultsPerPage: 10 }, exactly: 1 }, 1],
    [{ match: { 'MarketplaceId.Id.1': 'FR' }, atMost: 0 }, 0],
  ])('is as expected: %j', async (expected, count) => {
    const { status, body } = await verify({ operation: 'ListOrders', ...expected });
    expect([status, body]).toEqual([200, { ok: true, count }]);
  });

  it('is not: the calls that come nearest are told, and what differs', async () => {
    const { status, body } = await verify({
      operation: 'ListOrders',
      match: { 'MarketplaceId.Id.1': 'US', MaxResultsPerPage: 20 },
    });
    expect(status).toBe(409);
    expect(body.detail).toBe(
      'ListOrders as described was made 0 times; expected at least 1. See findings for the nearest calls.',
    );
    expect(body.findings).toEqual([
      { in: 'body', path: '/match/MaxResultsPerPage', message: "was '10', not '20', in request 1 at 1970-01-01T00:00:00.000Z" },
      { in: 'body', path: '/match/MarketplaceId.Id.1', message: "was 'CA', not 'US', in request 3 at 1970-01-01T00:00:00.000Z" },
      { in: 'body', path: '/match/MaxResultsPerPage', message: "was not sent, not '20', in request 3 at 1970-01-01T00:00:00.000Z" },
    ]);
  }); // prettier-ignore

  it('is too high: some of the calls are told', async () => {
    const { status, body } = await verify({ operation: 'ListOrders', atMost: 1 });
    expect([status, body.detail]).toEqual([409, 'ListOrders was made 2 times; expected at most 1.']);
    expect(body.findings.map(({ message }) => message)).toEqual([
      'was made: request 3 at 1970-01-01T00:00:00.000Z',
      'was made: request 1 at 1970-01-01T00:00:00.000Z',
    ]);
  });

  it('cannot be told where the journal no longer keeps what was asked for', async () => {
    const journal = new Journal({ entries: 2 });
    for (const id of ['1', '2', '3']) journal.add(journalEntry(id));
    Object.assign(control.realm, { journal });
    expect((await verify({ operation: 'ListOrders', exactly: 3 })).status).toBe(200);
    const { status, body } = await verify({
      operation: 'ListOrders',
      sellerId: 'A2EXAMPLESELLER',
      exactly: 3,
    });
    expect([status, body.detail]).toEqual([
      409,
      'ListOrders as described was made 2 times; expected exactly 3. The journal no longer keeps 1 calls of it, so this cannot be told.',
    ]);
  });

  it('never shows a token', async () => {
    control.realm.journal.add(
      journalEntry('4', { parameters: new Parameters(`MWSAuthToken=${demo.authToken}`) }),
    );
    const { body } = await verify({
      operation: 'ListOrders',
      match: { MWSAuthToken: 'amzn.mws.11111111-2222-3333-4444-555555555555' },
    });
    expect(JSON.stringify(body)).toContain("was 'amzn...MPLE', not 'amzn...5555'");
    expect(JSON.stringify(body)).not.toContain(demo.authToken);
  });
});

describe('an order', () => {
  it('is as expected', async () => {
    const inOrder = [
      { operation: 'ListOrders' },
      { operation: 'GetOrder', match: { 'AmazonOrderId.Id.1': '1' } },
    ];
    expect((await verify({ inOrder })).body).toEqual({ ok: true, count: 2 });
  });

  it('is not: the first call that is missing is told', async () => {
    const inOrder = [
      { operation: 'GetOrder' },
      { operation: 'ListOrders', match: { 'MarketplaceId.Id.1': 'US' } },
    ];
    const { status, body } = await verify({ inOrder });
    const behind = 'was not made after GetOrder (request 2 at 1970-01-01T00:00:00.000Z)';
    expect([status, body.detail]).toEqual([409, `ListOrders as described, number 2 of 2, ${behind}.`]);
    expect(body.findings).toEqual([
      { in: 'body', path: '/inOrder/1', message: behind },
      {
        in: 'body',
        path: '/inOrder/1/match/MarketplaceId.Id.1',
        message: "was 'CA', not 'US', in request 3 at 1970-01-01T00:00:00.000Z",
      },
    ]);
  });
});

it('faults that never applied are told', async () => {
  const { faults } = control.realm;
  expect((await verify({ unhitFaults: true })).body).toEqual({ ok: true, count: 0 });
  faults.add({ match: {}, effect: { throttle: true } });
  faults.add({ match: { section: 'Orders', operation: 'GetOrder', nth: 3 }, effect: { throttle: true } });
  const call = { operation: 'ListOrders', section: 'Orders', sellerId: undefined, accessKeyId: undefined };
  faults.apply(call, 'authorized');
  const { status, body } = await verify({ unhitFaults: true });
  expect([status, body.detail]).toEqual([409, '1 of 2 faults never applied to a call.']);
  expect(body.findings).toEqual([
    { in: 'body', path: '/unhitFaults', message: 'fault 2 for Orders.GetOrder, nth 3 never applied' },
  ]);
});

it.each([
  [{}, '', 'must have one of operation, inOrder, unhitFaults, unusedScripts, unmatchedCalls'],
  [
    { operation: 'ListOrders', unhitFaults: true },
    '',
    'must have one of operation, inOrder, unhitFaults, unusedScripts, unmatchedCalls',
  ],
  [
    { operation: 'ListOrder', atMost: 0 },
    '/operation',
    'there is no operation ListOrder; did you mean ListOrders?',
  ],
  [
    { inOrder: [{ operation: 'ListOrders' }, { operation: 'X' }] },
    '/inOrder/1/operation',
    'there is no operation X',
  ],
  [{ inOrder: [{}] }, '/inOrder/0/operation', 'is missing'],
  [{ operation: 'ListOrders', atLeast: -1 }, '/atLeast', 'must be >= 0'],
  [{ operation: 'ListOrders', times: 1 }, '/times', 'is not known here'],
])('is refused where it says nothing that can be verified: %j', async (body, path, message) => {
  const answer = await verify(body);
  expect([answer.status, answer.body.findings]).toEqual([400, [{ in: 'body', path, message }]]);
});

describe('scripted answers', () => {
  const scripted = (match: Record<string, string>, more: object = {}) => ({
    operation: 'Orders.ListOrders',
    match,
    answers: [{ error: { code: 'InternalError' } }],
    ...more,
  });
  const script = (...responses: object[]) => {
    const scenario = { name: 'x', responses } as unknown as Scenario;
    control.realm.scripts = compileResponses(scenario, catalog);
  };

  it('that never answered are told with the call that came nearest', async () => {
    script(
      scripted({ 'MarketplaceId.Id.1': 'US', MaxResultsPerPage: '20' }, { seller: 'A1' }),
      scripted({ 'MarketplaceId.Id.1': 'US' }),
      scripted({}, { operation: 'Products.GetMatchingProduct' }),
    );
    control.realm.scripts.find('Orders.ListOrders', (name) =>
      name === 'MarketplaceId.Id.1' ? 'US' : undefined,
    );
    const { status, body } = await verify({ unusedScripts: true });

    expect([status, body.detail]).toEqual([409, '2 of 3 scripted answers never answered a call.']);
    expect(body.findings.map(({ message }) => message)).toEqual([
      'responses[0] for Orders.ListOrders never answered',
      "was not sent, not 'A1', in request 1 at 1970-01-01T00:00:00.000Z",
      "was '10', not '20', in request 1 at 1970-01-01T00:00:00.000Z",
      'responses[2] for Products.GetMatchingProduct never answered: no call of its operation was made',
    ]);
  });

  it('that were met are as they should be', async () => {
    script(scripted({}));
    control.realm.scripts.find('Orders.ListOrders', () => undefined);

    expect((await verify({ unusedScripts: true })).body).toEqual({ ok: true, count: 1 });
    expect((await verify({ unmatchedCalls: true })).body).toEqual({ ok: true, count: 0 });
  });

  it('that no call was like are told with what differs', async () => {
    script(scripted({ 'MarketplaceId.Id.1': 'FR' }), scripted({ 'MarketplaceId.Id.1': 'US' }, { from: 5 }));
    const { status, body } = await verify({ unmatchedCalls: true });

    expect([status, body.detail]).toEqual([409, '1 call was like no scripted answer of the operation.']);
    expect(body.findings).toEqual([
      { in: 'body', path: '/unmatchedCalls', message: 'ListOrders (request 1 at 1970-01-01T00:00:00.000Z) is nearest to responses[0] for Orders.ListOrders' },
      { in: 'body', path: '/unmatchedCalls/match/MarketplaceId.Id.1', message: "was 'US', not 'FR', in request 1 at 1970-01-01T00:00:00.000Z" },
    ]); // prettier-ignore
  });
});
