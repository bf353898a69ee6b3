import { describe, expect, it } from 'vitest';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { errorAnswer } from '../protocol/errors.js';
import { findSeller } from '../registry/sellers.js';
import { fileReport } from '../store/reports/file-report.js';
import { bodyHead } from '../traffic/journal.js';
import type { FaultMatch } from '../scenario/index.js';
import type { FaultEffect } from '../traffic/faults.js';
import { faultOf } from '../traffic/fault-rule.js';
import { catalog, createTestGateway, goodRequest, START } from './testing.js';

/** What becomes of a ListOrders call, and what the journal says of it, with one fault in the world. */
function underFault(effect: FaultEffect, match: FaultMatch = {}) {
  const gateway = createTestGateway();
  gateway.realm.faults.add({ match, effect });
  return { gateway, answer: gateway.send(), entry: () => gateway.realm.journal.newestFirst()[0]! };
}

const bodyLength = (answer: { body: Buffer }) => String(answer.body.length);

describe('a fault in place of the operation', () => {
  it('answers an error, a throttling as MWS did it, or anything', () => {
    expect(underFault({ error: errorAnswer('InternalError') }).answer).toMatchObject({ status: 500 });
    const throttled = underFault({ throttle: true });
    expect(throttled.answer.status).toBe(503);
    expect(throttled.answer.text).toContain('<Type></Type>\n    <Code>RequestThrottled</Code>');
    expect(throttled.entry()).toMatchObject({
      outcome: 'fault',
      rung: 'fault',
      code: 'RequestThrottled',
      fault: '1',
      cause: 'fault',
      explanation: 'Fault 1 throttles.',
    });
    const page = underFault({ answer: { status: 502, body: '<html>Bad</html>', contentType: 'text/html' } });
    expect(page.answer).toMatchObject({ status: 502, text: '<html>Bad</html>' });
    expect(page.answer.header('Content-Type')).toBe('text/html');
    expect(page.answer.header('x-mws-request-id')).toBe(page.entry().id);
    expect(page.entry()).toMatchObject({ outcome: 'fault', status: 502, code: undefined });
  });

  it('resets the connection before the call is processed: nothing is answered, nothing done', () => {
    const { answer, entry, gateway } = underFault({ reset: 'before', delay: { from: 5, to: 5 } });
    expect(answer).toMatchObject({ headers: [], delivery: { reset: true, delay: 5 } });
    expect(entry()).toMatchObject({ outcome: 'fault', status: 0, rung: 'fault', fault: '1' });
    expect(entry().answer).toBeUndefined();
    expect(gateway.realm.quotas.counted(() => undefined as never, gateway.world.now())).toEqual([]);
  });
});

describe('a fault that lets the call be processed', () => {
  it('resets the connection after it: the journal has what would have been answered', () => {
    const { answer, entry } = underFault({ reset: 'after' });
    expect(answer.delivery).toEqual({ reset: true });
    expect(entry()).toMatchObject({
      outcome: 'fault',
      status: 200,
      rung: undefined,
      signedAs: 'as documented',
    });
    expect(bodyHead(entry().answer!).toString()).toContain('<ListOrdersResult>');
  });

  it('cuts the body after so many bytes, and at least one before its end', () => {
    const { answer, entry } = underFault({ truncate: 10 });
    expect(answer.delivery).toEqual({ cutAt: 10 });
    expect(answer.header('Content-Length')).toBe(bodyLength(answer));
    expect(entry()).toMatchObject({ outcome: 'fault', cause: 'fault', status: 200 });
    expect(entry().explanation).toBe("Fault 1 cut the connection after 10 bytes of the answer's body.");
    const whole = underFault({ truncate: 1_000_000 }).answer;
    expect(whole.delivery).toEqual({ cutAt: whole.body.length - 1 });
    expect(underFault({ truncate: 0 }).answer.delivery).toEqual({ cutAt: 0 });
  });

  it('cannot be what a report has whose file is gone: that is our failure', () => {
    const gateway = createTestGateway();
    const { world, realm } = gateway;
    const spooled = world.documents.spoolBytes(Buffer.alloc(100_000, 'a\tb\n'));
    const document = world.documents.keep(world.database, spooled);
    const seller = findSeller(world, 'A2EXAMPLESELLER')!.id;
    fileReport(world, { seller, reportType: '_X_', reportId: '1', document, contentType: 'text/plain' });
    realm.faults.add({ match: {}, effect: { malformedXml: true } });
    const { CreatedAfter: _, 'MarketplaceId.Id.1': __, ...common } = goodRequest(world).parameters;
    const parameters = { ...common, Action: 'GetReport', Version: '2009-01-01', ReportId: '1' };
    const get = () => gateway.send({ path: '/Reports/2009-01-01', parameters });

    expect(get().text).toMatch(/^(?:a\tb\n)+[^<]*<<&$/);
    world.documents.end();
    const failed = get();
    expect([failed.status, failed.long]).toEqual([500, undefined]);
    expect(gateway.logged).toHaveLength(1);
  });

  it('breaks the document, and nothing else', () => {
    const { answer, entry } = underFault({ malformedXml: true });
    expect([answer.status, answer.delivery]).toEqual([200, undefined]);
    expect(answer.header('Content-Length')).toBe(bodyLength(answer));
    expect(answer.header('Content-Type')).toBe('text/xml');
    expect(answer.text).toMatch(/^<\?xml[^]+>\s*<<&$/);
    expect(XMLValidator.validate(answer.text)).not.toBe(true);
    expect(() => new XMLParser().parse(answer.text, true)).toThrow();
    expect(entry().outcome).toBe('fault');
  });

  it('holds it back or slows it down, which is no failure', () => {
    const late = underFault({ delay: { from: 250, to: 250 } });
    expect(late.answer.delivery).toEqual({ delay: 250 });
    expect(late.entry()).toMatchObject({ outcome: 'ok', fault: '1', cause: undefined });
    expect(late.entry().explanation).toBe('Fault 1 held the answer back for 250 ms.');
    const slow = underFault({ slowBody: { bytesPerSecond: 100 }, delay: { from: 1, to: 1 } });
    expect(slow.answer.delivery).toEqual({ delay: 1, bytesPerSecond: 100 });
    expect(slow.entry()).toMatchObject({ outcome: 'ok', fault: '1' });
  });

  it('leaves it to the later checks: what they refuse is refused, late', () => {
    const gateway = createTestGateway();
    gateway.realm.faults.add({ match: {}, effect: { delay: { from: 9, to: 9 } } });
    const request = goodRequest(gateway.world);
    request.parameters.MaxResultsPerPage = '101';
    const answer = gateway.send(request);
    expect([answer.status, answer.delivery]).toEqual([400, { delay: 9 }]);
    expect(gateway.realm.journal.newestFirst()[0]).toMatchObject({
      outcome: 'refused',
      rung: 'parameters',
      fault: '1',
    });
  });
});

describe('the stage', () => {
  it('start comes before authentication, and no other fault applies to that call', () => {
    const gateway = createTestGateway();
    const { faults } = gateway.realm;
    faults.add({ match: {}, effect: { throttle: true } });
    faults.add({ match: { stage: 'start', nth: 1 }, effect: { delay: { from: 3, to: 3 } } });
    const answer = gateway.send({ secretKey: 'wrong' });
    expect([answer.status, answer.delivery]).toEqual([403, { delay: 3 }]);
    expect(gateway.send().status).toBe(503);
    expect(faults.list().map(({ hits }) => hits)).toEqual([1, 1]);
  });

  it('authorized comes after it', () => {
    const gateway = createTestGateway();
    gateway.realm.faults.add({ match: {}, effect: { throttle: true } });
    expect(gateway.send({ secretKey: 'wrong' }).status).toBe(403);
    expect(gateway.realm.faults.list()[0]!.hits).toBe(0);
  });
});

it('without faults an answer has no delivery, and the journal no fault', () => {
  const gateway = createTestGateway();
  expect(gateway.send()).not.toHaveProperty('delivery');
  expect(gateway.realm.journal.newestFirst()[0]!.fault).toBeUndefined();
});

describe('an error of which only the code is given', () => {
  const askFeed = {
    path: '/',
    parameters: { Version: '2009-01-01', Action: 'GetFeedSubmissionResult', FeedSubmissionId: '50001' },
  };

  it('says what the call tells, in the envelope of the refusal itself', () => {
    const { realm, send, world } = createTestGateway();
    const ask = (change: typeof askFeed) =>
      send({ path: change.path, parameters: { ...goodRequest(world).parameters, ...change.parameters } });
    const faults: [string, string][] = [
      ['FeedProcessingResultNotReady', 'Feed Submission Result is not ready for Feed Submission Id: 50001'],
      [
        'QuotaExceeded',
        'for operation Feeds/2009-01-01/GetFeedSubmissionResult.  Your quota will reset on Wed Jun 24 ',
      ],
      ['RequestExpired', `has expired. Timestamp date: ${new Date(START).toISOString().slice(0, 16)}`],
    ];
    for (const [code, text] of faults) {
      const fault = realm.faults.add(
        faultOf(catalog, { match: { operation: 'GetFeedSubmissionResult' }, effect: { error: { code } } }),
      );
      const answer = ask(askFeed);
      expect(answer.text).toContain(`<Code>${code}</Code>`);
      expect(answer.text).toContain(text);
      expect(answer.text).toContain('<RequestID>');
      realm.faults.remove(fault.id);
    }
    const refused = ask({ ...askFeed, parameters: { ...askFeed.parameters, FeedSubmissionId: '1' } });
    const fault = realm.faults.add(
      faultOf(catalog, {
        match: { operation: 'GetFeedSubmissionResult' },
        effect: { error: { code: 'InvalidFeedSubmissionId' } },
      }),
    );
    const same = ask({ ...askFeed, parameters: { ...askFeed.parameters, FeedSubmissionId: '1' } });
    const plain = (text: string) => text.replace(/<RequestID>.*<\/RequestID>/, '');
    expect(refused.text).toContain('InvalidFeedSubmissionId');
    expect([same.status, plain(same.text)]).toEqual([refused.status, plain(refused.text)]);
    expect(fault.hits).toBe(1);
  });
});
