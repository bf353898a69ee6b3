import { expect, it } from 'vitest';
import { marketplaces } from '../../model/marketplaces.js';
import { hundredthsOf, moneyOf } from '../../store/hundredths.js';
import { priceIn, shareOf } from './amounts.js';

it('amounts have two decimals, those in yen too', () => {
  expect(moneyOf(0, 'USD')).toEqual({ amount: '0.00', currency: 'USD' });
  expect(moneyOf(5, 'USD').amount).toBe('0.05');
  expect(moneyOf(1999, 'USD').amount).toBe('19.99');
  expect(moneyOf(200_000, 'JPY').amount).toBe('2000.00');
});

it('amounts are read from numbers and text, and rounded as they are written', () => {
  expect(['19.90', 19.9, 0, '0.07', 1.005, 4.35].map(hundredthsOf)).toEqual([1990, 1990, 0, 7, 101, 435]);
});

it('prices are those of the marketplace', () => {
  expect(moneyOf(priceIn('USD', 20), 'USD').amount).toBe('19.99');
  expect(moneyOf(priceIn('JPY', 20), 'JPY').amount).toBe('2200.00');
  expect(moneyOf(priceIn('INR', 20), 'INR').amount).toBe('1499.00');
  for (const { currency } of marketplaces) expect(priceIn(currency, 1)).toBeGreaterThan(0);
});

it('a share of yen is whole yen', () => {
  expect(shareOf(123_400, 0.1, 'JPY')).toBe(12_300);
  expect(shareOf(12_345, 0.1, 'USD')).toBe(1_235);
});
