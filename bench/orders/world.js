import { createSeller, listParticipations } from '../../build/registry/sellers.js';
import { WorldDatabase } from '../../build/world/database.js';
import { World } from '../../build/world/world.js';

/** The bench's world is always at this instant; its orders were bought over the year before. */
export const NOW = Date.UTC(2020, 5, 24);
const DAY = 86_400_000;
const YEAR = 365 * DAY;
export const START = NOW - YEAR;

/** How many orders of the rare status there are, in a world of any size. */
const RARE = 10;

/**
 * A world with `count` orders of one seller in one marketplace. What is looked for is as frequent in a small world as in
 * a large one, or there are equally many, so that equal pages come out and only the size of the world differs.
 */
export function makeWorld(count) {
  const database = WorldDatabase.inMemory();
  const clock = { mode: 'frozen', worldAt: NOW };
  const world = World.found(
    database,
    { scenario: 'bench', seed: 1, clock },
    { real: () => NOW, dueHandlers: {} },
  );
  const seller = createSeller(world, { name: 'Bench', marketplaceIds: ['ATVPDKIKX0DER'] });
  const [{ id: participation }] = listParticipations(world, seller);
  withoutIndexes(database, () =>
    database.run(insertOrders, JSON.stringify(details), participation, count, Math.floor(count / RARE)),
  );
  return { world, seller, count };
}

/** Filling a table and making its indexes afterwards takes a third of the time of both at once. */
function withoutIndexes(database, fill) {
  const indexes = database.all(
    `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'orders' AND sql IS NOT NULL`,
  );
  for (const { name } of indexes) database.run(`DROP INDEX ${name}`);
  database.transaction(fill);
  for (const { sql } of indexes) database.run(sql);
}

const details = {
  salesChannel: 'Amazon.com',
  orderType: 'StandardOrder',
  shipServiceLevel: 'Std Cont US Street Addr',
  serviceCategory: 'Standard',
  buyerName: 'Bench Buyer',
  address: {
    name: 'Bench Buyer',
    line1: '1 Example Street',
    city: 'Seattle',
    stateOrRegion: 'WA',
    postalCode: '98101',
    countryCode: 'US',
  },
  total: { amount: '24.99', currency: 'USD' },
  paymentMethodDetails: ['CreditCard'],
};

/**
 * All orders in one statement. `n` goes over the rows; purchases are spread evenly over the year, and updates follow
 * some hours later, out of step, so that the two orders differ.
 */
const insertOrders = `
  WITH RECURSIVE given (details, participation, count, every) AS (SELECT ?, ?, ?, ?),
    rows (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM rows, given WHERE n + 1 < count)
  INSERT INTO orders (participation, amazon_order_id, seller_order_id, purchased_at, updated_at, status, channel,
    payment_method, buyer_email, easy_ship_status, tfm_status, items_ordered, items_shipped, details)
  SELECT participation,
    printf('113-%07d-%07d', n / 10000000, n % 10000000),
    'S' || n,
    ${START} + n * ${YEAR - DAY} / count,
    ${START} + n * ${YEAR - DAY} / count + (n * 7919) % 80000 * 1000,
    CASE WHEN n % every = every / 2 THEN 'Unfulfillable'
      WHEN n % 10 < 6 THEN 'Shipped' WHEN n % 10 = 6 THEN 'Unshipped' WHEN n % 10 = 7 THEN 'PartiallyShipped'
      WHEN n % 10 = 8 THEN 'Pending' ELSE 'Canceled' END,
    CASE WHEN n % 3 = 0 THEN 'AFN' ELSE 'MFN' END,
    CASE WHEN n % 7 = 0 THEN 'COD' WHEN n % 7 = 1 THEN 'CVS' ELSE 'Other' END,
    'buyer' || (n / 5) || '@marketplace.amazon.com',
    CASE WHEN n % 50 = 3 THEN 'PendingPickUp' WHEN n % 50 = 4 THEN 'Delivered' END,
    CASE WHEN n % 50 = 5 THEN 'PickedUp' WHEN n % 50 = 6 THEN 'Delivered' END,
    1, CASE WHEN n % 10 < 6 THEN 1 ELSE 0 END, details
  FROM rows, given`;
