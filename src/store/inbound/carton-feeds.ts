import type { World } from '../../world/world.js';
import { bytesOf } from '../../world/documents.js';
import { listFeeds } from '../feeds.js';
import type { InboundShipment } from './shipments.js';

const CARTONS = '_POST_FBA_INBOUND_CARTON_CONTENTS_';

/** What a feed goes through before it is done. */
const UNDER_WAY = [
  '_SUBMITTED_',
  '_IN_PROGRESS_',
  '_AWAITING_ASYNCHRONOUS_REPLY_',
  '_IN_SAFETY_NET_',
  '_UNCONFIRMED_',
];

/** More feeds of one type than this no seller has under way. */
const MOST = 100;

/** Whether a feed that tells what is in the boxes of a shipment was submitted and is not processed yet. */
export function isCartonFeedUnderWay(
  world: World,
  { seller, shipmentId, createdAt }: InboundShipment,
): boolean {
  const period = { from: createdAt, to: world.now() };
  const feeds = listFeeds(world, { seller, ...period, feedTypes: [CARTONS], statuses: UNDER_WAY }, MOST);
  return feeds.some(({ document }) =>
    bytesOf(world.documents.find(world.database, document)).includes(shipmentId),
  );
}
