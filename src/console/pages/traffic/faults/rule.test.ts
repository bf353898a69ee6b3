import { expect, it } from 'vitest';
import { faultOf } from './rule.js';

it.each([
  [
    'error',
    { code: 'InternalError', message: '' },
    { match: {}, effect: { error: { code: 'InternalError' } } },
  ],
  ['throttle', { section: 'Orders' }, { match: { section: 'Orders' }, effect: { throttle: true } }],
  ['delay', { delay: 'PT1S', nth: '2' }, { match: { nth: 2 }, effect: { delay: 'PT1S' } }],
  ['status', { status: '502', body: 'x' }, { match: {}, effect: { status: 502, body: 'x' } }],
  ['truncate', { truncate: '10', times: '3' }, { match: {}, times: 3, effect: { truncate: 10 } }],
  ['reset', { reset: 'after', stage: 'start' }, { match: { stage: 'start' }, effect: { reset: 'after' } }],
  ['error', { code: 'X', nth: 'second' }, { match: { nth: 'second' }, effect: { error: { code: 'X' } } }],
] as const)('makes a fault of the form: %s %j', (effect, values, rule) =>
  expect(faultOf(effect, values)).toEqual(rule),
);
