/** What stands beside a world and lasts with it where the world is in a file: what it was loaded from, its fault rules. */
export const besideSchema = `
CREATE TABLE beside (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
);
`;
