import type { JsonType } from './json-type.js';
import { listingMessage } from './listing-message.js';

/** Every kind of message that JSON feeds have. */
export const jsonTypes: Readonly<Record<string, JsonType>> = { ListingMessage: listingMessage };
