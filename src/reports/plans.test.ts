import { describe, expect, it, vi } from 'vitest';
import { build, worldWith } from './testing.js';
import { findReportDefinition, reportFiles } from './report-definition.js';
import { readData } from '../model/data-file.js';
import type { ReportFile } from './report-definition.js';

const types = reportFiles().flatMap((name) =>
  readData<ReportFile>(`reports/${name}`).reports.map(({ reportTypes }) => reportTypes[0]!),
);
const world =
  worldWith(`listings: [{seller: A1SELLER, marketplace: US, sku: S-1, asin: B00EXAMPL1, title: Lamp, price: 39.90, channel: AFN, status: cancelled}]
inventory: [{seller: A1SELLER, sku: S-1, inStock: 1}]
generate: [{seller: A1SELLER, marketplaces: [US], products: 4, orders: 30}]
returns: [{seller: A1SELLER, marketplace: US, order: 111-0000009-0000009, sku: S-1, returnedAt: -P4D}]
settlements: [{seller: A1SELLER, marketplace: US, startAt: -P21D, endAt: -P7D, transactions: [{type: Fee, amount: -1}]}]
metrics: [{seller: A1SELLER, marketplace: US, frames: [{from: -P7D, to: -P1D, orders: 1}]}]
browseTree: [{marketplace: US, nodes: [{id: "1", name: N}]}]
`);

/** The statements that making a report runs, with what SQLite says of them. */
function plansOf(type: string, options?: string): string[] {
  const { database } = world;
  const asked = new Set<string>();
  const spies = (['get', 'all', 'tuples', 'numbers'] as const).map((method) => {
    const original = database[method].bind(database) as (sql: string, ...values: unknown[]) => never;
    return vi.spyOn(database, method).mockImplementation((sql: string, ...values: unknown[]) => {
      asked.add(sql);
      return original(sql, ...values);
    });
  });
  build(world, { type, in: ['US'], ...(options !== undefined && { options }) });
  for (const spy of spies) spy.mockRestore();
  return [...asked].flatMap((sql) =>
    database
      .all<{ detail: string }>(
        `EXPLAIN QUERY PLAN ${sql}`,
        ...Array<null>(sql.split('?').length - 1).fill(null),
      )
      .map(({ detail }) => `${detail} | ${sql}`),
  );
}

/** The few marketplaces of one seller are no range of an index, and no rows of a report. */
const wholeOrSorted = (plans: string[]): string[] =>
  plans
    .filter((plan) => /\bSCAN (?!json_each)|TEMP B-TREE/.test(plan))
    .filter((plan) => !plan.includes('participations'));

describe('every query of a report', () => {
  it.each(types)('%s: reads a range of an index, in its order', (type) => {
    expect(findReportDefinition(type)).toBeDefined();
    const plans = plansOf(type);

    expect(plans.length).toBeGreaterThan(0);
    expect(wholeOrSorted(plans)).toEqual([]);
  });

  it.each(['RootNodesOnly=true', 'BrowseNodeId=1'])('of browse nodes with %s, too', (options) => {
    const plans = plansOf('_GET_XML_BROWSE_TREE_DATA_', options);
    expect(wholeOrSorted(plans)).toEqual([]);
  });
});
