import { describe, expect, test } from 'vitest';
import { WorldDatabase } from './database.js';

const add = (database: WorldDatabase, section: string) =>
  database.run("INSERT INTO service_status (section, status, messages) VALUES (?, 'GREEN', '[]')", section);
const sections = (database: WorldDatabase) =>
  database
    .all<{ section: string }>('SELECT section FROM service_status ORDER BY section')
    .map(({ section }) => section);

describe('what is remembered', () => {
  const OTHER = "INSERT INTO beside (name, value) VALUES ('x', '')";

  test('holds until a row of its table changes, unless its key is longer than any', () => {
    const database = WorldDatabase.inMemory();
    let reads = 0;
    const ask = (key: string) => database.remembered(key, () => sections(database).length + 10 * ++reads);
    const long = 'x'.repeat(8 * 1024 * 1024);

    expect([ask('key'), ask('key'), ask(long), ask(long)]).toEqual([10, 10, 20, 30]);
    database.run(OTHER);
    add(database, 'Orders');
    database.run("DELETE FROM service_status WHERE section = 'none'");
    expect([ask('key'), ask('key')]).toEqual([41, 41]);
    database.run(OTHER.replace('x', 'y'));
    database.run("DELETE FROM service_status WHERE section = 'none'");
    expect(ask('key')).toBe(41);
  });

  test('holds no longer than what it was made of', () => {
    const database = WorldDatabase.inMemory();
    const inner = () => database.remembered('inner', () => sections(database));
    const outer = () => database.remembered('outer', () => inner().join());

    expect([inner(), outer()]).toEqual([[], '']);
    add(database, 'Orders');
    expect([outer(), inner()]).toEqual(['Orders', ['Orders']]);
  });

  test('holds no longer than rows that go with others, or that a trigger makes', () => {
    const database = WorldDatabase.inMemory();
    for (const [table, columns, values] of [
      [
        'sellers',
        'id, seller_id, name, status, plan, created_at',
        "1, 'A1', '', 'active', 'professional', 0",
      ],
      ['participations', 'id, seller, marketplace_id', "1, 1, 'M'"],
      ['webstores', 'id, participation, domain, opened_at', "1, 1, 'd', 0"],
      ['shoppers', 'id, seller, customer_id, name, email, account_type', "1, 1, 'C', '', '', 'Guest'"],
      ['carts', 'id, cart_id, webstore, shopper, updated_at', "1, 'K', 1, 1, 0"],
      ['cart_lines', 'cart, sku, quantity, saved, added_at', "1, 'S', 1, 0, 0"],
    ])
      database.run(`INSERT INTO ${table} (${columns}) VALUES (${values})`);
    const countOf = (table: string) =>
      database.remembered(table, () => database.numbers(`SELECT count(*) FROM ${table}`)[0]);

    expect([countOf('cart_lines'), countOf('catalog_words')]).toEqual([1, 0]);
    // Lines go with their cart, and that with its shopper; a trigger gathers the words of what is in the catalogue.
    database.run('DELETE FROM shoppers');
    database.run(
      "INSERT INTO catalog (asin, marketplace_id, title, details) VALUES ('B0', '', 'A title', '{}')",
    );
    expect([countOf('cart_lines'), countOf('catalog_words')]).toEqual([0, 1]);
  });

  test('is of so many rows at most, however few keys they are under', () => {
    const database = WorldDatabase.inMemory();
    let reads = 0;
    const page = (key: string) => database.remembered(key, () => ++reads, 900);

    expect([page('a'), page('b'), page('a'), page('c'), page('c'), page('a')]).toEqual([1, 2, 1, 3, 3, 4]);
  });

  test('is read at once of several keys that are not known, and not kept unless it is frozen', () => {
    const database = WorldDatabase.inMemory();
    const asked: string[][] = [];
    const each = (...keys: string[]) =>
      database.rememberedEach('each ', keys, (missing) => {
        asked.push([...missing]);
        return new Map(missing.map((key) => [key, key === 'loose' ? {} : Object.freeze([key])]));
      });

    expect([each('a', 'loose').get('a'), each('a', 'b', 'loose').size]).toEqual([['a'], 3]);
    each('a', 'b');
    expect(asked).toEqual([
      ['a', 'loose'],
      ['b', 'loose'],
    ]);
  });
});
