import type { World } from '../world/world.js';
import { differenceOf } from './difference.js';
import { hundredthsOf } from './hundredths.js';

interface Named {
  participation: number;
  sku: string;
}

/** What is said of a listing; its price is text with two decimals. */
type Said = Readonly<Record<string, unknown>> & { price: string };

/** What is offered under a SKU that is new. */
type Offer = Said & { status: string; channel: string; currency: string; quantity: number };

/** An event has prices in hundredths. */
const told = <S extends Said>(said: S) => ({ ...said, price: hundredthsOf(said.price) });

/** Tells that a SKU is listed. */
export const tellListed = (world: World, { participation, sku }: Named, offer: Offer): void =>
  world.events.append('listing.created', { participation, subject: sku, details: told(offer) });

/** Tells what changed of a listing; nothing where all is as it was. */
export function tellListingChanged(world: World, { participation, sku }: Named, was: Said, now: Said): void {
  const details = differenceOf(told(was), told(now));
  if (details) world.events.append('listing.changed', { participation, subject: sku, details });
}
