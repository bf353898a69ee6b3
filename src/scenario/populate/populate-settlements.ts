import { findMarketplace } from '../../model/marketplaces.js';
import { findSeller } from '../../registry/sellers.js';
import type { Participation } from '../../registry/sellers.js';
import { hundredthsOf } from '../../store/hundredths.js';
import { findAnyOrder, listItems } from '../../store/orders/orders.js';
import type { Order } from '../../store/orders/order.js';
import { createSettlement } from '../../store/settlements.js';
import type { SettledAmount, SettledItem, SettledOrder } from '../../store/finances/settled.js';
import { amountText as amountOf } from '../../store/finances/amounts.js';
import type { NewFinancialEvent } from '../../store/finances/events.js';
import { eventOfLine } from '../../store/finances/money-events.js';
import { orderEvent } from '../../store/finances/order-event.js';
import { createChance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import { parseMoment } from '../moment.js';
import type { ScenarioSettledItem, ScenarioSettlement, ScenarioTransaction } from '../scenario.js';
import { fileSettlement } from '../../reports/file-settlement.js';

/** Recorded: the money was deposited two days after the end of the period. */
const DEPOSITED_AFTER = 2 * 86_400_000;

/** Adds a settlement as a scenario gives it, with the reports that Amazon made of it. */
export function addSettlement(world: World, given: ScenarioSettlement, participation: Participation): void {
  const now = world.now();
  const endAt = parseMoment(given.endAt, now)!;
  const chance = createChance(world.seed, `settlement/${given.seller}/${given.marketplace}/${endAt}`);
  const events = given.transactions.map((one) => eventOf(world, one, participation, endAt));
  const settlement = createSettlement(
    world,
    {
      participation: participation.id,
      settlementId: given.id ?? `1${chance.text(10, '0123456789')}`,
      startAt: parseMoment(given.startAt, now)!,
      endAt,
      depositedAt: parseMoment(given.depositedAt ?? '', now) ?? endAt + DEPOSITED_AFTER,
      total: {
        amount: amountOf(given.total === undefined ? sumOf(events) : hundredthsOf(given.total)),
        currency: findMarketplace(participation.marketplaceId)!.currency,
      },
    },
    events,
  );
  fileSettlement(world, findSeller(world, given.seller)!.id, participation.marketplaceId, settlement);
}

function eventOf(
  world: World,
  given: ScenarioTransaction,
  { marketplaceId }: Participation,
  endAt: number,
): NewFinancialEvent {
  const postedAt = parseMoment(given.postedAt ?? '', world.now()) ?? endAt;
  const { name, currency } = findMarketplace(marketplaceId)!;
  if (!given.items) {
    const amount = hundredthsOf(given.amount ?? 0);
    const order = given.order !== undefined && { amazonOrderId: given.order };
    return eventOfLine(given.type!, { postedAt, amount, currency, ...order });
  }
  const order = findAnyOrder(world, given.order!);
  const chance = createChance(world.seed, `settled/${given.order}/${given.type}`);
  const settled: SettledOrder = {
    kind: given.type === 'Refund' ? 'Refund' : 'Order',
    amazonOrderId: given.order!,
    // Recorded: where the seller has no id of its own, Amazon's stands for it.
    sellerOrderId: given.sellerOrderId ?? order?.sellerOrderId ?? given.order!,
    eventId: given.eventId ?? `D${chance.text(8)}`,
    marketplaceName: name,
    channel: given.channel ?? order?.channel ?? 'MFN',
    postedAt,
    items: given.items.map((item) => itemOf(world, item, order)),
  };
  return orderEvent(settled.kind === 'Order' ? 'Shipment' : 'Refund', settled);
}

function itemOf(world: World, given: ScenarioSettledItem, order: Order | undefined): SettledItem {
  const line = order && listItems(world, order).find(({ sku }) => sku === given.sku);
  const chance = createChance(world.seed, `settled/${order?.amazonOrderId}/${given.sku}`);
  return {
    orderItemId: given.id ?? line?.orderItemId ?? chance.text(14, '0123456789'),
    sku: given.sku,
    quantity: given.quantity ?? line?.quantityOrdered ?? 1,
    prices: amountsOf(given.prices),
    fees: amountsOf(given.fees),
    promotions: (given.promotions ?? []).map(({ id, type = 'Principal', amount }) => ({
      id,
      type,
      amount: amountOf(hundredthsOf(amount)),
    })),
  };
}

const amountsOf = (amounts: Record<string, number> = {}): SettledAmount[] =>
  Object.entries(amounts).map(([type, amount]) => ({ type, amount: amountOf(hundredthsOf(amount)) }));

/** All amounts of a settlement, in hundredths. */
const sumOf = (events: readonly NewFinancialEvent[]): number =>
  events.reduce((sum, { amount }) => sum + amount, 0);
