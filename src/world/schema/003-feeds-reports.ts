/**
 * Documents, feeds and reports. A document is its bytes, or a file named by its SHA-256; the same bytes are one row. A
 * list that MWS offers is a range of an index: seller, then the filter, then the date.
 */
export const feedsReportsSchema = `
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  md5 TEXT NOT NULL,
  length INTEGER NOT NULL,
  content BLOB
);

CREATE TABLE feeds (
  id INTEGER PRIMARY KEY,
  feed_submission_id TEXT NOT NULL UNIQUE,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  feed_type TEXT NOT NULL,
  status TEXT NOT NULL,
  submitted_at INTEGER NOT NULL,
  started_at INTEGER,
  completed_at INTEGER,
  document INTEGER NOT NULL REFERENCES documents (id),
  result INTEGER REFERENCES documents (id),
  result_content_type TEXT,
  progress TEXT NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX feeds_by_submission ON feeds (seller, submitted_at);
CREATE INDEX feeds_at_work ON feeds (seller, feed_type) WHERE status NOT IN ('_SUBMITTED_', '_CANCELLED_', '_DONE_');

CREATE TABLE feed_problems (
  id INTEGER PRIMARY KEY,
  feed INTEGER NOT NULL REFERENCES feeds (id),
  details TEXT NOT NULL
);
CREATE INDEX problems_of_feed ON feed_problems (feed, id);

CREATE TABLE feed_rules (
  id INTEGER PRIMARY KEY,
  details TEXT NOT NULL
);

CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL UNIQUE,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  report_request_id TEXT NOT NULL,
  report_type TEXT NOT NULL,
  available_at INTEGER NOT NULL,
  acknowledged INTEGER NOT NULL DEFAULT 0,
  acknowledged_at INTEGER,
  document INTEGER NOT NULL REFERENCES documents (id),
  content_type TEXT NOT NULL
);
CREATE INDEX reports_by_availability ON reports (seller, available_at);
CREATE INDEX reports_by_type ON reports (seller, report_type, available_at);
CREATE INDEX reports_by_acknowledgement ON reports (seller, acknowledged, available_at);
CREATE INDEX reports_by_request ON reports (seller, report_request_id);

CREATE TABLE report_requests (
  id INTEGER PRIMARY KEY,
  report_request_id TEXT NOT NULL UNIQUE,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  report_type TEXT NOT NULL,
  status TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  scheduled INTEGER NOT NULL,
  submitted_at INTEGER NOT NULL,
  started_at INTEGER,
  completed_at INTEGER,
  report INTEGER REFERENCES reports (id),
  details TEXT NOT NULL
);
CREATE INDEX report_requests_by_submission ON report_requests (seller, submitted_at);
CREATE INDEX report_requests_by_type ON report_requests (seller, report_type, submitted_at);
CREATE INDEX report_requests_by_status ON report_requests (seller, status, submitted_at);

CREATE TABLE report_schedules (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  report_type TEXT NOT NULL,
  schedule TEXT NOT NULL,
  scheduled_at INTEGER NOT NULL,
  details TEXT NOT NULL,
  UNIQUE (seller, report_type)
);

CREATE TABLE report_rules (
  id INTEGER PRIMARY KEY,
  report_type TEXT NOT NULL,
  seller INTEGER REFERENCES sellers (id),
  times INTEGER,
  details TEXT NOT NULL
);
CREATE INDEX report_rules_by_type ON report_rules (report_type);
`;
