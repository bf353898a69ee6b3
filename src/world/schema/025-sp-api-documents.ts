/**
 * What SP-API's feeds, reports, listings and inventory need beside the rows of MWS: documents that are uploaded before a feed
 * names them, submissions of single listings, and the calls that added stock once. A schedule of reports has an id, and there
 * may be several of a type, of different marketplaces. Lists of feeds by type and of listings by date are ranges of an index.
 */
export const spApiDocumentsSchema = `
CREATE TABLE uploads (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  content_type TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  document INTEGER REFERENCES documents (id)
) STRICT;

CREATE INDEX feeds_by_type ON feeds (seller, feed_type, submitted_at, id, region);

DROP INDEX report_schedules_by_type;
ALTER TABLE report_schedules ADD COLUMN schedule_id TEXT;
UPDATE report_schedules SET schedule_id = (50000 + id) || substr('000000' || (scheduled_at / 86400000), -6);
CREATE UNIQUE INDEX report_schedules_by_id ON report_schedules (schedule_id);
CREATE INDEX report_schedules_by_type ON report_schedules (seller, report_type, id);

CREATE TABLE listing_submissions (
  id INTEGER PRIMARY KEY,
  participation INTEGER NOT NULL REFERENCES participations (id),
  sku TEXT NOT NULL,
  submission_id TEXT NOT NULL UNIQUE,
  submitted_at INTEGER NOT NULL,
  ended_at INTEGER,
  wish TEXT NOT NULL,
  problems TEXT NOT NULL CHECK (json_valid(problems))
) STRICT;
CREATE INDEX listing_submissions_of_sku ON listing_submissions (participation, sku, id) WHERE ended_at IS NOT NULL;
CREATE INDEX listings_by_creation ON listings (participation, created_at, id);
CREATE INDEX listings_by_update ON listings (participation, updated_at, id);

CREATE TABLE stock_additions (
  seller INTEGER NOT NULL REFERENCES sellers (id),
  token TEXT NOT NULL,
  PRIMARY KEY (seller, token)
) STRICT, WITHOUT ROWID;
`;
