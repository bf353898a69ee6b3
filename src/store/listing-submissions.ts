import { createHash } from 'node:crypto';
import type { World } from '../world/world.js';

/** What a seller submitted of one listing, to be done in a while. Instants are milliseconds since 1970. */
export interface ListingSubmission {
  id: number;
  /** Row of the seller's part in the marketplace. */
  participation: number;
  sku: string;
  submissionId: string;
  submittedAt: number;
  /** What is to become of the listing, as who processes it wants it. */
  wish: unknown;
}

interface Row {
  id: number;
  participation: number;
  sku: string;
  submission_id: string;
  submitted_at: number;
  wish: string;
}

/** Takes a submission in; nothing happens to it by itself. */
export function insertSubmission(
  world: World,
  { participation, sku, wish }: Pick<ListingSubmission, 'participation' | 'sku' | 'wish'>,
): ListingSubmission {
  const { next } = world.database.get<{ next: number }>(
    'SELECT coalesce(max(id), 0) + 1 AS next FROM listing_submissions',
  )!;
  const { id } = world.database.run(
    `INSERT INTO listing_submissions (id, participation, sku, submission_id, submitted_at, wish, problems)
     VALUES (?, ?, ?, ?, ?, ?, '[]')`,
    next,
    participation,
    sku,
    makeSubmissionId(world, next),
    world.now(),
    JSON.stringify(wish),
  );
  return submissionOfRow(world, id);
}

/** 32 hexadecimal digits, a digest of the world's seed and the number of the submission. */
export const makeSubmissionId = (world: World, id: number): string =>
  createHash('sha256').update(`listing submission ${world.seed} ${id}`).digest('hex').slice(0, 32);

/** The id of a submission that was looked into and not taken. */
export const previewId = (world: World, sku: string): string =>
  createHash('sha256')
    .update(`listing preview ${world.seed} ${sku} ${world.now()}`)
    .digest('hex')
    .slice(0, 32);

export function submissionOfRow(world: World, id: number): ListingSubmission {
  const row = world.database.get<Row>('SELECT * FROM listing_submissions WHERE id = ?', id)!;
  return {
    id: row.id,
    participation: row.participation,
    sku: row.sku,
    submissionId: row.submission_id,
    submittedAt: row.submitted_at,
    wish: JSON.parse(row.wish) as unknown,
  };
}

/** Ends a submission. @param problems what was wrong with it; none: it was done. */
export function endSubmission(
  world: World,
  { id, participation, sku: subject, submissionId }: ListingSubmission,
  problems: readonly object[],
): void {
  world.database.transaction(() => {
    world.database.run(
      'UPDATE listing_submissions SET ended_at = ?, problems = ? WHERE id = ?',
      world.now(),
      JSON.stringify(problems),
      id,
    );
    const details = { submissionId, problems: problems.length };
    world.events.append('listing.submission-ended', { participation, subject, details });
  });
}

/** What was wrong with the last submission of a SKU that has ended. */
export function listingProblems<Problem>(world: World, participation: number, sku: string): Problem[] {
  const row = world.database.get<{ problems: string }>(
    `SELECT problems FROM listing_submissions
     WHERE participation = ? AND sku = ? AND ended_at IS NOT NULL ORDER BY id DESC LIMIT 1`,
    participation,
    sku,
  );
  return row ? (JSON.parse(row.problems) as Problem[]) : [];
}
