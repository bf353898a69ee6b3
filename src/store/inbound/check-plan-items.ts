import type { World } from '../../world/world.js';
import type { CatalogDetails } from '../catalog.js';
import { findStock } from '../inventory.js';
import type { Listing } from '../listings.js';
import { isStickerless, listingIn, productIn } from './inbound-goods.js';
import type { LabelPrepType } from './plans.js';
import { areCompatible, readPrep } from './prep.js';
import type { GivenPrep, Prep } from './prep.js';
import { refuseInbound } from './refusal.js';
import type { InboundSettings } from './settings.js';

export type LabelPreference = 'SELLER_LABEL' | 'AMAZON_LABEL_ONLY' | 'AMAZON_LABEL_PREFERRED';

/** What a seller wants to send of a SKU. */
export interface WantedItem {
  sku: string;
  quantity: number;
  inCase?: number;
  prep?: readonly GivenPrep[];
  /** Who labels its units, where that is not the same for the whole plan. */
  labelPreference?: LabelPreference;
}

/** The same, with what is known of it. */
export interface CheckedItem {
  sku: string;
  quantity: number;
  inCase?: number;
  prep?: Prep[];
  labelPreference?: LabelPreference;
  listing: Listing;
  product: CatalogDetails;
}

/** Checks all items of a plan before anything is reserved. @throws InboundRefusal */
export function checkPlanItems(
  world: World,
  seller: number,
  country: string,
  wanted: readonly WantedItem[],
): CheckedItem[] {
  if (wanted.some(({ sku }) => sku === '')) refuseInbound('InboundSkuEmpty');
  const twice = wanted.find(({ sku }, at) => wanted.findIndex((other) => other.sku === sku) !== at);
  if (twice) refuseInbound('InboundSkuTwice', { sku: twice.sku });
  checkCases(wanted);
  const prepped = wanted.filter(({ prep }) => prep !== undefined);
  if (prepped.length > 0 && prepped.length < wanted.length) refuseInbound('MissingPrepDetails');
  const items = knownItems(world, seller, country, wanted);
  if (items.some(({ prep = [] }) => !areCompatible(prep, prep))) refuseInbound('IncompatiblePrepOwner');
  checkEligible(world, seller, items);
  for (const item of items) checkInstructions(item);
  return items;
}

/** Case-packed items tell how many are in a case, all or none of them. */
function checkCases(wanted: readonly WantedItem[]): void {
  const packed = wanted.filter(({ inCase = 0 }) => inCase > 0);
  const isUneven = packed.some(({ inCase, quantity }) => quantity % inCase! !== 0);
  if (isUneven || (packed.length > 0 && packed.length < wanted.length)) refuseInbound('InboundCaseQuantity');
}

/** The items with their listings. @throws InboundRefusal which names all that the seller does not list in the country */
export function knownItems(
  world: World,
  seller: number,
  country: string,
  wanted: readonly WantedItem[],
): CheckedItem[] {
  const found = wanted.map((item) => ({ item, listing: listingIn(world, seller, country, item.sku) }));
  const unknown = found.filter(({ listing }) => !listing);
  if (unknown.length > 0)
    refuseInbound('InboundItemsUnknown', {
      items: unknown.map(({ item }) => `(skuType=MSKU, sku=${item.sku}, reason=UNKNOWN_SKU)`).join(', '),
    });
  return found.map(({ item: { prep, inCase, ...item }, listing }) => ({
    ...item,
    ...(inCase !== undefined && { inCase }),
    ...(prep && { prep: readPrep(prep) }),
    listing: listing!,
    product: productIn(world, country, listing!.asin),
  }));
}

/** Where the catalogue says what must be done to a product, nothing else can be. */
function checkInstructions({ sku, prep = [], product }: CheckedItem): void {
  const wrong = prep.find(({ instruction }) => product.prep && !product.prep.includes(instruction));
  if (wrong) refuseInbound('IncorrectPrepInstruction', { instruction: wrong.instruction, sku });
}

function checkEligible(world: World, seller: number, items: readonly CheckedItem[]): void {
  const stuck = items.filter(({ product }) => product.ineligible !== undefined);
  if (stuck.length === 0) return;
  const reason = stuck[0]!.product.ineligible!;
  const named = stuck
    .filter(({ product }) => product.ineligible === reason)
    .map(({ sku, listing }) => {
      const fnsku = findStock(world, seller, sku)?.fnsku ?? listing.asin;
      return `[FNSKU: ${fnsku}, MSKU: ${sku}]`;
    });
  refuseInbound('InboundItemsIneligible', { reason, items: named.join(', ') });
}

/** Who labels the units of an item; undefined: Amazon should and cannot, so the plan leaves it out. */
export function labelPrepOf(
  { product }: CheckedItem,
  preference: LabelPreference,
): LabelPrepType | undefined {
  if (isStickerless(product)) return 'NO_LABEL';
  if (preference === 'SELLER_LABEL') return 'SELLER_LABEL';
  if (product.barcode !== 'MustProvideSellerSKU') return 'AMAZON_LABEL';
  return preference === 'AMAZON_LABEL_ONLY' ? undefined : 'SELLER_LABEL';
}

/** @throws InboundRefusal where a seller without the FBA Label Service wants Amazon to label */
export function checkLabelService(preference: LabelPreference, { labelService }: InboundSettings): void {
  if (preference !== 'SELLER_LABEL' && !labelService) refuseInbound('InboundLabelServiceMissing');
}
