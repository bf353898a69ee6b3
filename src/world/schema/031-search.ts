/**
 * What the console searches and sorts by, in all sellers' rows at once: dates, states, and what ids and SKUs begin with. SKUs are
 * found in either case.
 */
export const searchSchema = `
CREATE INDEX orders_by_date ON orders (purchased_at);
CREATE INDEX orders_by_seller_order_id ON orders (seller_order_id) WHERE seller_order_id IS NOT NULL;
CREATE INDEX listings_by_sku ON listings (sku COLLATE NOCASE);
CREATE INDEX inventory_by_sku ON inventory (sku COLLATE NOCASE);
CREATE INDEX feeds_by_date ON feeds (submitted_at);
CREATE INDEX feeds_with_status ON feeds (status);
CREATE INDEX feeds_of_type ON feeds (feed_type);
`;
