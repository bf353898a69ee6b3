import { addFeedRule } from '../../feeds/feed-rules.js';
import { submitBefore } from '../../feeds/lifecycle.js';
import { findSeller } from '../../registry/sellers.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import type { ScenarioDocument } from '../check/check-document.js';
import type { ScenarioFeed, ScenarioFeedRule, ScenarioFeeds } from '../check/check-feeds.js';
import { marketplacesNamed } from '../marketplace-names.js';
import { parseMoment } from '../moment.js';

/** Lays down how feeds are processed, and submits those that were submitted before. */
export function addFeeds(world: World, { rules, submitted, wait, run, instant }: ScenarioFeeds): void {
  for (const rule of rules) addRule(world, rule);
  if (instant) addRule(world, { wait: 'PT0S', run: 'PT0S' });
  // What holds for all stands behind what holds for some.
  addRule(world, { ...(wait !== undefined && { wait }), ...(run !== undefined && { run }) });
  for (const feed of submitted) addFeed(world, feed);
}

function addRule(world: World, { type, seller, wait, run, hold, cancelled, result }: ScenarioFeedRule): void {
  addFeedRule(world, {
    ...(type !== undefined && { feedType: type }),
    ...(seller !== undefined && { seller: findSeller(world, seller)!.id }),
    ...(wait !== undefined && { wait: parseDuration(wait)! }),
    ...(run !== undefined && { run: parseDuration(run)! }),
    ...(hold && { hold: { status: hold.status, for: parseDuration(hold.for)! } }),
    ...(cancelled && { cancelled }),
    ...(result && { result: keep(world, result) }),
  });
}

function addFeed(
  world: World,
  { id, seller, type, marketplaces, submittedAt, document, result }: ScenarioFeed,
): void {
  const given = keep(world, document ?? { bytes: Buffer.alloc(0) });
  submitBefore(
    world,
    {
      ...(id !== undefined && { feedSubmissionId: id }),
      seller: findSeller(world, seller)!.id,
      feedType: type,
      document: given.document,
      submittedAt: submittedAt === undefined ? world.now() : parseMoment(submittedAt, world.now())!,
      details: {
        marketplaceIds: marketplaces === undefined ? [] : marketplacesNamed([marketplaces].flat()),
        purgeAndReplace: false,
        contentType: given.contentType,
      },
    },
    result && keep(world, result),
  );
}

function keep({ documents, database }: World, { contentType = 'text/xml', bytes }: ScenarioDocument) {
  return { document: documents.keep(database, documents.spoolBytes(bytes)), contentType };
}
