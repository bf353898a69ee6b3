import { beforeEach, describe, expect, it } from 'vitest';
import { createTestControl } from '../../testing.js';
import type { TestControl } from '../../testing.js';

let control: TestControl;
let ask: TestControl['ask'];
beforeEach(async () => {
  control = await createTestControl();
  ({ ask } = control);
});

describe('the effect of a fault', () => {
  it.each([
    [{ delay: 'PT0.5S' }, { delay: 'PT0.5S' }],
    [{ delay: 'PT1M' }, { delay: 'PT60S' }],
    [{ delay: { from: 'PT0.1S', to: 'PT2S' }, throttle: true }, undefined],
    [{ status: 502 }, { status: 502, body: '', contentType: 'text/xml' }],
    [{ status: 503, body: '<p>', contentType: 'text/html', delay: 'PT1S' }, undefined],
    [{ slowBody: { bytesPerSecond: 100 } }, undefined],
    [{ truncate: 0 }, undefined],
    [{ malformedXml: true }, undefined],
    [{ reset: 'before' }, undefined],
    [{ reset: 'after', delay: 'PT1S' }, undefined],
    [{ throttle: true }, undefined],
  ])('is taken and shown: %j', async (effect, shown = effect as never) => {
    const made = await ask('POST', '/faults', { effect });
    expect([made.status, made.body.effect]).toEqual([201, shown]);
    expect((await ask('GET', '/faults')).body.items).toEqual([made.body]);
  });

  it.each([
    [{ delay: 'soon' }, '/effect/delay', 'must be an ISO 8601 duration'],
    [{ delay: { from: 'PT1S' } }, '/effect/delay/to', 'is missing'],
    [{ delay: { from: 'PT2S', to: 'PT1S' } }, '/effect/delay/to', 'must not be shorter than from'],
    [{ reset: 'during' }, '/effect/reset', 'must be one of before, after'],
    [{ truncate: -1 }, '/effect/truncate', 'must be >= 0'],
    [{ slowBody: {} }, '/effect/slowBody/bytesPerSecond', 'is missing'],
    [{ slowBody: { bytesPerSecond: 0 } }, '/effect/slowBody/bytesPerSecond', 'must be >= 1'],
    [{ malformedXml: false }, '/effect/malformedXml', 'must be equal to constant'],
    [{ status: 99 }, '/effect/status', 'must be >= 200'],
    [{ body: 'x' }, '/effect/status', 'is missing beside body'],
    [{ status: 200, contentType: 'a\r\nb' }, '/effect/contentType', expect.stringContaining('pattern')],
    [{ explode: true }, '/effect/explode', 'is not known here'],
    [
      { throttle: true, truncate: 1 },
      '/effect/throttle',
      expect.stringContaining('cannot stand beside truncate'),
    ],
  ])('is refused where it is none: %j', async (effect, path, message) => {
    const { status, body } = await ask('POST', '/faults', { effect });
    expect([status, body.findings]).toEqual([400, [{ in: 'body', path, message }]]);
  });
});

it.each([0, 1.5, -1])('a probability is above 0 and 1 at most: not %d', async (probability) => {
  const { status, body } = await ask('POST', '/faults', {
    match: { probability },
    effect: { throttle: true },
  });
  expect([status, body.findings[0]!.path]).toEqual([400, '/match/probability']);
});

it('those that were hit, or not, are listed', async () => {
  for (const operation of ['ListOrders', 'GetOrder'])
    await ask('POST', '/faults', { match: { operation }, effect: { throttle: true } });
  const call = { operation: 'GetOrder', section: 'Orders', sellerId: undefined, accessKeyId: undefined };
  control.realm.faults.apply(call, 'authorized');
  const ids = async (query: string) => (await ask('GET', `/faults${query}`)).body.items.map(({ id }) => id);
  expect(await ids('')).toEqual(['2', '1']);
  expect(await ids('?hit=true')).toEqual(['2']);
  expect(await ids('?hit=false')).toEqual(['1']);
  expect((await ask('GET', '/faults?hit=perhaps')).status).toBe(400);
});
