import { describe, expect, it } from 'vitest';
import { findMarketplace } from '../model/marketplaces.js';
import { writeValue } from './formats.js';
import { localTime } from '../world/local-time.js';
import type { Cell } from './row.js';
import { idOf } from './testing.js';

const write = (format: string, value: Cell, country = 'US') =>
  writeValue({ from: 'value', format }, { value }, findMarketplace(idOf(country))!);
const money = (amount: string) => ({ amount, currency: 'EUR' });

describe('amounts', () => {
  it.each<[string, Cell, string]>([
    ['text', money('19.90'), '19.90'],
    ['decimal', money('19.90'), '19.9'],
    ['decimal', money('100.00'), '100'],
    ['decimal', 0, '0'],
    ['amount', money('0.00'), ''],
    ['amount', money('3.60'), '3.6'],
    ['money', money('3'), '3.00'],
    ['money', undefined, '0.00'],
    ['negativeMoney', money('3.5'), '-3.50'],
    ['negativeMoney', money('0.00'), '0.00'],
    ['negativeMoney', undefined, '0.00'],
    ['currency', money('3'), 'EUR'],
    ['percent', 0.00625, '0.63%'],
    ['text', undefined, ''],
    ['text', false, 'false'],
  ])('%s of %j is %j', (format, value, text) => {
    expect(write(format, value)).toBe(text);
  });

  it('of settlements have a comma where the marketplace has it', () => {
    expect(write('localMoney', '-21.5', 'DE')).toBe('-21,50');
    expect(write('localMoney', '-21.5', 'GB')).toBe('-21.50');
    expect(write('localMoney', money('1234.5'), 'FR')).toBe('1234,50');
  });
});

describe('times', () => {
  const summer = Date.UTC(2020, 5, 2, 10, 9, 20, 999);
  const winter = Date.UTC(2019, 1, 5, 12, 25, 45);

  it.each<[string, string, number, string]>([
    ['time:open', 'CA', summer, '2020-06-02 03:09:20 PDT'],
    ['time:open', 'CA', winter, '2019-02-05 04:25:45 PST'],
    ['time:open', 'GB', summer, '02/06/2020 11:09:20 BST'],
    ['time:open', 'GB', winter, '05/02/2019 12:25:45 GMT'],
    ['time:open', 'DE', winter, '05/02/2019 13:25:45 MET'],
    ['time:open', 'JP', summer, '2020/06/02 19:09:20 JST'],
    ['time:open', 'SG', summer, '02/06/2020 18:09:20 SGT'],
    ['time:open', 'AE', summer, '02/06/2020 14:09:20 GMT+04:00'],
    ['time:order', 'US', winter, '2019-02-05T04:25:45-08:00'],
    ['time:order', 'DE', summer, '2020-06-02T10:09:20+00:00'],
    ['time:shipment', 'JP', summer, '2020-06-02T19:09:20+09:00'],
    ['time:utc', 'JP', summer, '2020-06-02T10:09:20+00:00'],
    ['time:settlement', 'US', summer, '2020-06-02 10:09:20 UTC'],
    ['time:settlement', 'IT', summer, '02.06.2020 10:09:20 UTC'],
    ['time:settlementDay', 'JP', Date.UTC(2020, 5, 2, 20), '2020/06/03'],
  ])('%s in %s', (format, country, instant, text) => {
    expect(write(format, instant, country)).toBe(text);
  });

  it('know zones of half hours, and winter in the southern summer', () => {
    expect(localTime('Asia/Kolkata', winter)).toEqual({
      wall: winter + 5.5 * 3_600_000,
      offset: 330,
      summer: false,
    });
    expect(localTime('Australia/Sydney', winter)).toMatchObject({ offset: 660, summer: true });
    expect(localTime('Australia/Sydney', summer)).toMatchObject({ offset: 600, summer: false });
    expect(localTime('UTC', summer)).toEqual({ wall: summer, offset: 0, summer: false });
  });
});

describe('what MWS wrote for a value', () => {
  const marketplace = findMarketplace(idOf('US'))!;

  it('stands for it; others stand as they are', () => {
    const definition = { from: 'status', values: { Canceled: 'Cancelled' } };
    expect(writeValue(definition, { status: 'Canceled' }, marketplace)).toBe('Cancelled');
    expect(writeValue(definition, { status: 'Shipped' }, marketplace)).toBe('Shipped');
  });

  it('always, or never', () => {
    expect(writeValue({ value: 'y' }, {}, marketplace)).toBe('y');
    expect(writeValue({}, { value: 'x' }, marketplace)).toBe('');
  });
});
