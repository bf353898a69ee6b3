import { describe, expect, it, test } from 'vitest';
import { findingsOf } from '../testing.js';
import { parseScenario, readScenario } from '../read-scenario.js';
import { exported, loaded, rowsOf } from './testing.js';

const DAY = 86_400_000;

/** What no built-in scenario has: a shop, shipments both ways, Amazon Pay, and what only reports tell. */
const REST = `
clock: {at: "2020-06-24T12:00:00Z", frozen: true}
developers:
  - {id: 1234-3214-4321, name: Tools, roles: [Orders], keys: [{name: main, expect: ok}, {status: inactive}]}
  - {id: 2345-4325-5432, name: Own, account: A1SELLER, keys: [{name: own}]}
sellers:
  - {id: A1SELLER, name: "Töpfe & Co: #1", marketplaces: [US, DE, JP], language: de, users: [{name: Ann, email: ann@example.com, role: primary}]}
  - {id: A2SELLER, name: "yes", status: suspended, plan: individual, marketplaces: all}
authorizations:
  - {name: pots, developer: 1234-3214-4321, seller: A1SELLER}
  - {developer: 1234-3214-4321, seller: A2SELLER, status: revoked}
  - {developer: 2345-4325-5432, seller: A2SELLER, status: expired}
callers: [{name: nobody, key: main, authorization: pots, token: ""}]
serviceStatus: {Orders: YELLOW, Sellers: {status: RED, messageId: m1, messages: [{text: Down}]}}
keys: {unusedAfter: P90D}
stock: {follow: none}
catalog:
  - {asin: B00EXAMPL9, title: Pots, variations: {theme: [Color], children: [{asin: B00EXAMPL1, Color: Red}]}}
  - {asin: B00EXAMPL2, title: Lid, marketplace: DE, listPrice: {amount: 5.5, currency: EUR}, identifiers: {EAN: "4006381333931"}}
listings:
  - {seller: A1SELLER, marketplace: US, sku: "0123", asin: B00EXAMPL1, title: Pot, price: 24.9, channel: AFN, sale: {price: 19.9}}
  - {seller: A1SELLER, marketplace: DE, sku: LID, asin: B00EXAMPL2, price: 5, quantity: 3, shipping: 1.5, conditionNote: "a\\nb"}
  - {seller: A1SELLER, marketplace: DE, sku: OLD, asin: B00EXAMPL3, title: Old, price: 5, status: cancelled}
inventory: [{seller: A1SELLER, sku: "0123", inStock: 9, reserved: 1, detail: [{quantity: 9, type: InStock, latest: +P1D}]}]
offers: [{marketplace: US, asin: B00EXAMPL1, name: rival, price: 20, shipsFrom: {country: CN}, shipsDomestically: unknown}]
buyBox: [{marketplace: US, asin: B00EXAMPL1, holder: rival}]
orders:
  - {id: 111-0000001-0000001, seller: A1SELLER, marketplace: US, status: Unshipped, gift: true, items: [{sku: "0123", quantity: 3, price: 3.33}]}
  - {id: 302-0000001-0000001, seller: A1SELLER, marketplace: DE, status: Shipped, items: [{sku: LID, giftMessage: "Hi: \\u2028 there"}]}
inboundShipments: [{id: FBA15DJ9S3J5, seller: A1SELLER, marketplace: US, status: SHIPPED, items: [{sku: "0123", shipped: 10}]}]
inbound: {auto: true, sellers: [{seller: A1SELLER, labelService: false}]}
fulfillmentOrders: [{seller: A1SELLER, id: F-1, marketplace: US, status: PROCESSING, items: [{sku: "0123"}]}]
fulfillment: {picking: PT1M}
pay: {accounts: [{seller: A1SELLER}], buyers: [{id: B1, name: Bea, email: bea@example.com}], orderReferences: [{seller: A1SELLER, total: 12.5, confirmed: true}]}
webstores: [{seller: A1SELLER, marketplace: US, domain: shop.example}]
customers: [{seller: A1SELLER, marketplace: US, id: CUST1}]
carts: [{seller: A1SELLER, marketplace: US, customer: CUST1, items: [{sku: "0123"}]}]
stockSubscriptions: [{seller: A1SELLER, marketplace: US, sku: "0123"}]
returns: [{seller: A1SELLER, marketplace: DE, order: 302-0000001-0000001, sku: LID}]
settlements: [{seller: A1SELLER, marketplace: DE, startAt: -P21D, endAt: -P7D, transactions: [{type: Subscription Fee, amount: -39}]}]
metrics: [{seller: A1SELLER, marketplace: DE, frames: [{from: -P30D, to: -P1D, orders: 9}]}]
browseTree: [{marketplace: US, nodes: [{id: "1", name: Home, children: [{id: "2", name: Pots}]}]}]
feeds: {wait: PT1M, submitted: [{seller: A1SELLER, type: _X_, submittedAt: -P1D, document: {text: a feed}}, {seller: A1SELLER, type: _X_}]}
reports: {available: [{seller: A1SELLER, type: _Y_, document: {text: "sku\\tasin\\r\\n"}}]}
finances: {delay: P1D, openingBalance: [{seller: A1SELLER, currency: USD, amount: 7}]}
responses:
  - {operation: Orders.GetOrder, match: {AmazonOrderId.Id.1: "1"}, times: 2, unknown: keep, xml: "<Orders/>"}
  - {operation: Sellers.GetAuthToken, sequence: [{error: {code: InternalError}}, {result: {SellerId: A1SELLER, MWSAuthToken: scripted}}]}
timeline:
  - {after: P20D, payment: {order: 111-0000001-0000001}}
  - {after: P21D, key: {name: main, reset: true, newKey: {accessKeyId: 022QF0EXAMPLENEWKY02, secretKey: aNewSecretKey/EXAMPLE}}}
`;

describe('a world that is exported', () => {
  test.each([
    ['what no built-in has', REST, 0],
    ['what no built-in has, nine days on', REST, 9],
    ['catalogue', readScenario('catalogue'), 0],
    ['money, a month on', readScenario('money'), 30],
    ['reports-lifecycle, a day on', readScenario('reports-lifecycle'), 1],
    ['key-reset, when the keys were reset', readScenario('key-reset'), 1],
  ])('loads to the same world, and gives the same bytes again: %s', async (_, given, days) => {
    const scenario = typeof given === 'string' ? parseScenario(given, 'rest') : given;
    const world = loaded(scenario);
    world.setClock({ at: world.now() + days * DAY });
    await world.due.settled();
    const text = exported(world, scenario);
    const read = parseScenario(text, 'another name');
    const again = loaded(read);

    expect(rowsOf(again)).toEqual(rowsOf(world));
    expect(exported(again, read)).toBe(text);
    const bare = exported(world, scenario, false);
    const bareRead = parseScenario(bare, 'x');
    expect(exported(loaded(bareRead), bareRead, false)).toBe(bare);
  });

  it('is in words, with little beside them', () => {
    const scenario = parseScenario(REST, 'rest');
    const text = exported(loaded(scenario), scenario);
    expect(text).toContain(
      '  - {id: A1SELLER, name: "Töpfe & Co: #1", language: de, marketplaces: [US, DE, JP], users: [',
    );
    expect(text).toContain('keys: [{name: main, accessKeyId: ');
    expect(text).toContain('callers:\n  - {name: nobody, key: main, authorization: pots, token: ""}\n');
    const { set = {} } = parseScenario(text, 'x').state!;
    for (const table of [
      'sellers',
      'developers',
      'access_keys',
      'authorizations',
      'catalog',
      'listings',
      'inventory',
    ])
      expect([table, set[table]]).toEqual([table, undefined]);
    // An order of another shop has no buyer that could be said.
    expect(set.orders).toHaveLength(1);
  });

  it('has the scripted answers as they were written', () => {
    const scenario = parseScenario(REST, 'rest');
    const text = exported(loaded(scenario), scenario);
    expect(parseScenario(text, 'x').responses).toEqual(scenario.responses);
    expect(text).toContain('times: 2, unknown: keep, xml: "<Orders/>"}');
  });

  it('leaves to the state what no scenario may say', () => {
    const scenario = parseScenario(REST, 'rest');
    const world = loaded(scenario);
    world.database.run("UPDATE listings SET asin = 'odd' WHERE sku = 'LID'");
    const text = exported(world, scenario);
    const read = parseScenario(text, 'x');
    expect(text).toContain('- {id: 2, participation: 2, sku: LID, asin: odd');
    expect(rowsOf(loaded(read))).toEqual(rowsOf(world));
  });

  it('draws what is made up from now on from a run of ids of its own', () => {
    const scenario = parseScenario(REST, 'rest');
    const world = loaded(scenario);
    const first = world.ids.made.text(8);
    const read = parseScenario(exported(world, scenario), 'x');
    const next = loaded(read);
    const second = next.ids.made.text(8);
    next.database.run("UPDATE orders SET seller_order_id = 'S'");
    const third = loaded(parseScenario(exported(next, read), 'x')).ids.made.text(8);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(loaded(read).ids.made.text(8)).toBe(second);
  });
});

describe('without secrets', () => {
  const scenario = parseScenario(REST, 'rest');
  const world = loaded(scenario);
  const credentialsOf = ({ database }: typeof world) =>
    [
      'SELECT access_key_id FROM access_keys',
      'SELECT secret_key FROM access_keys',
      'SELECT auth_token FROM authorizations',
      'SELECT client_id FROM applications',
      'SELECT client_secret FROM applications',
      'SELECT refresh_token FROM refresh_tokens',
    ].flatMap((sql) => database.tuples<[string]>(sql).flat());

  it('has no credential of the world in it, and gets others when it is loaded', () => {
    const text = exported(world, scenario, false);
    const before = credentialsOf(world);
    for (const credential of [...before, 'aNewSecretKey']) expect(text).not.toContain(credential);
    const after = credentialsOf(loaded(parseScenario(text, 'x')));
    expect(after).toHaveLength(before.length);
    expect(after.filter((credential) => before.includes(credential))).toEqual([]);
  });
});

describe('a state', () => {
  const scenario = parseScenario(REST, 'rest');
  const text = exported(loaded(scenario), scenario);
  const problems = (changed: string) => findingsOf(() => loaded(parseScenario(changed, 's.yaml')));

  test.each([
    ['words from which something was taken away', text.replace(/ {2}- \{marketplace: US, asin: B00EXAMPL1, name: rival.*\n/, '').replace(/buyBox:\n.*\n/, '').replace(/rows: \{/, 'rows: {offers: 1, '), 'expected|they make 0'],
    ['a table that there is not', text.replace('    fba_returns:', '    no_such:'), 'no_such: there is no such table'],
    ['a table that is no state', text.replace('    fba_returns:', '    world:'), 'world: there is no such table'],
    ['a column that there is not', text.replace(/fba_returns:\n {6}- \{id/, 'fba_returns:\n      - {odd: 1, id'), 'set.fba_returns: it has no column odd'],
    ['a row without its key', text.replace(/fba_returns:\n {6}- \{id: 1, /, 'fba_returns:\n      - {'), 'fba_returns: a row lacks its key, id'],
    ['a row that refers to nothing', text.replace(/fba_returns:\n {6}- \{id: 1, participation: \d+/, 'fba_returns:\n      - {id: 1, participation: 999'), 'fba_returns: a row refers to a row of participations that is not there'],
    ['a value that is none', text.replace('environment: live', 'environment: dead'), 'set.pay_accounts: CHECK constraint failed'],
    ['another schema', text.replace(/schema: \d+/, 'schema: 1'), 'the schema of this release; found 1'],
    ['a key of no state', text.replace('  run:', '  walk: 1\n  run:'), 'state.walk: unknown key'],
  ])('that does not go with the rest is refused: %s', (_, changed, problem) => {
    expect(changed).not.toBe(text);
    expect(problems(changed)).toEqual([expect.stringMatching(problem)]);
  }); // prettier-ignore
});
