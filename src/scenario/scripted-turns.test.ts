import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadServices } from '../model/load.js';
import { compileCatalog } from '../protocol/catalog.js';
import { parseScenario, readScenario } from './read-scenario.js';
import { compileResponses } from './scripted-answers.js';
import { findingsIn, findingsOf } from './testing.js';

const catalog = compileCatalog(loadServices());

/** Asks call after call; gives the code of each answer, `-` where the operation itself answers. */
function asker(responses: string) {
  const answers = compileResponses(parseScenario(`responses:\n${responses}`, 's.yaml'), catalog);
  return (sent: Record<string, string> = {}, now?: number, operation = 'Orders.ListOrders'): string => {
    const answer = answers.find(operation, (name) => sent[name], now);
    if (!answer) return '-';
    return 'error' in answer ? answer.error.code : 'xml' in answer ? answer.xml : 'result';
  };
}
const times = (count: number, ask: () => string) => Array.from({ length: count }, ask).join(' ');

describe('whose turn it is', () => {
  it('is told by the number of the call', () => {
    const ask = asker(`
  - {operation: Orders.ListOrders, nth: 2, error: {code: Second, anyCode: true}}
  - {operation: Orders.ListOrders, times: 2, error: {code: Twice, anyCode: true}}
`);
    expect(times(5, ask)).toBe('Twice Second Twice - -');
  });

  it('is told by a sequence, whose last answer is repeated', () => {
    const sequence = '[{error: {code: A, anyCode: true}}, {passThrough: true}, {rawXml: <B/>}]';
    expect(times(5, asker(`  - {operation: Orders.ListOrders, sequence: ${sequence}}`))).toBe(
      'A - <B/> <B/> <B/>',
    );
  });

  it('or after which it steps aside', () => {
    const ask = asker(`
  - {operation: Orders.ListOrders, sequence: [{error: {code: A, anyCode: true}}, {error: {code: B, anyCode: true}}], then: pass}
  - {operation: Orders.ListOrders, error: {code: C, anyCode: true}}
`);
    expect(times(4, ask)).toBe('A B C C');
  });

  it('is counted for matching calls only, and by each world for itself', () => {
    const script = `
  - {operation: Orders.ListOrders, seller: A1SELLER, match: {CreatedAfter: x}, nth: 2, error: {code: Hit, anyCode: true}}
`;
    const [ask, other] = [asker(script), asker(script)];
    const sent = { SellerId: 'A1SELLER', CreatedAfter: 'x' };
    expect([ask(sent), ask({ ...sent, SellerId: 'A2' }), ask({ ...sent, CreatedAfter: 'y' })]).toEqual(
      Array(3).fill('-'),
    );
    expect([other(sent), ask(sent), ask(sent)]).toEqual(['-', 'Hit', '-']);
    expect(asker(script)({ Merchant: 'A1SELLER', CreatedAfter: 'x' })).toBe('-');
  });

  it('is told by the clock, for every operation or that of every section', () => {
    const ask = asker(`
  - {operation: "*.GetServiceStatus", passThrough: true}
  - {operation: "*", from: "1970-01-01T00:00:10Z", until: "1970-01-01T00:00:20Z", error: {code: Gone, anyCode: true}}
`);
    expect([undefined, 9_999, 10_000, 19_999, 20_000].map((now) => ask({}, now))).toEqual(
      ['-', '-', 'Gone', 'Gone', '-'], // prettier-ignore
    );
    expect(ask({}, 15_000, 'Feeds.SubmitFeed')).toBe('Gone');
    expect(ask({}, 15_000, 'Feeds.GetServiceStatus')).toBe('-');
  });
});

it('sunset answers everything 503 from April on, and GetServiceStatus for one day more', () => {
  const answers = compileResponses(readScenario('sunset'), catalog);
  const find = (key: string, now: number) => answers.find(key, () => undefined, now);
  const [last, first, second] = [
    Date.UTC(2024, 2, 31, 23, 59, 59),
    Date.UTC(2024, 3, 1),
    Date.UTC(2024, 3, 2),
  ];
  const gone = { error: expect.objectContaining({ status: 503, code: 'ServiceUnavailable' }) as unknown };
  expect([last, first].map((now) => find('Orders.ListOrders', now))).toEqual([undefined, gone]);
  expect(find('Orders.GetServiceStatus', first)).toBeUndefined();
  expect(find('Orders.GetServiceStatus', second)).toEqual(gone);
});

describe('a document', () => {
  it('is read from a file under the folder of the scenario, and from nowhere else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mws-local-'));
    mkdirSync(join(folder, 'answers'));
    const path = join(folder, 's.yaml');
    const write = (xml: string) =>
      writeFileSync(path, `responses: [{operation: Orders.ListOrders, xml: ${xml}}]`);
    writeFileSync(join(folder, 'answers', 'a.xml'), '<A/>\n');
    write('answers/a.xml');
    expect(readScenario(path).responses[0]!.answers).toEqual([{ xml: '<A/>\n' }]);
    for (const name of ['/etc/passwd', '../x.xml', 'answers', 'none.xml']) {
      write(name);
      expect(findingsOf(() => readScenario(path)).join()).toContain(
        's.yaml:1:49 responses[0].xml: expected an XML file under the folder of this one; found',
      );
    }
    expect(findingsIn(`responses: [{operation: Orders.ListOrders, xml: ${path}}]`).join()).toContain(
      'a scenario that is no file may name none',
    );
    rmSync(folder, { recursive: true });
  });
});

it('what cannot be answered is reported', () => {
  const text = `responses:
  - {operation: "*", result: {}}
  - {operation: "*.ListNothing", error: {code: InternalError}}
  - {operation: Orders.ListOrders, error: {code: InternalError}, then: pass}
  - {operation: Orders.ListOrders, sequence: [{result: {Nothing: 1}}], nth: 0}
`;
  expect(findingsIn(text)).toEqual([
    's.yaml:2:30 responses[0].result: expected one operation beside a result, since each has a result of its own',
    's.yaml:3:17 responses[1].operation: no section has this operation; found "*.ListNothing"',
    's.yaml:4:72 responses[2].then: expected a sequence beside it',
    expect.stringMatching(/^s\.yaml:5:57 responses\[3\]\.sequence\[0\]\.result\.Nothing: unknown member/),
    expect.stringMatching(/^s\.yaml:5:77 responses\[3\]\.nth: expected a whole number from 1 on/),
  ]);
});
