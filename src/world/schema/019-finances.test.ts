import { expect, it } from 'vitest';
import Database from '../sqlite.js';
import { initialSchema } from './001-initial.js';
import { reportFactsSchema } from './005-report-facts.js';
import { financesSchema } from './019-finances.js';

it('makes closed groups of the settlements there are, and events of their transactions', () => {
  const database = new Database(':memory:');
  for (const sql of [initialSchema, reportFactsSchema]) database.exec(sql);
  database.exec(`
    INSERT INTO sellers (id, seller_id, name, status, plan, created_at) VALUES (3, 'A1', 'S', 'active', 'professional', 0);
    INSERT INTO participations (id, seller, marketplace_id) VALUES (7, 3, 'ATVPDKIKX0DER');
    INSERT INTO settlements (id, participation, settlement_id, start_at, end_at, deposited_at, total, currency, promotions)
      VALUES (1, 7, '12746358451', 10, 20, 30, '-21.50', 'USD', 0);`);
  const add = database.prepare('INSERT INTO settlement_transactions (settlement, details) VALUES (1, ?)');
  const prices = [{ type: 'Principal', amount: '27.99' }];
  const order = {
    kind: 'Order',
    amazonOrderId: '111',
    postedAt: 12,
    items: [{ prices, fees: [], promotions: [] }],
  };
  const fee = { kind: 'Other', type: 'Subscription Fee', postedAt: 13, amount: '-39.99' };
  for (const each of [order, fee]) add.run(JSON.stringify(each));
  database.exec(financesSchema);

  expect(database.prepare('SELECT * FROM financial_event_groups').all()).toMatchObject([
    { seller: 3, currency: 'USD', start_at: 10, end_at: 20, beginning: -950, total: -2150, transfer: 'Unknown', settlement: 1 },
  ]); // prettier-ignore
  expect(
    database.prepare('SELECT kind, posted_at, amount, line FROM financial_events ORDER BY id').all(),
  ).toEqual([
    { kind: 'Shipment', posted_at: 12, amount: 2799, line: 'Order' },
    { kind: 'ServiceFee', posted_at: 13, amount: -3999, line: 'Subscription Fee' },
  ]);
  const id = database.prepare<[], string>('SELECT group_id FROM financial_event_groups').pluck().get();
  expect(id).toMatch(/^[\w-]{43}$/);
});
