import { findCarriedOver, findLastSettlement, listTransactions } from '../../store/settlements.js';
import type { Settlement, SettlementTransaction } from '../../store/settlements.js';
import type { World } from '../../world/world.js';
import type { Row } from '../row.js';
import type { Scope } from '../scope.js';
import { flatRows, settledRow, v2Rows, xmlRow } from './settlement-rows.js';
import { pagesOf } from './source.js';
import type { Source } from './source.js';

/** One settlement is one report: the one that ended last within the period. */
function settlementOf(world: World, { participations, from, to }: Scope): Settlement | undefined {
  return participations
    .map(({ id }) => findLastSettlement(world, id, from, to))
    .filter((found) => found !== undefined)
    .sort((a, b) => b.endAt - a.endAt)[0];
}

type Entry = { id: number; transaction: SettlementTransaction };

/** The settlement in a row of its own, then the rows of its transactions. */
const settlement = (rowsOf: (settled: Settlement, transaction: SettlementTransaction) => Row[]): Source => ({
  *rows(world, scope) {
    const settled = settlementOf(world, scope);
    if (!settled) return;
    yield [settledRow(settled)];
    const carried = findCarriedOver(world, settled);
    if (carried) yield rowsOf(settled, carried);
    const pages = pagesOf<Entry>(scope.page, (limit, last) =>
      listTransactions(world, settled, limit, last?.id),
    );
    for (const page of pages) yield page.flatMap(({ transaction }) => rowsOf(settled, transaction));
  },
  /** Recorded: columns of promotions are there only if there are promotions. */
  traits: (world, scope) => (settlementOf(world, scope)?.promotions ? ['promotions'] : []),
});

/** A row for each amount, in a column of its kind. */
export const settlementLines = settlement(flatRows);

/** A row for each amount, which says its kind. */
export const settlementAmounts = settlement(v2Rows);

/** A row for each transaction. */
export const settlementTransactions = settlement((settled, transaction) => [xmlRow(settled, transaction)]);
