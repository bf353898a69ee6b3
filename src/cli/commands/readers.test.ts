import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import {
  toAnswer,
  toCalls,
  toCount,
  toDelay,
  toItem,
  toList,
  toMessage,
  toNumber,
  toPair,
  toQuota,
  toScenario,
  toSection,
} from './readers.js';

it('numbers are read, and nothing that only begins like one', () => {
  expect([toCount('0'), toCount('12'), toNumber('0.25'), toNumber('60')]).toEqual([0, 12, 0.25, 60]);
  for (const wrong of ['', '-1', '1.5', '1e3', '12x', ' 1', '1'.repeat(16)])
    expect(() => toCount(wrong), wrong).toThrow(InvalidArgumentError);
  for (const wrong of ['', '-1', '.5', '1.', '1e3', '0x1', 'NaN'])
    expect(() => toNumber(wrong), wrong).toThrow(InvalidArgumentError);
});

it('lists are read without what is empty in them', () => {
  expect([toList('Orders, Sellers,'), toList('')]).toEqual([['Orders', 'Sellers'], []]);
});

describe('lines of orders', () => {
  it.each([
    ['CUP-1', { sku: 'CUP-1' }],
    ['CUP-1:2', { sku: 'CUP-1', quantity: 2 }],
    ['CUP-1:2:9.95', { sku: 'CUP-1', quantity: 2, price: '9.95' }],
    ['CUP 1:2:10', { sku: 'CUP 1', quantity: 2, price: '10' }],
    ['a:b:2:0.50', { sku: 'a:b', quantity: 2, price: '0.50' }],
    ['7:1:2:3', { sku: '7:1', quantity: 2, price: '3' }],
  ])('%s', (text, item) => expect(toItem(text)).toEqual(item));

  it.each([
    '',
    ':',
    ':2',
    'CUP:',
    'CUP:x',
    'CUP:-1',
    'CUP:1.5',
    'CUP:1:',
    'CUP:1:x',
    'CUP:1:9.999',
    'a:b:2',
    '::',
  ])('%j is none', (text) => expect(() => toItem(text)).toThrow('such as CUP-1:2:9.95'));
});

it('pairs are split at the first equals sign', () => {
  expect([toPair('MarketplaceId.Id.1=A1'), toPair('a=b=c'), toPair('a=')]).toEqual([
    { 'MarketplaceId.Id.1': 'A1' },
    { a: 'b=c' },
    { a: '' },
  ]);
  for (const wrong of ['a', '=b', '']) expect(() => toPair(wrong)).toThrow('It must be NAME=VALUE.');
});

it('calls have a section where one is given', () => {
  expect(toCalls('ListOrders,Products.GetServiceStatus')).toEqual([
    { operation: 'ListOrders' },
    { section: 'Products', operation: 'GetServiceStatus' },
  ]);
});

it('delays are one duration, or what lies between two', () => {
  expect([toDelay('PT1S'), toDelay('PT1S..PT3S')]).toEqual(['PT1S', { from: 'PT1S', to: 'PT3S' }]);
});

describe('scenarios', () => {
  it('are names as they are, and files by what is in them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mws-local-readers-'));
    const path = join(folder, 'mine.yaml');
    writeFileSync(path, 'name: mine\n');
    expect([toScenario('quickstart'), toScenario(path)]).toEqual(['quickstart', 'name: mine\n']);
    rmSync(folder, { recursive: true });
    expect(() => toScenario(path)).toThrow(/ENOENT.*mine\.yaml/);
  });
});

it('a quota is a number, with how many come back in how many seconds, and with how many an hour has', () => {
  expect(toQuota('ListOrders=2')).toEqual({ ListOrders: { quota: 2 } });
  expect(toQuota('Orders.ListOrders=2:0.5:30')).toEqual({
    'Orders.ListOrders': { quota: 2, restore: 0.5, restoreSeconds: 30 },
  });
  expect(toQuota('ListOrders=2:1:30:100')).toEqual({
    ListOrders: { quota: 2, restore: 1, restoreSeconds: 30, hourly: 100 },
  });
  for (const wrong of [
    '',
    'ListOrders',
    '=2',
    'ListOrders=',
    'ListOrders=2:1',
    'ListOrders=2.5',
    'ListOrders=2:1:30:x',
  ])
    expect(() => toQuota(wrong), wrong).toThrow(InvalidArgumentError);
});

it('answers and messages are two texts with = between them', () => {
  expect(toAnswer('Is 1=1?')).toEqual({ question: 'Is 1', answer: '1?' });
  expect(toMessage('en_US=Slow = bad')).toEqual({ locale: 'en_US', text: 'Slow = bad' });
  for (const reads of [toAnswer, toMessage]) expect(() => reads('nothing')).toThrow(InvalidArgumentError);
});

it('all is every section', () => {
  expect([toSection('all'), toSection('Orders')]).toEqual(['*', 'Orders']);
});
