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

it('tells what is wrong with a signature, and finds it out once a second', async () => {
  const lines: object[] = [];
  const said: string[] = [];
  const log = {
    info: (fields: object, message: string) => void (lines.push(fields), said.push(message)),
    error: () => {},
  };
  let now = 1_000;
  const tell = createRefusalLog(log, () => now);
  let asked = 0;
  const mistakeOf = async () => (asked++ === 0 ? 'path-missing' : undefined);
  for (let count = 0; count < 10; count++) tell(refused, mistakeOf);
  await Promise.resolve();
  now = 2_000;
  tell(refused, mistakeOf);
  await Promise.resolve();
  expect(asked).toBe(2);
  // The caller is not kept waiting for what is found out.
  expect(lines).toMatchObject([{}, { mistake: 'path-missing' }, { passedOver: 8 }]);
  expect(lines[0]).not.toHaveProperty('mistake');
  expect(said).toEqual(['refused: signature', 'refused: signature (path-missing)', 'refused: signature']);
});
