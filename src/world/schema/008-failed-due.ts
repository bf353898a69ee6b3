/** Due work that failed is set aside: it stays where it was, with the instant at which it failed and the reason. */
export const failedDueSchema = `
ALTER TABLE due ADD COLUMN failed_at INTEGER;
ALTER TABLE due ADD COLUMN reason TEXT CHECK ((failed_at IS NULL) = (reason IS NULL));

CREATE INDEX due_to_come ON due (due_at, id) WHERE failed_at IS NULL;
`;
