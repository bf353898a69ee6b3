/**
 * What a developer and a seller have in SP-API beside what they have in MWS: an application for each developer, a refresh token
 * for each authorization and for a developer's own account, and the tokens of Login with Amazon that were issued from them.
 * Rows that are there already get credentials at random, once: nothing was made from a seed for them.
 */
export const spApiSchema = `
CREATE TABLE applications (
  developer INTEGER PRIMARY KEY REFERENCES developers (id),
  client_id TEXT NOT NULL UNIQUE,
  client_secret TEXT NOT NULL,
  secret_made_at INTEGER NOT NULL,
  former_secret TEXT,
  former_until INTEGER,
  CHECK ((former_secret IS NULL) = (former_until IS NULL))
);

CREATE TABLE refresh_tokens (
  id INTEGER PRIMARY KEY,
  refresh_token TEXT NOT NULL UNIQUE,
  developer INTEGER NOT NULL REFERENCES developers (id),
  seller INTEGER NOT NULL REFERENCES sellers (id),
  authorization INTEGER UNIQUE REFERENCES authorizations (id)
);
CREATE INDEX refresh_tokens_of_developer ON refresh_tokens (developer);

CREATE TABLE bearer_tokens (
  id INTEGER PRIMARY KEY,
  token TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('access', 'restricted', 'grantless', 'code')),
  developer INTEGER NOT NULL REFERENCES developers (id),
  refresh_token INTEGER REFERENCES refresh_tokens (id),
  details TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  CHECK ((kind = 'grantless') = (refresh_token IS NULL))
);
CREATE INDEX bearer_tokens_by_end ON bearer_tokens (expires_at);

INSERT INTO applications (developer, client_id, client_secret, secret_made_at)
  SELECT d.id, 'amzn1.application-oa2-client.' || lower(hex(randomblob(16))),
    'amzn1.oa2-cs.v1.' || lower(hex(randomblob(32))), coalesce(json_extract(w.clock, '$.worldAt'), d.created_at)
  FROM developers d, world w;
INSERT INTO refresh_tokens (refresh_token, developer, seller, authorization)
  SELECT 'Atzr|' || hex(randomblob(64)), developer, seller, id FROM authorizations;
INSERT INTO refresh_tokens (refresh_token, developer, seller)
  SELECT 'Atzr|' || hex(randomblob(64)), id, own_seller FROM developers WHERE own_seller IS NOT NULL;
`;
