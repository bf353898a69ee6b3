/**
 * Reports that are there, and whose document is written when somebody reads it first: what they say stands in rows that never
 * change. Until then an empty document stands in its place.
 */
export const unwrittenReportsSchema = `
ALTER TABLE reports ADD COLUMN unwritten INTEGER NOT NULL DEFAULT 0 CHECK (unwritten IN (0, 1));
`;
