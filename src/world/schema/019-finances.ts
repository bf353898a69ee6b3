/**
 * What is settled with sellers. A group is a period of an account in one currency: one is open, the others are closed, and a
 * closed one is a settlement. Financial events are the lines of both, so the transactions that settlements had of their own
 * become events. Amounts are in hundredths of the currency.
 */
export const financesSchema = `
CREATE TABLE financial_event_groups (
  id INTEGER PRIMARY KEY,
  group_id TEXT NOT NULL UNIQUE,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  currency TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER,
  beginning INTEGER NOT NULL,
  total INTEGER NOT NULL,
  transfer TEXT,
  transferred_at INTEGER,
  trace_id TEXT,
  tail TEXT,
  settlement INTEGER UNIQUE REFERENCES settlements (id),
  CHECK (end_at IS NULL OR end_at >= start_at),
  CHECK ((end_at IS NULL) = (transfer IS NULL))
);
CREATE UNIQUE INDEX open_groups ON financial_event_groups (seller, currency) WHERE end_at IS NULL;
CREATE INDEX groups_by_start ON financial_event_groups (seller, start_at, id);

CREATE TABLE financial_events (
  id INTEGER PRIMARY KEY,
  "group" INTEGER NOT NULL REFERENCES financial_event_groups (id),
  seller INTEGER NOT NULL REFERENCES sellers (id),
  currency TEXT NOT NULL,
  kind TEXT NOT NULL,
  posted_at INTEGER NOT NULL,
  amazon_order_id TEXT,
  amount INTEGER NOT NULL,
  line TEXT NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX financial_events_by_date ON financial_events (seller, posted_at, id);
CREATE INDEX financial_events_of_order ON financial_events (amazon_order_id, posted_at, id)
  WHERE amazon_order_id IS NOT NULL;
CREATE INDEX financial_events_of_group ON financial_events ("group", posted_at, id);
CREATE INDEX lines_of_settlement ON financial_events ("group", id);

INSERT INTO financial_event_groups
  (group_id, seller, currency, start_at, end_at, beginning, total, transfer, transferred_at, settlement)
SELECT substr(printf('%043d', 0) || s.settlement_id, -43), p.seller, s.currency, s.start_at, s.end_at, 0,
  CAST(round(s.total * 100) AS INTEGER), CASE WHEN s.total > 0 THEN 'Successful' ELSE 'Unknown' END, s.end_at, s.id
FROM settlements s JOIN participations p ON p.id = s.participation;

INSERT INTO financial_events (id, "group", seller, currency, kind, posted_at, amazon_order_id, amount, line, details)
SELECT t.id, g.id, g.seller, g.currency,
  CASE t.details ->> 'kind' WHEN 'Order' THEN 'Shipment' WHEN 'Refund' THEN 'Refund'
    ELSE iif(t.details ->> 'type' = 'Subscription Fee', 'ServiceFee', 'Adjustment') END,
  t.details ->> 'postedAt', t.details ->> 'amazonOrderId',
  (SELECT coalesce(sum(CAST(round(part.value * 100) AS INTEGER)), 0) FROM json_tree(t.details) part WHERE part.key = 'amount'),
  CASE t.details ->> 'kind' WHEN 'Other' THEN t.details ->> 'type' ELSE t.details ->> 'kind' END,
  CASE
    WHEN t.details ->> 'kind' <> 'Other' THEN t.details
    WHEN t.details ->> 'type' = 'Subscription Fee' THEN json_object('FeeList', json_array(json_object('FeeType', 'Subscription',
      'FeeAmount', json_object('CurrencyCode', g.currency, 'CurrencyAmount', t.details ->> 'amount'))))
    ELSE json_object('AdjustmentType', t.details ->> 'type', 'PostedDate', t.details -> 'postedAt',
      'AdjustmentAmount', json_object('CurrencyCode', g.currency, 'CurrencyAmount', t.details ->> 'amount'))
  END
FROM settlement_transactions t JOIN financial_event_groups g ON g.settlement = t.settlement;

UPDATE financial_event_groups SET beginning = total -
  (SELECT coalesce(sum(amount), 0) FROM financial_events WHERE "group" = financial_event_groups.id);

DROP TABLE settlement_transactions;
`;
