import { invalid } from '../../../feeds/attributes/attribute.js';
import { planWish } from '../../../feeds/attributes/apply-wish.js';
import type { Shop } from '../../../feeds/attributes/apply-wish.js';
import { readAttributes } from '../../../feeds/attributes/read-attributes.js';
import { submitListing } from '../../../feeds/attributes/submissions.js';
import { attributesAfter } from '../../../feeds/attributes/listing-wish.js';
import type { ListingWish } from '../../../feeds/attributes/listing-wish.js';
import { problemOf } from '../../../feeds/problem.js';
import type { Problem } from '../../../feeds/problem.js';
import { findListing } from '../../../store/listings.js';
import { previewId } from '../../../store/listing-submissions.js';
import type { SpContext, SpInput } from '../../context.js';
import { issueDocument } from './issue-document.js';
import { shopsOf } from './listing-place.js';

/** A SKU has 40 characters at most. */
const LONGEST_SKU = 40;

/**
 * Takes in what is wished of a listing. What is wrong in itself is INVALID at once; what turns out to be wrong when it is done is an
 * issue of the listing. A preview looks into both, and does nothing.
 * @param makeWish reads the body; it may refuse.
 */
export function answerSubmission(
  context: SpContext,
  { query }: SpInput,
  makeWish: (sku: string) => ListingWish,
) {
  const sku = context.path.sku!;
  const shops = shopsOf(context, query.marketplaceIds as string[]);
  const isPreview = query.mode === 'VALIDATION_PREVIEW';
  let wish: ListingWish | undefined;
  const unread = problemOf(() => void (wish = checkedSku(makeWish, sku)));
  const problems = shops.flatMap((shop) => {
    const problem = unread ?? problemOf(() => check(shop, wish!, isPreview));
    return problem ? [{ problem, marketplaceId: shop.marketplaceId }] : [];
  });
  const isValid = problems.length === 0;
  const submissions = isValid && !isPreview ? shops.map((shop) => submitListing(shop, wish!)) : [];
  return {
    sku,
    status: isValid ? (isPreview ? 'VALID' : 'ACCEPTED') : 'INVALID',
    submissionId: submissions[0]?.submissionId ?? previewId(context.world, sku),
    issues: included(query, 'issues') ? problems.map(shownIssue) : undefined,
    identifiers: included(query, 'identifiers') ? shops.map((shop) => identifierOf(shop, sku)) : undefined,
  };
}

const shownIssue = ({ problem, marketplaceId }: { problem: Problem; marketplaceId: string }) =>
  issueDocument(problem, marketplaceId);

/** deleteListingsItem has no such parameter, and shows issues. */
const included = ({ includedData = ['issues'] }: SpInput['query'], part: string): boolean =>
  (includedData as string[]).includes(part);

function checkedSku(makeWish: (sku: string) => ListingWish, sku: string): ListingWish {
  if (sku.length > LONGEST_SKU) invalid('sku', `it has more than ${LONGEST_SKU} characters`);
  return makeWish(sku);
}

/** @throws Refusal */
function check(shop: Shop, wish: ListingWish, isPreview: boolean): void {
  if (wish.operation === 'delete') return;
  if (isPreview) planWish(shop, wish);
  // Of a patch, what it would make of nothing: what the listing has was read before.
  else readAttributes(attributesAfter({}, wish), shop.marketplaceId);
}

const identifierOf = ({ world, seller, marketplaceId }: Shop, sku: string) => ({
  marketplaceId,
  asin: findListing(world, seller, marketplaceId, sku)?.asin,
});
