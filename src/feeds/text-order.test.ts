import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTextOrder } from './text-order.js';

test('numbers come in the order of their text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_500 }), (highest) => {
      const sorted = Array.from({ length: highest + 1 }, (_, number) => String(number)).sort();
      expect([...inTextOrder(highest)].map(String)).toEqual(sorted);
    }),
    { numRuns: 30 },
  );
});
