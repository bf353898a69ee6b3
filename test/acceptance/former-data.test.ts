import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/server/app.js';
import { askControl } from './control.js';
import { signRequest } from './sign.js';

/**
 * Worlds of `--data` as former releases left them, by the version of their schema: each is quickstart, with an order that was
 * shipped, a report that was made and one that was asked for. A release that changes the schema adds the one before it here.
 */
const FORMER = join(import.meta.dirname, 'former-data');
/** When they were left: a minute later their servers are started anew. */
const LEFT = Date.UTC(2026, 10, 30, 18, 50);
const SHIPPED = '112-0606942-9952157';

const root = mkdtempSync(join(tmpdir(), 'mws-local-former-'));
afterAll(() => rmSync(root, { recursive: true }));

function unpack(file: string): string {
  const data = mkdtempSync(join(root, 'data-'));
  writeFileSync(join(data, 'world.sqlite'), gunzipSync(readFileSync(join(FORMER, file))));
  return data;
}

describe.each(readdirSync(FORMER))('a --data folder of a former release: %s', (file) => {
  it('opens with its world, goes on with what was due, and opens again', async () => {
    const options = { data: unpack(file), realTime: () => LEFT + 60_000 };
    for (let start = 0; start < 2; start++) {
      await using server = await startMwsLocal(options);
      expect(await askControl(server.url, `/orders/${SHIPPED}`)).toMatchObject({ status: 'Shipped' });
      const { now } = await askControl<{ now: string }>(server.url, '/clock');

      const path = '/Reports/2009-01-01';
      const parameters = {
        Action: 'GetReportRequestList',
        MaxCount: '2',
        Version: '2009-01-01',
        Timestamp: now,
      };
      const body = signRequest(server, { path, parameters });
      const answer = await (await fetch(server.url + path, { method: 'POST', body })).text();
      expect(answer.match(/<ReportProcessingStatus>\w+/g)).toEqual(
        Array(2).fill('<ReportProcessingStatus>_DONE_'),
      );
      expect(answer).toContain('<ReportType>_GET_FLAT_FILE_OPEN_LISTINGS_DATA_');
    }
  });
});
