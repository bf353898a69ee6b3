import type { Chance } from '../../world/chance.js';
import type { DueItem } from '../../world/due-item.js';
import type { DueHandlers, World } from '../../world/world.js';
import { arrive } from './arrive.js';
import { chanceOf } from './chance-of.js';
import { goOn, planNext } from './course.js';
import {
  ORDER_ARRIVES,
  ORDER_GOES_ON,
  PRICE_GOES_BACK,
  PRICE_MOVES,
  STOCK_IS_REFILLED,
} from './due-kinds.js';
import { joinIn, planArrival, planPrice, planRefill } from './life.js';
import { partOfRow } from './offered.js';
import type { Part } from './offered.js';
import { movePrice, movePriceBack } from './prices.js';
import { refill } from './refill.js';

/** What a living world does. All of it recurs: the clock passes it, and nobody who moves the clock on goes there. */
export const liveDueHandlers: DueHandlers = {
  [ORDER_ARRIVES]: recurring((world, chance, part) => {
    const order = arrive(world, chance, part);
    if (order) planNext(world, chance, order);
  }, planArrival),
  [PRICE_MOVES]: recurring(movePrice, planPrice),
  [STOCK_IS_REFILLED]: recurring((world, chance, part) => {
    refill(world, chance, part);
    joinIn(world, part.id);
  }, planRefill),
  [ORDER_GOES_ON]: { run: (world, item) => void goOn(world, item), nature: 'recurs' },
  [PRICE_GOES_BACK]: { run: (world, item) => void movePriceBack(world, item), nature: 'recurs' },
};

/** Does something at a part of a seller, and plans the next time. */
function recurring(
  work: (world: World, chance: Chance, part: Part) => void,
  plan: (world: World, part: number) => void,
) {
  return {
    run(world: World, item: DueItem): undefined {
      const part = partOfRow(world, Number(item.subject));
      if (!part) return;
      work(world, chanceOf(world, item), part);
      plan(world, part.id);
    },
    nature: 'recurs' as const,
  };
}
