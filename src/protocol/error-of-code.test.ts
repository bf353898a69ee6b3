import { describe, expect, test } from 'vitest';
import { compileCatalog, modelOf } from './catalog.js';
import { errorOfCode, whyNoText } from './error-of-code.js';
import { errorAnswer, errorIds } from './errors.js';
import { services } from './testing.js';

const catalog = compileCatalog(services);
const operations = catalog.sections.flatMap((section) => [...section.operations.values()]).map(modelOf);
const operation = (key: string) => modelOf(catalog.findOperation(key)!);

/** A call that sends what is here; of all else it has something. */
const facts = (sent: Record<string, string> = {}) => ({
  valueAt: (place: string) => sent[place] ?? `<${place}>`,
});

/** Every code that a fault can name: those of the table of errors, and those of the sections. */
const codes = [
  ...new Set([
    ...errorIds.map((id) => errorAnswer(id).code).filter((code) => !code.includes('{')),
    ...services.flatMap(({ errors }) => Object.keys(errors.codes ?? {})),
  ]),
].sort();

/** Recorded without a Message. */
const SILENT = ['ShipmentNotFoundException'];

describe('every code alone, for every operation of every section', () => {
  test.each(codes)('%s says a text of MWS, whole, or is refused with a reason', (code) => {
    for (const each of operations) {
      const why = whyNoText({ code }, [each]);
      const answer = errorOfCode({ code }, each, facts());
      expect(answer.code).toBe(code);
      if (why !== undefined) {
        expect(why).toMatch(
          /^(?:MWS's text for \w+ (?:is not known|says \{)|\w+ is no answer to )[^]* message$/,
        );
        expect(answer).not.toHaveProperty('message');
      } else if (!SILENT.includes(code)) {
        expect(answer.message, `${code} of ${each.key}`).toMatch(/\S/);
        expect(answer.message).not.toMatch(/\{\w+\}/);
      }
    }
  });

  test('and those of the gateway, which anyone may be told, say it for every operation', () => {
    const everywhere = ['AccessDenied', 'InternalError', 'InvalidAccessKeyId', 'InvalidParameterValue', 'QuotaExceeded',
      'RequestExpired', 'RequestThrottled', 'ServiceUnavailable', 'SignatureDoesNotMatch', 'InputStreamDisconnected']; // prettier-ignore
    for (const code of everywhere)
      expect(
        operations.filter((each) => whyNoText({ code }, [each]) !== undefined).map(({ key }) => key),
      ).toEqual([]);
  });

  test('which leaves few that are never said', () => {
    const never = codes.filter((code) =>
      operations.every((each) => whyNoText({ code }, [each]) !== undefined),
    );
    const ofTable = never.filter((code) => errorIds.some((id) => errorAnswer(id).code === code));
    expect(ofTable).toMatchInlineSnapshot(`
      [
        "BillingAgreementConstraintsExist",
        "ConstraintsExist",
        "IncorrectPackageIdentifier",
        "InvalidSandboxSimulationSpecified",
        "MaxSizeReached",
        "PeriodicAmountExceeded",
        "ScheduledPackageAlreadyExists",
        "TransactionAmountExceeded",
        "TransactionCountExceeded",
        "UnauthorizedSolutionProvider",
      ]
    `);
  });
});

describe('a code alone', () => {
  test.each([
    ['Orders.ListOrders', 'RequestThrottled', { httpStatus: 503, type: '', message: 'Request is throttled', layer: 'gateway' }],
    ['Orders.ListOrders', 'AccessDenied', { httpStatus: 401, type: 'Sender', message: 'Access denied', layer: 'gateway' }],
    ['Feeds.GetFeedSubmissionResult', 'FeedProcessingResultNotReady',
      { ...errorAnswer('FeedResultNotReady', { feedSubmissionId: '50001' }) }],
    ['Reports.GetReport', 'InvalidRequest', { ...errorAnswer('IdentifierInvalid', { id: '70001' }) }],
    ['Orders.ListOrders', 'InvalidParameterValue', { message: expect.stringContaining(' failed to satisfy constraint: Member must not be null') as string, layer: 'service' }],
    ['Feeds.SubmitFeed', 'ValidationError', { message: expect.stringContaining("at 'feedType'") as string, layer: 'service' }],
    ['Products.GetMatchingProduct', 'InvalidParameterValue', { message: 'Required parameter MarketplaceId not found', layer: 'service' }],
    ['Orders.GetServiceStatus', 'InvalidParameterValue', { message: 'Invalid seller id: A2', layer: 'gateway' }],
    ['OffAmazonPayments.CloseOrderReference', 'InvalidOrderReferenceId', { message: 'The OrderReferenceId S01 is invalid.', httpStatus: 404 }],
    ['ShipmentInvoicing.GetFBAOutboundShipmentDetail', 'ShipmentNotFoundException', { httpStatus: 400, type: 'Sender', layer: 'service' }],
  ])('of %s: %s', (key, code, said) => {
    const sent = { FeedSubmissionId: '50001', ReportId: '70001', '@sellerId': 'A2', AmazonOrderReferenceId: 'S01' };
    expect(errorOfCode({ code }, operation(key), facts(sent))).toMatchObject({ code, ...said });
  }); // prettier-ignore

  test('has the status that it has in the section', () => {
    const of = (key: string, code: string) => {
      const { httpStatus, layer } = errorOfCode({ code }, operation(key));
      return [httpStatus, layer];
    };
    expect(of('OffAmazonPayments.Authorize', 'InvalidAddress')).toEqual([400, 'service']);
    expect(of('Orders.GetOrder', 'InvalidAddress')).toEqual([404, 'gateway']);
  });

  test('is refused where no call tells what it says', () => {
    expect(whyNoText({ code: 'FeedProcessingResultNotReady' }, [operation('Orders.GetOrder')])).toBe(
      "MWS's text for FeedProcessingResultNotReady says {feedSubmissionId}, which Orders.GetOrder does not tell; match another operation, or give a message",
    );
    expect(whyNoText({ code: 'InvalidMarketplace' }, [operation('Orders.GetOrder')])).toBe(
      'InvalidMarketplace is no answer to Orders.GetOrder; match an operation that has it, or give a message',
    );
    expect(whyNoText({ code: 'Odd' }, [])).toBe("MWS's text for Odd is not known; give a message");
    expect(whyNoText({ code: 'Odd', message: 'Even so' }, [])).toBeUndefined();
  });

  test('of no operation says what it can', () => {
    expect(errorOfCode({ code: 'RequestThrottled' }, undefined, facts()).message).toBe(
      'Request is throttled',
    );
    expect(errorOfCode({ code: 'Odd' }, undefined, facts())).toEqual({
      httpStatus: 400,
      type: 'Sender',
      code: 'Odd',
      layer: 'service',
    });
  });

  test('is no name of a row of our table', () => {
    const unknown = { httpStatus: 400, type: 'Sender', code: 'FeedUnknown', layer: 'service' };
    expect(errorOfCode({ code: 'FeedUnknown' }, undefined)).toEqual(unknown);
  });
});

test('what is given counts', () => {
  const given = { code: 'RequestThrottled', status: 429, type: 'Receiver', message: 'Slow down' };
  expect(errorOfCode({ ...given, layer: 'service' }, undefined)).toEqual({
    httpStatus: 429,
    type: 'Receiver',
    code: 'RequestThrottled',
    message: 'Slow down',
    layer: 'service',
  });
  expect(
    errorOfCode(
      { code: 'FeedProcessingResultNotReady', message: 'Wait' },
      operation('Feeds.GetFeedSubmissionResult'),
    ),
  ).toEqual({ ...errorAnswer('FeedResultNotReady'), message: 'Wait' });
});
