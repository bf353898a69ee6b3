import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { readData } from '../model/data-file.js';
import { marketplaces } from '../model/marketplaces.js';
import { readScenario } from '../scenario/index.js';
import { worldOf } from '../scenario/testing.js';
import { insertCancelledListing } from '../store/cancelled-listings.js';
import { bringPackageTo } from '../store/easy-ship/progress.js';
import { schedulePackage, usualMeasures } from '../store/easy-ship/schedule.js';
import type { Order } from '../store/orders/order.js';
import { orderOfRow } from '../store/orders/orders.js';
import type { World } from '../world/world.js';
import { listListings } from '../store/listings.js';
import { findSeller, listParticipations } from '../registry/sellers.js';
import { findEncoding } from './encoding.js';
import { isFormat } from './formats.js';
import { reportFiles } from './report-definition.js';
import type { ElementDefinition, ReportFile, ValueDefinition } from './report-definition.js';
import type { Cell, Row } from './row.js';
import { scopeOf } from './scope.js';
import { sources } from './sources/index.js';
import { idOf } from './testing.js';

const files = reportFiles().map((name) => ({ name, file: readData<ReportFile>(`reports/${name}`) }));
const reports = files.flatMap(({ file }) => file.reports.map((report) => ({ file, report })));
const countries: string[] = marketplaces.map(({ countryCode }) => countryCode);
const tables = ['encodings', 'formats'].map((name) => ({
  name,
  table: readData<object>(`reports/${name}.json`),
}));

/** Every object in a value. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

const citedIn = (value: unknown): string[] => [
  ...new Set(
    [...objectsIn(value)].flatMap(({ source }) =>
      source === undefined ? [] : ([source].flat() as string[]),
    ),
  ),
];

describe('every file', () => {
  const ajv = new Ajv2020({ allErrors: true, strictRequired: false, strictTypes: false });
  const validate = ajv.compile(readData<object>('schema/reports.schema.json'));

  it.each(files)('$name meets the schema', ({ file }) => {
    validate(file);
    expect(validate.errors).toBeNull();
  });

  it.each([...files.map(({ name, file }) => ({ name, table: file as object })), ...tables])(
    '$name cites sources that it has, and all of them',
    ({ table }) => {
      const { sources: known, ...rest } = table as { sources: Record<string, string> };
      expect(citedIn(rest).sort()).toEqual(Object.keys(known).sort());
    },
  );

  it.each([...files.map(({ name, file }) => ({ name, table: file as object })), ...tables])(
    '$name names countries and formats that there are',
    ({ table }) => {
      for (const part of objectsIn(table)) {
        if (Array.isArray(part['countries']))
          expect(countries).toEqual(expect.arrayContaining(part['countries'] as string[]));
        for (const key of ['columnsIn', 'names'] as const)
          if (part[key]) expect(countries).toEqual(expect.arrayContaining(Object.keys(part[key])));
        if (typeof part['format'] === 'string' && !('rows' in part))
          expect(isFormat(part['format']), part['format']).toBe(true);
      }
    },
  );
});

describe('every report', () => {
  const types = readData<{ reportTypes: { ReportType: string; format: string }[] }>(
    'report-types.json',
  ).reportTypes;

  test('is of types that there are, each once', () => {
    const named = reports.flatMap(({ report }) => report.reportTypes);
    expect(types.map(({ ReportType }) => ReportType)).toEqual(expect.arrayContaining(named));
    expect(new Set(named).size).toBe(named.length);
  });

  it.each(reports)(
    '$report.reportTypes has the format of its types, columns of its file and an encoding',
    ({ file, report }) => {
      for (const type of report.reportTypes)
        expect(types.find(({ ReportType }) => ReportType === type)!.format).toBe(report.format);
      const columns = [report.columns ?? [], ...Object.values(report.columnsIn ?? {})].flat();
      expect(Object.keys(file.columns ?? {})).toEqual(expect.arrayContaining(columns));
      for (const marketplace of marketplaces)
        expect(findEncoding(report.encoding, marketplace, 2023)).toBeDefined();
    },
  );

  it.each(files)('$name has no column that no report of it has', ({ file }) => {
    const used = file.reports.flatMap(({ columns = [], columnsIn = {} }) =>
      [columns, ...Object.values(columnsIn)].flat(),
    );
    expect(Object.keys(file.columns ?? {}).filter((column) => !used.includes(column))).toEqual([]);
  });
});

describe('every value', () => {
  const world = worldOf(readScenario('quickstart'));
  const seller = findSeller(world, 'A2EXAMPLESELLER')!.id;
  const home = listParticipations(world, findSeller(world, 'A2EXAMPLESELLER')!)[0]!;
  const [waiting, pickedUp] = listOrders(world).map((order) => {
    const slot = { slotId: '', from: world.now(), to: world.now() + 1 };
    return schedulePackage(world, order, slot, { ...usualMeasures(world, order), items: [] });
  });
  world.events.silently(() => bringPackageTo(world, pickedUp!, 'PickedUp'));
  expect(waiting).toBeDefined();
  insertCancelledListing(world, { ...listListings(world, home.id, 1)[0]!, sku: 'CANCELLED' });

  /** Two orders to be shipped at home. */
  function listOrders(of: World): Order[] {
    const rows = of.database.numbers(
      "SELECT id FROM orders WHERE participation = ? AND status = 'Unshipped' ORDER BY id LIMIT 2",
      home.id,
    );
    return rows.map((id) => orderOfRow(of, id));
  }

  /** The names of all fields of rows, and of the rows in them. */
  function fieldsOf(rows: readonly Row[]): Set<string> {
    const within = (cell: Cell) => (Array.isArray(cell) ? [...fieldsOf(cell as Row[])] : []);
    return new Set(
      rows.flatMap((row) => Object.entries(row).flatMap(([name, cell]) => [name, ...within(cell)])),
    );
  }

  it.each(reports)('of $report.reportTypes comes from a field of its source', ({ file, report }) => {
    const request = {
      id: 1, reportRequestId: '', seller, reportType: report.reportTypes[0]!, status: '_IN_PROGRESS_' as const,
      startAt: 0, endAt: world.now(), scheduled: false, submittedAt: 0, details: { marketplaceIds: [idOf('US')] },
    }; // prettier-ignore
    const scope = scopeOf(world, request, { ...report, file })!;
    const fields = fieldsOf([...sources[report.rows]!.rows(world, scope)].flat());
    const columns: ValueDefinition[] = (report.columns ?? []).map((key) => file.columns![key]!);
    const elements = [...objectsIn(report.document?.rows ?? [])] as unknown as (ElementDefinition &
      ValueDefinition)[];
    const asked = [...columns, ...elements].flatMap(({ from }) => from ?? []);
    // The writer counts the rows; the checklist has the names that a scenario gives; all rows of settlements together have the rest.
    const given = [...fields, 'number'];

    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((field) => !given.includes(field))).toEqual([]);
  });
});
