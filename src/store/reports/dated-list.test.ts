import { describe, expect, test } from 'vitest';
import { feedTable } from '../find-feeds.js';
import { createShop } from '../orders/testing.js';
import { countDated, listDated, listQuery } from './dated-list.js';
import type { DatedPlace, DatedQuery, DatedTable } from './dated-list.js';
import { insertReportRequest, requestTable } from './report-requests.js';
import type { ReportStatus } from './report-request.js';
import { reportTable } from './reports.js';

/** Requests of two types and three states, submitted a millisecond after one another but for the last two. */
function createRequests() {
  const { world, seller } = createShop();
  const add = (reportType: string, status: ReportStatus, submittedAt: number) =>
    insertReportRequest(world, {
      seller: seller.id,
      reportType,
      status,
      submittedAt,
      startAt: 0,
      endAt: 0,
      scheduled: false,
      details: { marketplaceIds: [] },
    });
  add('A', '_DONE_', 1);
  add('B', '_DONE_', 2);
  add('A', '_SUBMITTED_', 3);
  add('A', '_CANCELLED_', 4);
  add('B', '_SUBMITTED_', 4);
  const list = (change: Partial<DatedQuery> = {}, page: { limit?: number; after?: DatedPlace } = {}) => {
    const query = { seller: seller.id, from: 0, to: 9, filters: {}, ...change };
    return {
      rows: listDated(world, requestTable, query, { limit: 9, ...page }).map(({ id }) => id),
      count: countDated(world, requestTable, query),
    };
  };
  return { world, list };
}

describe('a list', () => {
  test.each<[string, Partial<DatedQuery>, number[]]>([
    ['without a filter', {}, [5, 4, 3, 2, 1]],
    ['of another seller', { seller: 2 }, []],
    ['of a period, both ends included', { from: 2, to: 3 }, [3, 2]],
    ['of a type', { filters: { report_type: ['A'] } }, [4, 3, 1]],
    ['of two types, merged', { filters: { report_type: ['A', 'B', 'A'] } }, [5, 4, 3, 2, 1]],
    ['of a state', { filters: { status: ['_SUBMITTED_'] } }, [5, 3]],
    [
      'of types and states',
      { filters: { report_type: ['A', 'C'], status: ['_SUBMITTED_', '_DONE_'] } },
      [3, 1],
    ],
  ])('%s is newest first, and is counted', (_, query, rows) => {
    const { list } = createRequests();

    expect(list(query)).toEqual({ rows, count: rows.length });
  });

  test('goes on behind a place, also among rows of one instant', () => {
    const { list } = createRequests();

    expect(list({}, { limit: 2 }).rows).toEqual([5, 4]);
    expect(list({}, { after: { at: 4, id: 4 } }).rows).toEqual([3, 2, 1]);
  });
});

const tables: [DatedTable, string | undefined, string][] = [
  [requestTable, undefined, 'report_requests_by_submission'],
  [requestTable, 'report_type', 'report_requests_by_type'],
  [requestTable, 'status', 'report_requests_by_status'],
  [reportTable, undefined, 'reports_by_availability'],
  [reportTable, 'report_type', 'reports_by_type'],
  [reportTable, 'acknowledged', 'reports_by_acknowledgement'],
  [feedTable, undefined, 'feeds_by_submission'],
  [feedTable, 'feed_type', 'feeds_by_type'],
];

test.each(tables)(
  'the list of %o led by %s is one range of an index, already in order',
  (table, lead, index) => {
    const { world } = createShop();
    const others = [...Object.keys(table.leads), ...Object.keys(table.conditions ?? {})].filter(
      (column) => column !== lead,
    );
    for (const columns of [[], others, ['region'], [...others, 'region']]) {
      const sql = listQuery(table, lead, columns);
      const plan = world.database
        .all<{ detail: string }>(
          `EXPLAIN QUERY PLAN ${sql}`,
          ...Array<number>(sql.split('?').length - 1).fill(0),
        )
        .map(({ detail }) => detail);
      const equal = ['seller=?', ...(lead ? [`${lead}=?`] : [])];
      const range = [...equal, `${table.date}>?`, `${table.date}<?`].join(' AND ');

      expect(plan[0]!.replace('COVERING ', '')).toBe(`SEARCH ${table.table} USING INDEX ${index} (${range})`);
      expect(plan.filter((detail) => /TEMP B-TREE|SCAN report/.test(detail))).toEqual([]);
    }
  },
);
