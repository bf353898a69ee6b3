import { afterEach, beforeEach } from 'vitest';
import { startMwsLocal } from '../../server/app.js';
import type { MwsLocal } from '../../server/app.js';
import { cliOf } from '../testing.js';

/** A list as the control API answers it. */
export type List<Item> = { items: Item[]; count: number };

/** A server of its own for each test, at noon of 24 June 2020, and commands that ask it. */
export function useServer() {
  let server: MwsLocal;
  beforeEach(async () => {
    const realTime = () => Date.UTC(2024, 0, 2);
    server = await startMwsLocal({ clock: '2020-06-24T12:00:00Z', frozen: true, realTime });
  });
  afterEach(() => server.close());

  /** A call of ListMarketplaceParticipations, as the demo caller. @returns its status. */
  async function call(): Promise<number> {
    const answer = await fetch(`${server.url}/_mws/try`);
    await answer.text();
    return answer.status;
  }

  return {
    call,
    cli: (line: string, isTTY?: boolean) => cliOf(server.url).cli(line, isTTY),
    json: <Answer = unknown>(line: string) => cliOf(server.url).json<Answer>(line),
  };
}
