import { expect, it } from 'vitest';
import { errorAnswer } from '../protocol/errors.js';
import type { RefusedAt } from './ladder.js';
import { createRefusalLog } from './refusal-log.js';

const refused: RefusedAt = {
  rung: 'signature',
  answer: errorAnswer('SignatureDoesNotMatch'),
  cause: 'signature',
  explanation: 'not for the log',
};

it('tells of two refusals a second, with rung, code and cause, and then how many it passed over', () => {
  const lines: object[] = [];
  let now = 1_000;
  const tell = createRefusalLog({ info: (fields) => lines.push(fields), error: () => {} }, () => now);
  for (let count = 0; count < 10; count++) tell(refused);
  const line = { rung: 'signature', code: 'SignatureDoesNotMatch', cause: 'signature' };
  expect(lines).toEqual([line, line]);
  now = 2_000;
  tell(refused);
  expect(lines[2]).toEqual({ ...line, passedOver: 8 });
});
