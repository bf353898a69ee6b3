/**
 * The language of a seller's account, as two letters; and where feeds, report requests, reports and schedules were sent. A row without a region was sent to no one region, and is seen
 * from all. The lists' indexes end with the region, behind their
 * order, so that rows of other regions are passed over without being read.
 */
const region = "region TEXT CHECK (region IN ('NA', 'EU', 'FE', 'CN'))";

export const regionsSchema = `
ALTER TABLE sellers ADD COLUMN language TEXT;

ALTER TABLE feeds ADD COLUMN ${region};
DROP INDEX feeds_by_submission;
CREATE INDEX feeds_by_submission ON feeds (seller, submitted_at, id, region);

ALTER TABLE reports ADD COLUMN ${region};
DROP INDEX reports_by_availability;
DROP INDEX reports_by_type;
DROP INDEX reports_by_acknowledgement;
CREATE INDEX reports_by_availability ON reports (seller, available_at, id, region);
CREATE INDEX reports_by_type ON reports (seller, report_type, available_at, id, region);
CREATE INDEX reports_by_acknowledgement ON reports (seller, acknowledged, available_at, id, region);

ALTER TABLE report_requests ADD COLUMN ${region};
DROP INDEX report_requests_by_submission;
DROP INDEX report_requests_by_type;
DROP INDEX report_requests_by_status;
CREATE INDEX report_requests_by_submission ON report_requests (seller, submitted_at, id, region);
CREATE INDEX report_requests_by_type ON report_requests (seller, report_type, submitted_at, id, region);
CREATE INDEX report_requests_by_status ON report_requests (seller, status, submitted_at, id, region);

CREATE TABLE schedules_of_regions (
  id INTEGER PRIMARY KEY,
  seller INTEGER NOT NULL REFERENCES sellers (id),
  report_type TEXT NOT NULL,
  schedule TEXT NOT NULL,
  scheduled_at INTEGER NOT NULL,
  details TEXT NOT NULL,
  ${region}
);
INSERT INTO schedules_of_regions (id, seller, report_type, schedule, scheduled_at, details)
  SELECT id, seller, report_type, schedule, scheduled_at, details FROM report_schedules;
DROP TABLE report_schedules;
ALTER TABLE schedules_of_regions RENAME TO report_schedules;
CREATE UNIQUE INDEX report_schedules_by_type ON report_schedules (seller, report_type, ifnull(region, ''));
`;
