import { expect, test } from 'vitest';
import { withPrefix } from './key-prefix.js';

test('a key of 20 characters keeps its last 12', () => {
  expect(withPrefix('SB000001', '022QF0EXAMPLEH9DHM02')).toBe('SB000001AMPLEH9DHM02');
});

test.each(['SHORT', 'MUCHLONGERTHANANYKEYTHATMWSGAVE'])('%s gets 12 that are always the same', (key) => {
  const named = withPrefix('SB000001', key);

  expect(named).toMatch(/^SB000001[A-Z0-9]{12}$/);
  expect(withPrefix('SB000002', key).slice(8)).toBe(named.slice(8));
});

test('a key that has the prefix stays as it is, and so does any where there is none', () => {
  expect(withPrefix('SB000001', 'SB000001ANY')).toBe('SB000001ANY');
  expect(withPrefix('', 'SHORT')).toBe('SHORT');
});
