import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMwsLocal } from '../../src/index.js';
import type { MwsLocal } from '../../src/index.js';

const NOW = '2020-06-24T12:00:00.000Z';

let server: MwsLocal;
beforeEach(async () => {
  server = await startMwsLocal({ clock: NOW, frozen: true });
});
afterEach(() => server.close());

/** Makes a call by the demo caller. */
async function call(
  operation: string,
  parameters: Record<string, string>,
  document?: string,
): Promise<string> {
  const section = operation === 'SubmitFeed' ? 'Feeds' : 'Reports';
  const { url, method, headers } = await server.admin.sign({ section, operation, parameters });
  const answer = await fetch(url, { method, headers, ...(document !== undefined && { body: document }) });
  expect(answer.status, operation).toBe(200);
  return answer.text();
}

const idle = () => server.admin.advanceClock({ to: 'idle' });
const tokenStatus = async () => (await server.admin.getAuthorization('1')).status;

describe('friction 2: next-due and idle', () => {
  it('leave the clock of a fresh quickstart where it is, and its tokens alone', async () => {
    expect(await idle()).toEqual({ now: NOW, mode: 'frozen' });
    expect(await server.admin.advanceClock({ to: 'next-due' })).toEqual({ now: NOW, mode: 'frozen' });
    expect(await tokenStatus()).toBe('active');
  });

  it('end when the work is done, beside a schedule that never ends', async () => {
    await call('ManageReportSchedule', { ReportType: '_GET_ORDERS_DATA_', Schedule: '_15_MINUTES_' });
    await call('RequestReport', { ReportType: '_GET_FLAT_FILE_OPEN_LISTINGS_DATA_' });
    const { now } = await idle();
    expect(Date.parse(now) - Date.parse(NOW)).toBeLessThan(3_600_000);
    const { items } = await server.admin.listReports({ reportType: '_GET_FLAT_FILE_OPEN_LISTINGS_DATA_' });
    expect(items).toMatchObject([{ status: '_DONE_' }]);
    expect(await idle()).toEqual({ now, mode: 'frozen' });
  });

  it('go to everything where they are asked to: to what recurs first, and to the end of a token at last', async () => {
    const first = await server.admin.advanceClock({ to: 'next-due', include: 'all' });
    expect(Date.parse(first.now)).toBeGreaterThan(Date.parse(NOW));
    expect(await tokenStatus()).toBe('active');
    await server.admin.advanceClock({ to: '2021-06-24T11:59:59.999Z' });
    await server.admin.advanceClock({ to: 'next-due', include: 'all' });
    expect(await tokenStatus()).toBe('expired');
  });
});
