import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportDueHandlers } from '../../sections/reports/due-work.js';
import { listReportRequests, submitReportRequest } from '../../store/reports/report-requests.js';
import { findReport, listReports } from '../../store/reports/reports.js';
import { bytesOf } from '../../world/documents.js';
import { DAY, HOUR } from '../../world/testing.js';
import type { World } from '../../world/world.js';
import { parseScenario, readScenario } from '../read-scenario.js';
import { findingsOf, NOW, worldOf } from '../testing.js';

const SELLERS = `
sellers: [{id: A1SELLER, name: Seller, marketplaces: [US]}, {id: A2SELLER, name: Second, marketplaces: [US]}]
`;

const worldWith = (reports: string) =>
  worldOf(parseScenario(SELLERS + reports, 'test'), 1, reportDueHandlers);
const findings = (reports: string) => findingsOf(() => parseScenario(SELLERS + reports, 's.yaml'));
const all = { seller: 1, from: 0, to: Infinity };
const bytesOfReport = (world: World, document: number) =>
  bytesOf(world.documents.find(world.database, document));

/** Asks for a report, and gives the request as it is after some time. */
function outcomeOf(world: World, reportType: string, after: number, seller = 1) {
  submitReportRequest(world, {
    seller,
    reportType,
    startAt: NOW,
    endAt: NOW,
    scheduled: false,
    details: { marketplaceIds: [] },
  });
  world.setClock({ at: world.now() + after });
  world.due.settle();
  return listReportRequests(world, { ...all, seller }, { limit: 1 })[0]!;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('reports of a scenario', () => {
  test('are available from the start, with the requests that go with them', () => {
    const world = worldWith(`
reports:
  available:
    - {seller: A1SELLER, type: _GET_A_, document: {text: one}}
    - id: '77'
      seller: A1SELLER
      type: _GET_B_
      document: {text: "<?xml version='1.0'?><two/>"}
      availableAt: -P2D
      from: -P4D
      to: -P3D
      acknowledged: true
    - {seller: A1SELLER, type: _GET_C_, document: {text: three, contentType: text/x}, availableAt: +PT1H}
`);
    const [first, second] = listReports(world, all, { limit: 9 });

    expect(first).toMatchObject({ reportType: '_GET_A_', availableAt: NOW, contentType: 'text/plain' });
    expect(first).not.toHaveProperty('acknowledgedAt');
    expect(second).toMatchObject({
      reportId: '77',
      availableAt: NOW - 2 * DAY,
      acknowledgedAt: NOW,
      contentType: 'text/xml',
    });
    expect(bytesOfReport(world, second!.document).toString()).toBe("<?xml version='1.0'?><two/>");
    expect(listReportRequests(world, all, { limit: 9 })).toMatchObject([
      { reportType: '_GET_A_', status: '_DONE_', startAt: NOW, endAt: NOW, reportId: first!.reportId },
      {
        reportType: '_GET_B_',
        status: '_DONE_',
        startAt: NOW - 4 * DAY,
        endAt: NOW - 3 * DAY,
        submittedAt: NOW - 2 * DAY,
        completedAt: NOW - 2 * DAY,
        reportId: '77',
      },
    ]);
    world.setClock({ at: NOW + HOUR });
    expect(listReports(world, all, { limit: 1 })).toMatchObject([
      { reportType: '_GET_C_', contentType: 'text/x' },
    ]);
  });

  test('have their documents in files beside it, byte by byte', () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0xe9, 0x0d, 0x0a]);
    writeFileSync(join(folder, 'listings.txt'), bytes);
    writeFileSync(
      join(folder, 'scenario.yaml'),
      `${SELLERS}reports: {available: [{id: '1', seller: A1SELLER, type: _X_, document: {file: listings.txt}}]}`,
    );
    const world = worldOf(readScenario(join(folder, 'scenario.yaml')), 1, reportDueHandlers);

    expect(bytesOfReport(world, findReport(world, '1')!.document)).toEqual(bytes);
  });

  test('end as the first rule says that fits', () => {
    const world = worldWith(`
reports:
  wait: PT1S
  run: PT2S
  rules:
    - {type: _GET_A_, seller: A2SELLER, outcome: cancelled}
    - {type: _GET_A_, times: 1, outcome: noData}
    - {type: _GET_A_, document: {text: a report, contentType: text/x}}
    - {type: _GET_B_, wait: PT1M}
    - {outcome: cancelled}
`);
    const a = () => outcomeOf(world, '_GET_A_', 3_000);

    expect(outcomeOf(world, '_GET_A_', 3_000, 2).status).toBe('_CANCELLED_');
    expect(a().status).toBe('_DONE_NO_DATA_');
    const { status, reportId } = a();
    expect(status).toBe('_DONE_');
    const { document, contentType } = findReport(world, reportId!)!;
    expect([bytesOfReport(world, document).toString(), contentType]).toEqual(['a report', 'text/x']);
    expect(outcomeOf(world, '_GET_B_', 60_000).status).toBe('_IN_PROGRESS_');
  });

  test('are there at once where it says so', () => {
    const world = worldWith('reports: {instant: true, rules: [{document: {text: x}}]}');

    expect(outcomeOf(world, '_GET_A_', 0)).toMatchObject({ status: '_DONE_', completedAt: NOW });
  });

  test('that say too little or too much are found where they stand', () => {
    const found = findings(`
reports:
  wait: soon
  rules:
    - {type: _GET_A_, seller: A1SELLER}
    - {outcome: noData, document: {text: x}}
    - {outcome: lost}
    - {document: {file: gone.txt}}
  available:
    - {type: _GET_A_, document: {text: x}}
    - {id: '7', seller: A9NOBODY, type: _GET_A_, document: {text: x}}
    - {id: '7', seller: A1SELLER, type: _GET_A_, document: {text: x, file: y}}
`);

    expect(found).toEqual([
      's.yaml:5:9 reports.wait: expected a duration such as P90D or PT1H30M; found "soon"',
      's.yaml:7:7 reports.rules[0]: expected outcome, document, wait or run beside what it is for',
      's.yaml:8:35 reports.rules[1].document: cannot stand beside outcome noData, of which no report comes',
      's.yaml:9:17 reports.rules[2].outcome: expected done, noData or cancelled; found "lost"',
      's.yaml:10:25 reports.rules[3].document.file: expected a file under the folder of this one; found "gone.txt": a scenario that is no file may name none',
      's.yaml:12:7 reports.available[0]: lacks "seller": a seller id of capitals and digits such as A2EXAMPLESELLER',
      's.yaml:13:25 reports.available[1].seller: expected a seller of this scenario (it has A1SELLER or A2SELLER); found "A9NOBODY"',
      's.yaml:14:12 reports.available[2].id: given before, at s.yaml:13:12',
      's.yaml:14:60 reports.available[2].document: expected either "text", "file" or "base64"',
      's.yaml:14:76 reports.available[2].document.file: expected a file under the folder of this one; found "y": a scenario that is no file may name none',
    ]);
  });
});
