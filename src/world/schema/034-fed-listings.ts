/**
 * By which feed a listing was updated last, and what that said: the same again is not done again. And the older token of a
 * seller, which the envelopes of its feeds may have instead of its id.
 */
export const fedListingsSchema = `
ALTER TABLE listings ADD COLUMN fed_by TEXT;
ALTER TABLE listings ADD COLUMN fed TEXT;
ALTER TABLE sellers ADD COLUMN merchant_token TEXT;
`;
