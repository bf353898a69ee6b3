import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The instant at which the clocks of the tests stand: 2030-05-17T12:00:00Z. */
export const NOW = Date.UTC(2030, 4, 17, 12);
export const DAY = 86_400_000;

/** A folder of a test's own, which is gone when the test ends. */
export function temporaryFolder(): { path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'mws-local-tls-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
