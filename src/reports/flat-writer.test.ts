import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { findMarketplace } from '../model/marketplaces.js';
import { encode, findEncoding } from './encoding.js';
import type { Encoding } from './encoding.js';
import { flatWriter } from './flat-writer.js';
import type { KnownReport } from './report-definition.js';
import { idOf } from './testing.js';

const evidence = { status: 'chosen', source: 'here' } as const;
const columns = ['a', 'b', 'c'];
const report = {
  columns,
  file: {
    sources: {},
    reports: [],
    columns: Object.fromEntries(columns.map((from) => [from, { from, ...evidence }])),
  },
} as unknown as KnownReport;

/** What a reader of the report finds: lines parted by what they end with, cells by tabs. */
function read(bytes: Buffer, { charset, lineEnd = '\n', lastLineOpen = false }: Encoding): string[][] {
  const lines = iconv.decode(bytes, charset).split(lineEnd);
  if (!lastLineOpen) expect(lines.pop()).toBe('');
  return lines.map((line) => line.split('\t'));
}

describe('lines that are written', () => {
  const rows = fc.array(fc.record({ a: fc.string({ unit: 'binary' }), b: fc.string(), c: fc.integer() }), {
    maxLength: 20,
  });

  it.each([
    ['flat', 'US'],
    ['flat', 'JP'],
    ['flat', 'SG'],
    ['fba', 'US'],
  ])('can be read back by splitting at tabs and line ends (%s, %s)', (name, country) => {
    const marketplace = findMarketplace(idOf(country))!;
    const encoding = findEncoding(name, marketplace, 2023);
    fc.assert(
      fc.property(rows, (given) => {
        const writer = flatWriter(report, marketplace, new Set(), encoding);
        const written = Buffer.concat(
          [writer.begin(), writer.rows(given), writer.end()].map((text) => encode(text, encoding)),
        );
        const [header, ...lines] = read(written, encoding);

        expect(header).toEqual(columns);
        expect(lines).toHaveLength(given.length);
        for (const line of lines) expect(line).toHaveLength(3);
        expect(lines.map((line) => line[2])).toEqual(given.map(({ c }) => String(c)));
      }),
      { numRuns: 200 },
    );
  });

  it('have blanks for tabs and line breaks, and all other text as it is', () => {
    const writer = flatWriter(report, findMarketplace(idOf('SG'))!, new Set(), {});
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[\t\r\n]/.test(value));
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(writer.rows([{ a: `${left}\t\r\n${right}`, b: left, c: 1 }])).toBe(
          `\n${left} ${right}\t${left}\t1`,
        );
      }),
      { numRuns: 200 },
    );
  });
});
