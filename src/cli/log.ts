import { pino } from 'pino';
import type { Logger } from 'pino';

/** Names under which a secret could reach a log; none is ever logged on purpose. */
const SECRETS = [
  'secretKey',
  'authToken',
  'adminToken',
  '*.secretKey',
  '*.authToken',
  '*.Signature',
  '*.MWSAuthToken',
];

/** Logs go to stderr: JSON, or readable lines on a terminal. */
export function createLog(level: string): Logger {
  const options = { level, base: null, redact: SECRETS };
  if (!process.stderr.isTTY) return pino(options, pino.destination(2));
  return pino({ ...options, transport: { target: 'pino-pretty', options: { destination: 2 } } });
}
