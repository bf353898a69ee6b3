import type { World } from '../../../world/world.js';
import { Written } from '../../written.js';

/** So many ways of writing one order are kept; a client has one or two. */
const MOST_VIEWS = 8;

/**
 * An order in its row, as it is written in a view: what was made of it is kept until the order changes.
 * @param view names all that decides how it is written
 */
export function keptJson(world: World, order: number, view: string, write: () => string): Written {
  let kept = world.keptJson.get(order) as Map<string, Written> | undefined;
  if (!kept) world.keptJson.set(order, (kept = new Map()));
  let written = kept.get(view);
  if (written) return written;
  if (kept.size >= MOST_VIEWS) kept.clear();
  kept.set(view, (written = new Written(write())));
  return written;
}
