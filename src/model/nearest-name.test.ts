import { expect, it } from 'vitest';
import { didYouMean, nearestName, unknownWord } from './nearest-name.js';

it.each([
  ['ListOrder', ['ListOrders', 'ListOrderItems'], 'ListOrders'],
  ['SellerID', ['SellerId', 'Seller'], 'SellerId'],
  ['us', ['US', 'UK'], 'US'],
  ['XX', ['MX', 'US'], undefined],
  ['abc', ['xyz'], undefined],
  ['x'.repeat(101), ['x'.repeat(101)], undefined],
  ['', ['a'], undefined],
])('the nearest to %s of %j is %s', (word, known, nearest) => {
  expect(nearestName(word, known)).toBe(nearest);
});

it('is asked for behind what is wrong', () => {
  expect(didYouMean('frozn', ['frozen'])).toBe('; did you mean frozen?');
  expect(unknownWord('There is no flag', 'frozn', ['frozen'])).toBe(
    'There is no flag frozn; did you mean frozen?',
  );
  expect(unknownWord('There is no flag', 'q', ['frozen'])).toBe('There is no flag q.');
});
