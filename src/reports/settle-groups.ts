import { findMarketplace } from '../model/marketplaces.js';
import { listParticipations, sellerOfRow } from '../registry/sellers.js';
import type { Participation } from '../registry/sellers.js';
import {
  chargeDebt,
  closeGroup,
  DEBT_IS_CHARGED,
  endPeriod,
  takeMonthlyFee,
} from '../store/finances/close-group.js';
import { GROUP_CLOSES, MONTHLY_FEE } from '../store/finances/groups.js';
import type { FinancialEventGroup } from '../store/finances/groups.js';
import { settleGroup } from '../store/settlements.js';
import type { DueHandlers, World } from '../world/world.js';
import { fileSettlement } from './file-settlement.js';

/** What becomes due with the accounts of sellers. It recurs, or follows from what does: nobody waits for it. */
export const financeDueHandlers: DueHandlers = {
  [GROUP_CLOSES]: {
    run(world, { subject }) {
      const closed = endPeriod(world, Number(subject));
      if (closed) settle(world, closed);
      return undefined;
    },
    nature: 'recurs',
  },
  [MONTHLY_FEE]: { run: (world, { subject }) => void takeMonthlyFee(world, subject), nature: 'recurs' },
  [DEBT_IS_CHARGED]: {
    run: (world, { subject }) => void chargeDebt(world, Number(subject)),
    nature: 'recurs',
  },
};

/** Closes an open group now, whatever is in it, with its settlement and the reports of it. @returns the closed group */
export function closeAndSettle(world: World, group: FinancialEventGroup): FinancialEventGroup {
  const closed = closeGroup(world, group);
  settle(world, closed);
  return closed;
}

/** A closed group is a settlement, whose reports are there at once: of the first marketplace that has its currency. */
function settle(world: World, group: FinancialEventGroup): void {
  const home = homeOf(world, group);
  const settlement = settleGroup(world, group, home.id);
  fileSettlement(world, group.seller, home.marketplaceId, settlement);
}

const homeOf = (world: World, { seller, currency }: FinancialEventGroup): Participation =>
  listParticipations(world, sellerOfRow(world, seller)).find(
    ({ marketplaceId }) => findMarketplace(marketplaceId)!.currency === currency,
  )!;
