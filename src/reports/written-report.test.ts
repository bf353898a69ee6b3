import { expect, it } from 'vitest';
import { findSeller } from '../registry/sellers.js';
import { listReports } from '../store/reports/reports.js';
import type { World } from '../world/world.js';
import { bytesOf } from '../world/documents.js';
import { SELLER, worldWith } from './testing.js';
import { writtenReport } from './written-report.js';

const world = worldWith(`settlements:
  - seller: A1SELLER
    marketplace: US
    id: '12746358451'
    startAt: -P21D
    endAt: -P7D
    transactions:
      - {type: Subscription Fee, amount: -39.99, postedAt: -P9D}
`);

const reports = (of: World) =>
  listReports(of, { seller: findSeller(of, SELLER)!.id, from: 0, to: of.now() }, { limit: 10 });

const textOf = (of: World, document: number) =>
  bytesOf(of.documents.find(of.database, document)).toString('latin1');

it("writes a settlement's reports when they are read, and once", () => {
  const before = reports(world);
  expect(before.map(({ unwritten }) => unwritten)).toEqual([true, true, true]);
  const written = before.map((report) => writtenReport(world, report));
  for (const { document, contentType } of written) {
    expect(textOf(world, document)).toContain('12746358451');
    expect(contentType).toMatch(/^text\//);
  }
  const after = reports(world);
  expect(after.map(({ unwritten }) => unwritten)).toEqual([undefined, undefined, undefined]);
  expect(after.map((report) => writtenReport(world, report).document)).toEqual(
    written.map(({ document }) => document),
  );
});
