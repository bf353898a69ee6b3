import { callLine, shortened } from '../traffic/call-line.js';
import type { CallFacts } from '../traffic/call-line.js';
import { accessKeyIdOf, sellerIdOf } from '../traffic/journal-filter.js';
import type { JournalEntry } from '../traffic/journal.js';

/** Where calls and failures of our own are told. */
export interface GatewayLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** The same as info, for the lines of calls, which have nothing in them that could be secret. */
  call?(fields: object, message: string): void;
  /** Says no where lines of that level go nowhere, so that none are made; as pino has it. */
  isLevelEnabled?(level: 'info'): boolean;
}

type TellCall = (entry: JournalEntry, mistakeOf?: () => Promise<string | undefined>) => void;

/**
 * Tells the log of every call, in one line: who called what, and what came of it. Nothing that a caller sent is in it but the
 * beginnings of two ids.
 * @param real the machine's time, in milliseconds.
 * @returns what tells of one; `mistakeOf` is slow, so that it is asked once a second, and that line waits for it.
 */
export function createCallLog(log: GatewayLog, real: () => number): TellCall {
  if (log.isLevelEnabled?.('info') === false) return () => {};
  const tell = (log.call ?? log.info).bind(log);
  let askedIn = 0;
  const asksNow = (): boolean => {
    const before = askedIn;
    askedIn = Math.floor(real() / 1000);
    return askedIn !== before;
  };
  const write = (entry: JournalEntry, mistake?: string) => {
    const facts = factsOf(entry, mistake);
    tell(fieldsOf(facts), callLine(facts));
  };
  return (entry, mistakeOf) => {
    if (!mistakeOf || !asksNow()) write(entry);
    else
      mistakeOf().then(
        (mistake) => write(entry, mistake),
        () => write(entry),
      );
  };
}

function factsOf(entry: JournalEntry, mistake: string | undefined): CallFacts {
  const { status, section, operation, outcome, code, cause, durationMs, id } = entry;
  const [sellerId, accessKeyId] = [sellerIdOf(entry), accessKeyIdOf(entry)];
  return { status, section, operation, sellerId, accessKeyId, outcome, code, cause, mistake, durationMs, id };
}

/** The same for programs; what is undefined is left out by the log. */
const fieldsOf = ({ sellerId, accessKeyId, durationMs, id, ...facts }: CallFacts): object => ({
  ...facts,
  seller: shortened(sellerId, 2),
  key: shortened(accessKeyId, 4),
  durationMs: Math.round(durationMs * 1000) / 1000,
  requestId: id,
});
