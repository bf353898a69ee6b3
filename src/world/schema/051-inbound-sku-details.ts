/** What sellers say of SKUs before they send them to Amazon: how they are prepared, and what they are to the tax office. */
export const inboundSkuDetailsSchema = `
CREATE TABLE inbound_sku_details (
  seller INTEGER NOT NULL REFERENCES sellers (id),
  marketplace_id TEXT NOT NULL,
  sku TEXT NOT NULL,
  prep TEXT CHECK (json_valid(prep)),
  tax TEXT CHECK (json_valid(tax)),
  PRIMARY KEY (seller, marketplace_id, sku)
) STRICT;
`;
