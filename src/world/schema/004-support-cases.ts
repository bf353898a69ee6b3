/**
 * Support cases: registrations of developers and resets of their keys, each with its log. `form` is JSON of what was filled
 * in; `token` makes the link by which a reset is confirmed. A key's secret is shown once on demand: `revealed_at`.
 */
export const supportCasesSchema = `
ALTER TABLE access_keys ADD COLUMN revealed_at INTEGER;

CREATE TABLE support_cases (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('registration', 'key-reset')),
  status TEXT NOT NULL CHECK (status IN ('open', 'waiting', 'approved', 'refused', 'done')),
  developer INTEGER NOT NULL REFERENCES developers (id),
  form TEXT NOT NULL,
  token TEXT,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
);
CREATE INDEX support_cases_of_developer ON support_cases (developer, kind, status);

CREATE TABLE support_case_log (
  id INTEGER PRIMARY KEY,
  support_case INTEGER NOT NULL REFERENCES support_cases (id),
  at INTEGER NOT NULL,
  author TEXT NOT NULL CHECK (author IN ('applicant', 'support', 'system')),
  text TEXT NOT NULL
);
CREATE INDEX log_of_support_case ON support_case_log (support_case, id);
`;
