import { codeOf } from './call.js';
import type { RefusedAt } from './ladder.js';

/** Where refusals and failures of our own are told. */
export interface GatewayLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

const LINES_A_SECOND = 2;

/**
 * Tells the log of refusals: rung, code and cause, nothing that a caller sent. At most two lines a second, so that a
 * flood of refusals costs nothing; the next line says how many were passed over.
 * @param real the machine's time, in milliseconds.
 * @returns what tells of one; `mistakeOf` is slow, so that it is asked once a second.
 */
export function createRefusalLog(
  log: GatewayLog,
  real: () => number,
): (refused: RefusedAt, mistakeOf?: () => Promise<string | undefined>) => void {
  let second = 0;
  let lines = 0;
  let passedOver = 0;
  return ({ rung, answer, cause }, mistakeOf) => {
    const now = Math.floor(real() / 1000);
    if (now !== second) [second, lines] = [now, 0];
    if (++lines > LINES_A_SECOND) {
      passedOver++;
      return;
    }
    const fields = { rung, code: codeOf(answer), cause, ...(passedOver > 0 && { passedOver }) };
    passedOver = 0;
    const write = (mistake?: string) =>
      mistake === undefined
        ? log.info(fields, `refused: ${cause}`)
        : log.info({ ...fields, mistake }, `refused: ${cause} (${mistake})`);
    const asked = lines === 1 ? mistakeOf?.() : undefined;
    if (asked) asked.then(write, () => write());
    else write();
  };
}
