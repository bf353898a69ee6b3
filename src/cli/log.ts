import type * as pinoLibrary from 'pino';
import { lazily } from '../model/lazy-module.js';

/** What the command line logs with. */
export type Log = Readonly<Record<'info' | 'warn' | 'error', (fields: object, message: string) => void>>;

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

const library = lazily<typeof pinoLibrary>('pino');

/**
 * Logs go to stderr: JSON, or readable lines on a terminal. The library is loaded for the first line, because a start that
 * goes well has none to log.
 */
export function createLog(level: string): Log {
  let logger: pinoLibrary.Logger | undefined;
  const writer =
    (name: keyof Log): Log[keyof Log] =>
    (fields, message) => {
      try {
        logger ??= makeLogger(level);
        logger[name](fields, message);
      } catch {
        // A log that cannot be written (there are too many open files, say) must not stop what it tells of.
      }
    };
  return { info: writer('info'), warn: writer('warn'), error: writer('error') };
}

function makeLogger(level: string): pinoLibrary.Logger {
  const { pino } = library();
  const options = { level, base: null, redact: SECRETS };
  if (!process.stderr.isTTY) return pino(options, pino.destination(2));
  return pino({ ...options, transport: { target: 'pino-pretty', options: { destination: 2 } } });
}
