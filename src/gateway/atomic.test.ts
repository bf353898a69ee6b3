import { expect, test } from 'vitest';
import type { World } from '../world/world.js';
import { createTestGateway, goodRequest } from './testing.js';

/** A RequestReport call, which makes a row and work that is due. */
const requestReport = (world: World) => {
  const {
    Version: _,
    CreatedAfter: __,
    'MarketplaceId.Id.1': ___,
    ...parameters
  } = goodRequest(world).parameters;
  const own = { Action: 'RequestReport', ReportType: '_GET_MERCHANT_LISTINGS_DATA_' };
  return { path: '/Reports/2009-01-01', parameters: { ...parameters, ...own, Version: '2009-01-01' } };
};

const requested = ({ database }: World) =>
  database.get<{ n: number }>('SELECT count(*) AS n FROM report_requests')!.n;

test('an operation that fails in the middle changes nothing, is an InternalError, and stands in the journal', () => {
  const { world, realm, send, logged } = createTestGateway();
  world.database.run("CREATE TRIGGER broken BEFORE INSERT ON due BEGIN SELECT raise(ABORT, 'broken'); END");
  const answer = send(requestReport(world));

  expect([answer.status, answer.text]).toEqual([500, expect.stringContaining('<Code>InternalError</Code>')]);
  expect(requested(world)).toBe(0);
  expect(realm.journal.newestFirst()).toMatchObject([{ operation: 'RequestReport', status: 500 }]);
  expect(logged).toHaveLength(1);

  world.database.run('DROP TRIGGER broken');
  expect([send(requestReport(world)).status, requested(world)]).toEqual([200, 1]);
});

test('a change that cannot be committed is an InternalError, and the world goes on', () => {
  const { world, send } = createTestGateway();
  // This is looked at no earlier than when the transaction is committed.
  const late = 'feed INTEGER REFERENCES feeds (id) DEFERRABLE INITIALLY DEFERRED';
  world.database.run(`CREATE TABLE late (${late})`);
  world.database.run('CREATE TRIGGER broken AFTER INSERT ON due BEGIN INSERT INTO late VALUES (99); END');
  expect([send(requestReport(world)).status, requested(world)]).toEqual([500, 0]);

  world.database.run('DROP TRIGGER broken');
  expect([send(requestReport(world)).status, requested(world)]).toEqual([200, 1]);
});

test('calls that read are answered when the disk is full, which is told of once', () => {
  const { world, send, logged } = createTestGateway();
  // The text of a key's last use needs no page; a row that cannot be changed stands for a disk that is full.
  world.database.run(
    "CREATE TRIGGER full BEFORE UPDATE ON access_keys BEGIN SELECT raise(ABORT, 'database or disk is full'); END",
  );

  expect([send().status, send().status, logged.length]).toEqual([200, 200, 1]);
});
