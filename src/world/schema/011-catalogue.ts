/**
 * What Products asks for. Offers are those of sellers that are not in the world; amounts are in minor units (hundredths). A
 * buy box that is set by hand has a holder, or none where `holder` is null. `catalog_words` is the search over the catalogue:
 * it keeps no text of its own, and follows the catalogue by itself.
 *
 * Stock gets the units between two warehouses, and lines of orders what they took out of the stock of their listing.
 */
export const catalogueSchema = `
CREATE TABLE offers (
  id INTEGER PRIMARY KEY,
  asin TEXT NOT NULL,
  marketplace_id TEXT NOT NULL,
  name TEXT,
  condition TEXT NOT NULL CHECK (condition IN ('New', 'Used', 'Collectible', 'Refurbished', 'Club')),
  subcondition TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('MFN', 'AFN')),
  price INTEGER NOT NULL CHECK (price >= 0),
  shipping INTEGER NOT NULL CHECK (shipping >= 0),
  points INTEGER NOT NULL CHECK (points >= 0),
  sellers INTEGER NOT NULL CHECK (sellers > 0),
  hours_min INTEGER NOT NULL,
  hours_max INTEGER NOT NULL CHECK (hours_max >= hours_min),
  domestic INTEGER CHECK (domestic IN (0, 1)),
  country TEXT,
  state TEXT,
  rating INTEGER CHECK (rating BETWEEN 0 AND 100),
  feedback INTEGER NOT NULL CHECK (feedback >= 0),
  featured INTEGER NOT NULL CHECK (featured IN (0, 1)),
  prime INTEGER NOT NULL CHECK (prime IN (0, 1)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
);
CREATE INDEX offers_of_product ON offers (asin, marketplace_id);
CREATE INDEX offers_by_name ON offers (name) WHERE name IS NOT NULL;

CREATE TABLE buy_boxes (
  id INTEGER PRIMARY KEY,
  asin TEXT NOT NULL,
  marketplace_id TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('New', 'Used')),
  holder TEXT,
  UNIQUE (asin, marketplace_id, condition)
);

CREATE INDEX listings_by_asin ON listings (asin, participation);

CREATE INDEX catalog_by_parent ON catalog (json_extract(details, '$.parentAsin'), asin)
  WHERE json_extract(details, '$.parentAsin') IS NOT NULL;
DROP INDEX catalog_by_identifier;
CREATE INDEX catalog_by_code ON catalog_identifiers (ltrim(value, '0'), item);

CREATE VIRTUAL TABLE catalog_words USING fts5(
  title, brand, codes, content = '', contentless_delete = 1, detail = column, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER catalog_is_found AFTER INSERT ON catalog BEGIN
  INSERT INTO catalog_words (rowid, title, brand, codes) VALUES (
    new.id, new.title, json_extract(new.details, '$.brand'),
    (SELECT group_concat(value, ' ') FROM json_each(new.details, '$.identifiers'))
  );
END;
CREATE TRIGGER catalog_is_found_no_more AFTER DELETE ON catalog BEGIN
  DELETE FROM catalog_words WHERE rowid = old.id;
END;
CREATE TRIGGER catalog_is_found_otherwise AFTER UPDATE OF title, details ON catalog BEGIN
  DELETE FROM catalog_words WHERE rowid = old.id;
  INSERT INTO catalog_words (rowid, title, brand, codes) VALUES (
    new.id, new.title, json_extract(new.details, '$.brand'),
    (SELECT group_concat(value, ' ') FROM json_each(new.details, '$.identifiers'))
  );
END;

INSERT INTO catalog_words (rowid, title, brand, codes)
  SELECT id, title, json_extract(details, '$.brand'),
    (SELECT group_concat(value, ' ') FROM json_each(details, '$.identifiers')) FROM catalog;
INSERT INTO catalog (asin, marketplace_id, title, details)
  SELECT l.asin, p.marketplace_id, min(l.title), '{"ofListing":true}'
  FROM listings l JOIN participations p ON p.id = l.participation
  WHERE NOT EXISTS (SELECT 1 FROM catalog c WHERE c.asin = l.asin AND c.marketplace_id IN ('', p.marketplace_id))
  GROUP BY l.asin, p.marketplace_id;

ALTER TABLE inventory ADD COLUMN transfer INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inventory ADD COLUMN details TEXT NOT NULL DEFAULT '{}';

CREATE TABLE taken_stock (
  id INTEGER PRIMARY KEY REFERENCES order_items (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0)
);
`;
