import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../../protocol/parameters.js';
import type { JournalEntry } from '../../../traffic/journal.js';
import { journalEntry } from '../../../traffic/journal-testing.js';
import { createTestControl, demo, START } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let control: TestControl;
let ask: TestControl['ask'];
beforeEach(async () => {
  control = await createTestControl();
  ({ ask } = control);
});

describe('requests', () => {
  const entry = (id: string, change: Partial<JournalEntry> = {}): JournalEntry =>
    journalEntry(id, {
      time: START,
      worldTime: START + 1,
      parameters: new Parameters(
        `AWSAccessKeyId=${demo.accessKeyId}&SellerId=${demo.sellerId}&MWSAuthToken=${demo.authToken}&Signature=c2lnbmF0dXJl&CreatedAfter=2020-01-01`,
      ),
      authorizationId: 1,
      durationMs: 1.23456,
      ...change,
    });
  const add = (...entries: JournalEntry[]) => entries.forEach((each) => control.realm.journal.add(each));
  const refused = entry('2', {
    status: 403,
    outcome: 'refused',
    code: 'InvalidAccessKeyId',
    rung: 'accessKey',
    cause: 'key-unknown',
    explanation: 'No key was ever issued here.',
    signedAs: undefined,
    authorizationId: undefined,
  });

  it('are shown as they went, the token masked and the signature left out', async () => {
    add(entry('1'));
    expect((await ask('GET', '/requests')).body).toEqual({
      count: 1,
      items: [
        {
          id: '1',
          face: 'mws',
          time: '2020-06-24T14:10:37.000Z',
          worldTime: '2020-06-24T14:10:37.001Z',
          method: 'POST',
          path: '/Orders/2013-09-01',
          section: 'Orders',
          operation: 'ListOrders',
          accessKeyId: demo.accessKeyId,
          sellerId: demo.sellerId,
          params: {
            AWSAccessKeyId: demo.accessKeyId,
            SellerId: demo.sellerId,
            MWSAuthToken: 'amzn...MPLE',
            CreatedAfter: '2020-01-01',
          },
          status: 200,
          outcome: 'ok',
          signedAs: 'as documented',
          authorizationId: '1',
          durationMs: 1.235,
        },
      ],
    });
  });

  it('never show a secret, wherever a client put it', async () => {
    const secret = demo.secretKey;
    const sent = encodeURIComponent(secret);
    add(
      entry('1', {
        parameters: new Parameters(
          `AWSAccessKeyId=${sent}&SecretKey=x&Merchant=${sent}&MWSAuthToken=short&aws_secret=y&signature=z`,
        ),
        explanation: `No key ${secret} was ever issued here.`,
      }),
    );
    const { body } = await ask('GET', '/requests');
    expect(JSON.stringify(body)).not.toContain(secret);
    expect(body.items[0]).toMatchObject({
      accessKeyId: '(secret)',
      sellerId: '(secret)',
      explanation: 'No key (secret) was ever issued here.',
    });
    expect(body.items[0]!.params).toEqual({
      AWSAccessKeyId: '(secret)',
      Merchant: '(secret)',
      MWSAuthToken: '...',
    });
  });

  it('are filtered, newest first and in pages', async () => {
    const other = {
      section: 'Feeds',
      operation: 'SubmitFeed',
      parameters: new Parameters('Merchant=AOTHER'),
    };
    add(
      entry('1'),
      refused,
      entry('3', other),
      entry('4', { section: undefined, operation: undefined, parameters: undefined }),
    );
    const ids = async (query: string) =>
      (await ask('GET', `/requests${query}`)).body.items.map(({ id }) => id);
    expect(await ids('')).toEqual(['4', '3', '2', '1']);
    expect(await ids('?operation=ListOrders')).toEqual(['2', '1']);
    expect(await ids('?section=Feeds')).toEqual(['3']);
    expect(await ids('?sellerId=AOTHER')).toEqual(['3']);
    expect(await ids('?outcome=refused')).toEqual(['2']);
    expect(await ids('?code=InvalidAccessKeyId&operation=ListOrders')).toEqual(['2']);
    expect(await ids('?code=InvalidAccessKeyId&operation=GetOrder')).toEqual([]);
    expect(await ids('?limit=2&after=4')).toEqual(['3', '2']);
    expect((await ask('GET', '/requests?limit=1&section=Orders')).body.count).toBe(2);
    expect((await ask('GET', '/requests?outcome=fine')).status).toBe(400);
  });

  it('say why they were refused', async () => {
    add(refused);
    expect((await ask('GET', '/requests')).body.items[0]).toMatchObject({
      rung: 'accessKey',
      cause: 'key-unknown',
      code: 'InvalidAccessKeyId',
      explanation: 'No key was ever issued here.',
    });
  });

  it('are forgotten', async () => {
    add(entry('1'));
    expect((await ask('DELETE', '/requests')).status).toBe(204);
    expect((await ask('GET', '/requests')).body).toEqual({ items: [], count: 0 });
  });
});

describe('faults', () => {
  const make = (error: object, match?: object, more: object = {}) =>
    ask('POST', '/faults', { ...(match && { match }), effect: { error }, ...more });

  it('are made, hit, listed newest first and shown', async () => {
    const made = await make(
      { code: 'InternalError' },
      { operation: 'ListOrders', section: 'Orders', nth: 1, stage: 'start' },
      { times: 2 },
    );
    expect(made).toMatchObject({
      status: 201,
      body: { id: '1', times: 2, hits: 0, match: { operation: 'ListOrders', nth: 1 } },
    });
    await make({ code: 'QuotaExceeded' });
    const call = {
      operation: 'ListOrders',
      section: 'Orders',
      sellerId: demo.sellerId,
      accessKeyId: demo.accessKeyId,
    };
    expect(control.realm.faults.apply(call, 'start')?.effect.error?.httpStatus).toBe(500);
    expect((await ask('GET', '/faults')).body).toMatchObject({
      count: 2,
      items: [{ id: '2' }, { id: '1', hits: 1 }],
    });
    expect((await ask('GET', '/faults/1')).body.hits).toBe(1);
  });

  it('say of an error that MWS had what MWS said', async () => {
    expect((await make({ code: 'RequestThrottled' })).body.effect).toEqual({
      error: { code: 'RequestThrottled', status: 503, type: '', message: 'Request is throttled' },
    });
    expect((await make({ code: 'AccessDenied' })).body.effect).toEqual({
      error: { code: 'AccessDenied', status: 401, type: 'Sender', message: 'Access denied' },
    });
    expect((await make({ code: 'QuotaExceeded' })).body.effect).toEqual({
      error: { code: 'QuotaExceeded', status: 503, type: '' },
    });
  });

  it('say what is given, and of an unknown error no more than that', async () => {
    const error = { code: 'RequestThrottled', status: 429, type: 'Receiver', message: 'Slow down' };
    expect((await make(error)).body.effect).toEqual({ error });
    expect((await make({ code: 'Odd', anyCode: true })).body.effect).toEqual({
      error: { code: 'Odd', status: 400, type: 'Sender', anyCode: true },
    });
    expect((await make({ code: 'Odd', status: 502, anyCode: true })).body.effect).toEqual({
      error: { code: 'Odd', status: 502, type: 'Receiver', anyCode: true },
    });
  });

  it('are refused with all that is wrong with them', async () => {
    const findings = async (body: object) => (await ask('POST', '/faults', body)).body.findings;
    expect(await findings({ effect: {} })).toMatchObject([{ path: '/effect' }]);
    expect(await findings({})).toMatchObject([{ path: '/effect' }]);
    expect(await findings({ match: { operatoin: 'x' }, effect: { throttle: true } })).toMatchObject([
      { path: '/match/operatoin', message: 'is not known here; did you mean operation?' },
    ]);
    expect(
      await findings({ times: 0, match: { nth: 0, stage: 'end' }, effect: { error: { status: 99 } } }),
    ).toHaveLength(5);
  });

  it('are for operations that there are', async () => {
    const findings = async (match: object) => (await make({ code: 'x' }, match)).body.findings;
    expect(await findings({ operation: 'ListOrder' })).toMatchObject([{ path: '/match/operation' }]);
    expect(await findings({ section: 'Order' })).toMatchObject([{ path: '/match/section' }]);
    expect(await findings({ section: 'Sellers', operation: 'ListOrders' })).toMatchObject([
      { message: 'there is no operation ListOrders in Sellers' },
    ]);
  });

  it('are removed, one or all', async () => {
    for (const code of ['InternalError', 'AccessDenied', 'RequestThrottled']) await make({ code });
    expect((await ask('DELETE', '/faults/2')).status).toBe(204);
    expect((await ask('DELETE', '/faults/2')).status).toBe(404);
    expect((await ask('GET', '/faults/2')).status).toBe(404);
    expect((await ask('GET', '/faults')).body.items.map(({ id }) => id)).toEqual(['3', '1']);
    expect((await ask('DELETE', '/faults')).status).toBe(204);
    expect((await ask('GET', '/faults')).body.count).toBe(0);
  });
});
