import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSchemaFile } from '../source/scenario-files.js';
import { findingsIn } from '../testing.js';

const { properties } = JSON.parse(
  readFileSync(new URL('../../../scenarios/schema.json', import.meta.url), 'utf8'),
) as { properties: object };
const known = Object.keys(properties);

describe('what the schema does not allow', () => {
  it('unknown keys, at any depth', () => {
    const text = `name: x
sede: 3
developers:
  - id: 1234-3214-4321
    name: D
    keys: [{accessKey: 022QF0EXAMPLEH9DHM02}]
`;
    expect(findingsIn(text)).toEqual([
      `s.yaml:2:1 sede: unknown key; expected ${known.slice(0, -1).join(', ')} or ${known.at(-1)}`,
      's.yaml:6:13 developers[0].keys[0].accessKey: unknown key; expected name, accessKeyId, secretKey, status, expect, ' +
        'expectStatus or expectMessage; did you mean accessKeyId?',
    ]);
  });

  it('wrong types', () => {
    const text = `sellers:
  - {id: A1SELLER, name: 12, marketplaces: {US: true}}
orders: none
clock: {frozen: 1}
`;
    expect(findingsIn(text)).toEqual([
      's.yaml:2:26 sellers[0].name: expected text; found the number 12 (put it in quotes)',
      's.yaml:2:44 sellers[0].marketplaces: expected a list of marketplaces (ids or codes of countries), or all; found a map',
      's.yaml:3:9 orders: expected a list of orders; found "none"',
      's.yaml:4:17 clock.frozen: expected true (the clock stands still) or false; found the number 1',
    ]);
  });

  it('missing keys', () => {
    expect(findingsIn('sellers:\n  - name: S\n')).toEqual([
      's.yaml:2:5 sellers[0]: lacks "id": a seller id of capitals and digits such as A2EXAMPLESELLER',
    ]);
  });

  it('words that are none of those it knows', () => {
    expect(findingsIn('auth: stict\nserviceStatus: {Orders: BLUE, Sellers: {status: GREY}}\n')).toEqual([
      's.yaml:1:7 auth: expected strict, lenient or off; found "stict"',
      's.yaml:2:25 serviceStatus.Orders: expected GREEN, GREEN_I, YELLOW or RED; found "BLUE"',
      's.yaml:2:49 serviceStatus.Sellers.status: expected GREEN, GREEN_I, YELLOW or RED; found "GREY"',
    ]);
  });

  it('instants, moments and durations that are none', () => {
    const text = `clock: {at: -P2D}
keys: {unusedAfter: 90}
orders: [{seller: A1SELLER, marketplace: US, purchasedAt: yesterday, items: []}]
generate: [{seller: A1SELLER, products: 1, over: 60 days}]
`;
    expect(findingsIn(text)).toEqual(
      expect.arrayContaining([
        's.yaml:1:13 clock.at: expected an instant such as 2020-06-24T14:10:37Z; found "-P2D"',
        's.yaml:2:21 keys.unusedAfter: expected a duration such as P90D or PT1H30M; found the number 90 (put it in quotes)',
        's.yaml:3:59 orders[0].purchasedAt: expected an instant such as 2020-06-24T14:10:37Z, or a duration from the ' +
          'world\'s clock such as -P2D; found "yesterday"',
        's.yaml:3:77 orders[0].items: expected a list of one line or more; found a list',
        's.yaml:4:50 generate[0].over: expected a duration such as P90D or PT1H30M; found "60 days"',
      ]),
    );
  });

  it('a response with both or neither of result and error', () => {
    const text = `responses:
  - operation: Orders.ListOrders
  - {operation: Orders.CreateNothing, result: {}, error: {code: X}}
`;
    expect(findingsIn(text)).toEqual([
      's.yaml:2:5 responses[0]: expected either "result", "error", "xml", "document", "rawXml", "passThrough", "json" or "sequence"',
      's.yaml:3:5 responses[1]: expected either "result", "error", "xml", "document", "rawXml", "passThrough", "json" or "sequence"',
      's.yaml:3:17 responses[1].operation: expected an operation such as Orders.ListOrders; found "Orders.CreateNothing"',
    ]);
  });

  it('a scenario that is no map', () => {
    expect(findingsIn('- name: x\n')).toEqual([
      's.yaml:1:1 expected a scenario: what a world of mws-local starts with (docs/scenarios.md); found a list',
    ]);
  });
});

/** Every part of the schema that a value can be held to. */
function* parts(schema: unknown, path: string): Generator<[string, Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return;
  const part = schema as Record<string, unknown>;
  if ('type' in part || 'enum' in part) yield [path, part];
  for (const key of ['properties', 'definitions']) {
    for (const [name, child] of Object.entries(part[key] ?? {}))
      yield* parts(child, `${path}/${key}/${name}`);
  }
  for (const key of ['items', 'additionalProperties', 'then', 'else'])
    yield* parts(part[key], `${path}/${key}`);
}

describe('the schema', () => {
  const all = [...parts(JSON.parse(readSchemaFile()), '')];

  it('says of every value what is expected', () => {
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter(([, part]) => typeof part['description'] !== 'string').map(([path]) => path)).toEqual(
      [],
    );
  });

  it('allows no unknown keys in any map that names its keys', () => {
    const open = all.filter(([, part]) => part['properties'] && part['additionalProperties'] !== false);
    // Both have further members, by their names on the wire.
    expect(open.map(([path]) => path)).toEqual([
      '/definitions/financialEvent',
      '/definitions/recommendation',
    ]);
  });
});
