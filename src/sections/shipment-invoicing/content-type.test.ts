import { expect, test } from 'vitest';
import { namesAnotherKind } from './submit-fba-outbound-shipment-invoice.js';

test.each(['text/xml', 'application/xml; charset=UTF-8', 'text/plain', 'application/octet-stream', ''])(
  'an invoice may come as %j',
  (type) => expect(namesAnotherKind(type)).toBe(false),
);

test.each([
  'application/json',
  'Application/JSON; charset=utf-8',
  'application/pdf',
  'image/png',
  'multipart/form-data',
])('an invoice is never %s', (type) => expect(namesAnotherKind(type)).toBe(true));
