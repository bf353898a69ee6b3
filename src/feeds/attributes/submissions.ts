import { listParticipations, sellerOfRow } from '../../registry/sellers.js';
import { endSubmission, insertSubmission, submissionOfRow } from '../../store/listing-submissions.js';
import type { ListingSubmission } from '../../store/listing-submissions.js';
import type { DueHandlers, World } from '../../world/world.js';
import { problemOf } from '../problem.js';
import type { Problem } from '../problem.js';
import { applyWish } from './apply-wish.js';
import type { Shop } from './apply-wish.js';
import type { ListingWish } from './listing-wish.js';

/** Due work: a submission is done. Its subject is its row, its details the row of the seller. */
const PROCESS = 'listing.submission';

/** Amazon took minutes, it is said; the median of none is known. In milliseconds. */
const TAKES = 60_000;

/** Takes in what is wished of one listing; it is done in a while. */
export function submitListing({ world, seller, participation }: Shop, wish: ListingWish): ListingSubmission {
  const submission = insertSubmission(world, { participation, sku: wish.sku, wish });
  world.due.add(PROCESS, submission.id, world.now() + TAKES, { seller });
  return submission;
}

/** What happens to submissions of listings as time goes by. */
export const listingDueHandlers: DueHandlers = {
  [PROCESS]: (world, { subject, details }) =>
    void process(world, submissionOfRow(world, Number(subject)), (details as { seller: number }).seller),
};

function process(world: World, submission: ListingSubmission, seller: number): void {
  const { participation } = submission;
  const { marketplaceId } = listParticipations(world, sellerOfRow(world, seller)).find(
    ({ id }) => id === participation,
  )!;
  const shop: Shop = { world, seller, participation, marketplaceId };
  const problem = problemOf(() => applyWish(shop, submission.wish as ListingWish));
  endSubmission(world, submission, problem ? ([problem] satisfies Problem[]) : []);
}
