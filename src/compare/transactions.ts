import { findSeller } from '../registry/sellers.js';
import { transactionIdOf } from '../store/finances/digest.js';
import { findEvents } from '../store/finances/events.js';
import type { SettledItem, SettledOrder } from '../store/finances/settled.js';
import type { TranscribedCall } from '../traffic/transcript.js';
import { parseTimestamp } from '../protocol/timestamp.js';
import type { World } from '../world/world.js';
import { thingsAt, valueAt } from './paths.js';
import { readAnswer } from './read-answer.js';
import { noteThing } from './things.js';
import type { Things } from './things.js';
import { normalised } from './values.js';

/** What the breakdowns of a line are in MWS and in Finances v0, by the type of the transaction. */
const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Shipment: { 'Product Charges': 'charge', 'Amazon Fees': 'fee' },
  Refund: { 'Product Charges': 'refunded charge' },
};

const ADJUSTED = 'relatedIdentifiers[itemRelatedIdentifierName=ORDER_ADJUSTMENT_ITEM_ID]';

/**
 * Notes what moved money, as listTransactions of Finances 2024-06-19 showed it. A transaction does not name the lines of its order: they
 * are those of the event that it shows, in their order.
 */
export function noteTransactions(things: Things, world: World, call: TranscribedCall): void {
  if (call.key !== 'finances2024.listTransactions') return;
  for (const { node } of thingsAt(readAnswer(call), 'payload.transactions')) {
    const kinds = KINDS[String(valueAt(node, 'transactionType'))];
    const lines = kinds && linesOf(world, node);
    if (!lines) continue;
    thingsAt(node, 'items').forEach(({ node: item }, at) => noteItem(things, kinds, item, lines[at]));
  }
}

function noteItem(
  things: Things,
  kinds: Readonly<Record<string, string>>,
  item: unknown,
  line: SettledItem | undefined,
): void {
  const adjusted = valueAt(item, `${ADJUSTED}.itemRelatedIdentifierValue`);
  const of = String(adjusted ?? line?.orderItemId);
  for (const { node: part } of thingsAt(item, 'breakdowns')) {
    const what = kinds[String(valueAt(part, 'breakdownType'))];
    if (what === undefined) continue;
    for (const { node: leaf } of thingsAt(part, 'breakdowns'))
      noteThing(things, { what, id: `${of} ${String(valueAt(leaf, 'breakdownType'))}`, of }, [
        ['amount', normalised(valueAt(leaf, 'breakdownAmount.currencyAmount'), 'number')],
        ['currency', normalised(valueAt(leaf, 'breakdownAmount.currencyCode'))],
      ]);
  }
}

const SECOND = 1_000;

/** No order has so many events in a second. */
const MOST = 1_000;

/** The lines of the order whose event a transaction shows; undefined: it is of no order, or no longer known. */
function linesOf(world: World, transaction: unknown): readonly SettledItem[] | undefined {
  const order = valueAt(
    transaction,
    'relatedIdentifiers[relatedIdentifierName=ORDER_ID].relatedIdentifierValue',
  );
  const seller = findSeller(world, String(valueAt(transaction, 'sellingPartnerMetadata.sellingPartnerId')));
  const postedAt = parseTimestamp(String(valueAt(transaction, 'postedDate')));
  if (typeof order !== 'string' || !seller || postedAt === undefined) return undefined;
  const id = valueAt(transaction, 'transactionId');
  const events = findEvents(world, { seller: seller.id, order }, postedAt, postedAt + SECOND, MOST);
  const event = events.find((one) => transactionIdOf(world, one.id) === id);
  return (event?.details as SettledOrder | undefined)?.items;
}
