import { expect, it } from 'vitest';
import { callLine } from './call-line.js';
import type { CallFacts } from './call-line.js';

const revoked: CallFacts = {
  status: 401,
  section: 'Orders',
  operation: 'ListOrders',
  sellerId: 'A2EXAMPLESELLER',
  accessKeyId: '022QF0EXAMPLEH9DHM02',
  outcome: 'refused',
  code: 'AccessDenied',
  cause: 'token-revoked',
  durationMs: 1.234,
  id: '7c1e0000-0000-4000-8000-000000000000',
};
const line = (change: Partial<CallFacts> = {}) => callLine({ ...revoked, ...change });

it('friction 6: says of a call what a person wants to know, in one line', () => {
  expect(line()).toBe(
    '401 Orders.ListOrders seller=A2.. key=022Q.. token-revoked 1.2 ms 7c1e0000-0000-4000-8000-000000000000',
  );
});

it('says ok of a success, the code of an error, and what is wrong with a signature', () => {
  expect(line({ status: 200, outcome: 'ok', code: undefined, cause: undefined })).toMatch(
    /^200 .* ok 1\.2 ms /,
  );
  expect(line({ cause: undefined, code: 'InvalidParameterValue' })).toContain(' InvalidParameterValue ');
  expect(line({ cause: 'signature', mistake: 'path-missing' })).toContain(
    ' signature (path-missing) 1.2 ms ',
  );
});

it('has a place for what is not known', () => {
  expect(line({ status: 0, operation: undefined, sellerId: '', accessKeyId: undefined })).toMatch(
    /^--- Orders\.- seller=- key=- token-revoked /,
  );
  expect(line({ section: null, operation: null })).toContain(' -.- ');
});

it('is one line, whatever a caller sends', () => {
  expect(line({ sellerId: '\n\u001b[31m', accessKeyId: 'a\r\nb' })).toContain(' seller=??.. key=a??b.. ');
});
