import type { ProductOffer, WorldEvent } from '../api/types.js';
import type { Series, Step } from './steps.js';

/** More offers than these make a chart that nobody can read; the cheapest are drawn. */
const MOST = 6;

/** What an event says of a price, in hundredths; undefined: it is about something else. */
function priceIn({ details }: WorldEvent, when: 'now' | 'was'): number | undefined {
  const { [when]: said, price } = details as { [when]?: unknown; price?: number };
  // What was made has its price by itself; what changed has it as it was and as it is.
  if (when === 'now' && typeof price === 'number') return price;
  const { price: changed } = (typeof said === 'object' && said ? said : {}) as { price?: number };
  return typeof changed === 'number' ? changed : undefined;
}

/** Whether an event is about an offer: of a listing by its SKU and seller, of another by its id. */
const isAbout = (offer: ProductOffer, event: WorldEvent): boolean =>
  offer.kind === 'listing'
    ? event.type.startsWith('listing.') && event.subject === offer.sku && event.sellerId === offer.sellerId
    : String((event.details as { offerId?: unknown }).offerId) === offer.id;

export const nameOfOffer = ({ name, sku, sellerId, condition }: ProductOffer): string =>
  `${name ?? sku ?? sellerId}, ${condition}`;

/**
 * The prices of offers over the run, from what the world told.
 * @param events in any order
 * @param now of the world's clock, in milliseconds
 */
export function priceHistory(
  offers: readonly ProductOffer[],
  events: readonly WorldEvent[],
  now: number,
): Series[] {
  const inOrder = [...events].sort((a, b) => Number(a.id) - Number(b.id));
  const begin = Math.min(now, ...inOrder.map(({ at }) => Date.parse(at)));
  return offers.slice(0, MOST).map((offer) => {
    const own = inOrder.filter((event) => isAbout(offer, event));
    const changes = own.flatMap((event): Step[] => {
      const value = priceIn(event, 'now');
      return value === undefined ? [] : [{ at: Date.parse(event.at), value }];
    });
    const price = Math.round(Number(offer.price.amount) * 100);
    const before = own.map((event) => priceIn(event, 'was')).find((value) => value !== undefined);
    const isNew = own[0]?.type.endsWith('.created') ?? false;
    const first = isNew ? [] : [{ at: begin, value: before ?? price }];
    return { name: nameOfOffer(offer), steps: [...first, ...changes, { at: now, value: price }] };
  });
}
