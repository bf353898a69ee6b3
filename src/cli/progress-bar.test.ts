import { expect, test } from 'vitest';
import { progressBar } from './progress-bar.js';

test('draws a bar on a terminal, and clears it in the end', () => {
  const written: string[] = [];
  const draw = progressBar({ isTTY: true, write: (text) => written.push(text) })!;
  draw(5_000, 20_000);
  draw(20_000, 20_000);

  expect(written[0]).toBe(`\r[${'#'.repeat(10)}${' '.repeat(30)}] 5,000 of 20,000 orders`);
  expect(written[1]).toMatch(/^\r +\r$/);
  expect(written[1]!.length).toBeGreaterThan(written[0]!.length);
});

test('draws nothing where nobody watches', () => {
  expect(progressBar({ write: () => {} })).toBeUndefined();
});
