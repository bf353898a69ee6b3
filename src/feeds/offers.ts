import { changeOffer } from '../store/listings.js';
import type { OfferChange } from '../store/listings.js';
import type { Job } from './feed-message.js';
import { refuse } from './problem.js';
import { currencyOf, knownListings } from './targets.js';

/** A price as it was given: `DEFAULT` is the currency of the marketplace. */
export interface GivenPrice {
  amount: string;
  currency?: string;
}

/** MWS takes no price below the smallest one. @throws Refusal */
export const sellingPrice = (amount: string): string => (Number(amount) > 0 ? amount : refuse('zeroPrice'));

/** Changes what the marketplaces of a feed offer of a SKU. @throws Refusal where none of them has it */
export function changeOffers({ world, participations }: Job, sku: string, change: OfferChange): void {
  const changed = participations.filter(({ id }) => changeOffer(world, id, sku, change)).length;
  if (changed === 0) refuse('unknownSku', { sku });
}

/** Sets the price of a SKU in those marketplaces of a feed that have its currency. @throws Refusal where none has both */
export function changePrices(job: Job, sku: string, { amount, currency = 'DEFAULT' }: GivenPrice): void {
  const listings = knownListings(job, sku);
  const priced = listings.filter(
    ({ marketplaceId }) => currency === 'DEFAULT' || currency === currencyOf(marketplaceId),
  );
  if (priced.length === 0)
    refuse('wrongCurrency', { currency, expected: currencyOf(listings[0]!.marketplaceId) });
  for (const { participation } of priced) changeOffer(job.world, participation, sku, { price: amount });
}
