/** What Amazon advises sellers to do. Columns are what is filtered by; the rest is kept by the names of the model. */
export const recommendationsSchema = `
CREATE TABLE recommendations (
  id INTEGER PRIMARY KEY,
  participation INTEGER NOT NULL REFERENCES participations (id),
  category TEXT NOT NULL,
  asin TEXT NOT NULL,
  sku TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  brand TEXT,
  product_category TEXT,
  quality_set TEXT,
  listing_status TEXT,
  common INTEGER NOT NULL CHECK (common IN (0, 1)),
  made INTEGER NOT NULL CHECK (made IN (0, 1)),
  details TEXT NOT NULL
);
CREATE INDEX recommendations_in_order ON recommendations (participation, category, id);
CREATE INDEX recommendations_by_update ON recommendations (participation, category, updated_at);
`;
