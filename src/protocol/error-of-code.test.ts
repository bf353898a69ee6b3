import { describe, expect, test } from 'vitest';
import { errorOfCode } from './error-of-code.js';
import { services } from './testing.js';

const sections = (...names: string[]) => services.filter(({ section }) => names.includes(section));

describe('an error of which the code alone is given', () => {
  test.each([
    ['RequestThrottled', { httpStatus: 503, type: '', message: 'Request is throttled', layer: 'gateway' }],
    ['ServiceUnavailable', { httpStatus: 503, type: 'Receiver', message: 'Service Unavailable', layer: 'gateway' }],
    ['AccessDenied', { httpStatus: 401, type: 'Sender', message: 'Access denied', layer: 'gateway' }],
    ['QuotaExceeded', { httpStatus: 503, type: '', layer: 'gateway' }],
    ['InvalidFeedSubmissionId', { httpStatus: 400, type: 'Sender', layer: 'gateway', detail: true }],
    ['Odd', { httpStatus: 400, type: 'Sender', layer: 'service' }],
  ])('%s is as MWS had it', (code, answer) => {
    expect(errorOfCode({ code }, [])).toEqual({ code, ...answer });
  }); // prettier-ignore

  test('means in a section what it means there', () => {
    const statusIn = (code: string, name: string) => {
      const { httpStatus, layer } = errorOfCode({ code }, sections(name));
      return [httpStatus, layer];
    };
    expect(statusIn('ResourceNotFound', 'EasyShip')).toEqual([400, 'service']);
    expect(statusIn('ResourceNotFound', 'MerchantFulfillment')).toEqual([404, 'service']);
    expect(statusIn('InvalidAddress', 'OffAmazonPayments')).toEqual([400, 'service']);
    expect(statusIn('InvalidAddress', 'Orders')).toEqual([404, 'gateway']);
  });

  test('is looked for in other sections last', () => {
    expect(errorOfCode({ code: 'ResourceNotFound' }, [], sections('EasyShip')).httpStatus).toBe(400);
    expect(errorOfCode({ code: 'InvalidAddress' }, [], sections('OffAmazonPayments')).httpStatus).toBe(404);
  });

  test('is no name of a row of our table', () => {
    const unknown = { httpStatus: 400, type: 'Sender', code: 'FeedUnknown', layer: 'service' };
    expect(errorOfCode({ code: 'FeedUnknown' }, [])).toEqual(unknown);
  });
});

test('what is given counts', () => {
  const given = { code: 'RequestThrottled', status: 429, type: 'Receiver', message: 'Slow down' };
  expect(errorOfCode({ ...given, layer: 'service' }, [])).toEqual({
    httpStatus: 429,
    type: 'Receiver',
    code: 'RequestThrottled',
    message: 'Slow down',
    layer: 'service',
  });
});
