import type * as pinoLibrary from 'pino';
import { lazily } from '../model/lazy-module.js';
import { readableLine } from './log-line.js';
import { createLogOutput } from './log-output.js';
import type { LogOutput } from './log-output.js';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

type Write = (fields: object, message: string) => void;

/** What the command line logs with. `call` is `info` for lines of calls. */
export interface Log extends Readonly<Record<'info' | 'warn' | 'error' | 'call', Write>> {
  isLevelEnabled(level: 'info' | 'warn' | 'error'): boolean;
}

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
  const least = levels.findIndex((name) => name === level);
  const isLevelEnabled: Log['isLevelEnabled'] = (name) => levels.indexOf(name) >= least;
  const loggers: Partial<Record<'redacting' | 'plain', pinoLibrary.Logger>> = {};
  let output: LogOutput | undefined;
  const writer =
    (name: 'info' | 'warn' | 'error', kind: 'redacting' | 'plain'): Write =>
    (fields, message) => {
      if (!isLevelEnabled(name)) return;
      try {
        loggers[kind] ??= makeLogger(
          level,
          (output ??= createLogOutput(process.stderr)),
          kind === 'redacting',
        );
        loggers[kind][name](fields, message);
      } catch {
        // A log that cannot be written (there are too many open files, say) must not stop what it tells of.
      }
    };
  return {
    info: writer('info', 'redacting'),
    warn: writer('warn', 'redacting'),
    error: writer('error', 'redacting'),
    // To look for secrets in a line costs more than the call that it tells of.
    call: writer('info', 'plain'),
    isLevelEnabled,
  };
}

function makeLogger(level: string, output: LogOutput, redacting: boolean): pinoLibrary.Logger {
  const { pino } = library();
  const options = { level, base: null, ...(redacting && { redact: SECRETS }) };
  const { stderr, env } = process;
  const coloured = !env.NO_COLOR;
  if (stderr.isTTY) return pino(options, { write: (line) => output.write(readableLine(line, coloured)) });
  // Lines of calls are many, so they are written many at once.
  return pino(options, { write: (line) => (redacting ? output.write(line) : output.writeLater(line)) });
}
