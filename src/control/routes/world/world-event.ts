import { eventTypes } from '../../../world/event-types.js';
import type { EventType } from '../../../world/event-types.js';
import type { WorldEvent } from '../../../world/event-log.js';
import { iso } from '../../instant.js';
import * as schema from '../../schemas.js';

const types = Object.keys(eventTypes) as EventType[];

/** All types of a thing: `order.*`. */
const families = [...new Set(types.map((type) => `${type.split('.')[0]}.*`))];

/** What `?type=` may say. */
export const typeQuery = schema.oneOf([...types, ...families], 'A type, or all of a thing: order.*');

/** The types that a query asks for; all, if it asks for none. */
export const typesOf = (asked: string | undefined): EventType[] =>
  types.filter((type) => asked === undefined || type === asked || `${type.split('.')[0]}.*` === asked);

export const worldEvent = schema.resource('WorldEvent', {
  id: schema.text('Grows with every event, and is never used again.'),
  at: schema.instant,
  type: schema.oneOf(types),
  sellerId: schema.orNull(schema.text()),
  marketplaceId: schema.orNull(schema.text()),
  subject: schema.text('What it is about: an order id, a SKU.'),
  details: { type: 'object', additionalProperties: true, description: 'See docs/events.md.' },
});

/** An event as lists and streams show it. */
export const worldEventView = (event: WorldEvent) => ({
  id: String(event.id),
  at: iso(event.at),
  type: event.type,
  sellerId: event.sellerId ?? null,
  marketplaceId: event.marketplaceId ?? null,
  subject: event.subject,
  details: event.details,
});
