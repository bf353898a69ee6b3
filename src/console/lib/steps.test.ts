import { expect, test } from 'vitest';
import { frameOf, pathOfSteps } from './steps.js';

const steps = [
  { at: 0, value: 10 },
  { at: 50, value: 20 },
  { at: 100, value: 15 },
];

test('a line is level until the next value', () => {
  const frame = frameOf([{ name: 'price', steps }])!;
  expect(frame).toEqual({ from: 0, to: 100, low: 10, high: 20 });
  expect(pathOfSteps(steps, frame, { width: 200, height: 100 })).toBe('M0 100H100V0H200V50');
});

test('a value that never changes has room, and nothing has no frame', () => {
  expect(frameOf([{ name: 'price', steps: [{ at: 5, value: 50 }] }])).toEqual({
    ...{ from: 5, to: 6 },
    ...{ low: 45, high: 55 },
  });
  expect(frameOf([{ name: 'price', steps: [] }])).toBeUndefined();
});
