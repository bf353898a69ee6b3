import { beforeEach, describe, expect, it } from 'vitest';
import { createTestControl } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let control: TestControl;
let ask: TestControl['ask'];
beforeEach(async () => {
  control = await createTestControl();
  ({ ask } = control);
});

const script = (more: object) => ask('POST', '/responses', { operation: 'Orders.GetOrder', ...more });

describe('a scripted answer', () => {
  it.each([
    [{ result: { Orders: [] } }, { kind: 'result' }],
    [{ xml: '<Orders/>' }, { kind: 'xml' }],
    [{ xml: '<Odd', verbatim: true, status: 503 }, { kind: 'verbatim' }],
    [{ xml: '<Orders new="1"/>', unknown: 'keep' }, { kind: 'xml' }],
    [{ error: { code: 'RequestThrottled' } }, { kind: 'error', code: 'RequestThrottled' }],
    [{ error: { code: 'Odd', anyCode: true } }, { kind: 'error', code: 'Odd' }],
    [{ operation: 'Reports.GetReport', document: { base64: 'AAE=' } }, { kind: 'document' }],
    [{ operation: 'orders.getOrders', json: { payload: {} } }, { kind: 'json' }],
    [{ passThrough: true }, { kind: 'passThrough' }],
  ])('is taken and shown: %j', async (given, kind) => {
    const { status, body } = await script(given);
    expect([status, body]).toMatchObject([201, { origin: 'added', answers: [kind], matched: 0, hits: 0 }]);
    expect((await ask('GET', `/responses/${body.id}`)).body).toEqual(body);
  });

  it('shows for which calls it is', async () => {
    const match = {
      'AmazonOrderId.Id.1': '1',
      'AmazonOrderId.Id.2': { like: '2*' },
      SellerId: { present: true },
    };
    const said = { match, seller: 'A2EXAMPLESELLER', nth: 2, times: 3, from: '2020-01-01T00:00:00.000Z' };
    expect((await script({ ...said, sequence: [{ passThrough: true }], then: 'pass' })).body).toMatchObject({
      ...said,
      then: 'pass',
    });
    expect((await script({ match: { AmazonOrderId: ['1', '2'] }, passThrough: true })).body.match).toEqual({
      'AmazonOrderId.Id': ['1', '2'],
    });
  });

  it.each([
    [{ operation: 'Orders.GetOrders', passThrough: true }, '/operation', /did you mean Orders\.GetOrder\?$/],
    [{ error: { code: 'RequestThrotled' } }, '/error/code', /did you mean RequestThrottled\?/],
    [
      { error: { code: 'InvalidFeedType' } },
      '/error/code',
      /does not tell; match another operation, or give a message$/,
    ],
    [
      { xml: '<Orders>\n  <Ordr/></Orders>' },
      '/xml',
      /did you mean Order\? \(line 2, column 3 of the XML\)$/,
    ],
    [{ xml: 'orders.xml' }, '/xml', /a scenario that is no file may name none/],
    [{ xml: '<!DOCTYPE a><Orders/>' }, '/xml', /DOCTYPE/],
    [{ document: { text: 'x' } }, '/document', /only GetReport/],
    [{ result: { Ordres: [] } }, '/result/Ordres', /did you mean Orders\?/],
    [{ result: { Orders: [] }, error: { code: 'InternalError' } }, '/', /expected either/],
    [
      { match: { AmazonOrderID: '1' }, passThrough: true },
      '/match/AmazonOrderID',
      /did you mean AmazonOrderId\?/,
    ],
    [
      { xml: '<Orders><Order><SalesChannel>{{param.x}}</SalesChannel></Order></Orders>' },
      '/xml',
      /found \{\{param\.x\}\}/,
    ],
    [{ reslt: {} }, '/reslt', /is not known here; did you mean result\?/],
    [{}, '/', /expected either/],
  ])('is refused with its place, and adds nothing: %j', async (given, path, message) => {
    const { status, body } = await script(given);
    expect(status).toBe(400);
    expect(body.findings).toContainEqual({
      in: 'body',
      path,
      message: expect.stringMatching(message) as string,
    });
    expect((await ask('GET', '/responses')).body.count).toBe(0);
  });

  it('is asked before those that were there, and can be removed', async () => {
    const ids = [];
    for (const code of ['InternalError', 'AccessDenied'])
      ids.push((await script({ error: { code } })).body.id);
    expect((await ask('GET', '/responses')).body.items.map(({ id }) => id)).toEqual(ids.toReversed());
    expect((await ask('DELETE', `/responses/${ids[0]}`)).status).toBe(204);
    expect((await ask('DELETE', `/responses/${ids[0]}`)).status).toBe(404);
    expect((await ask('GET', `/responses/${ids[0]}`)).status).toBe(404);
    expect((await ask('DELETE', '/responses')).status).toBe(204);
    expect((await ask('GET', '/responses')).body.count).toBe(0);
  });
});

it('a skeleton is there for every operation, and names the nearest for others', async () => {
  const { status, body } = await ask('GET', '/operations/Orders.GetOrdr/skeleton');
  expect([status, body]).toMatchObject([
    404,
    { detail: 'There is no operation Orders.GetOrdr; did you mean Orders.GetOrder?' },
  ]);
});
