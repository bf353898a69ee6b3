import type { World } from '../world/world.js';
import { EVERYWHERE } from './catalog.js';

/** A product that a search found. */
export interface Found {
  asin: string;
  /** Such as `Kitchen`. */
  productGroup: string | null;
}

/** So many matches are looked at, whatever the size of the catalogue: of more than that, some of the best may be missed. */
const MOST_LOOKED_AT = 1_000;

/** More words than this say nothing more. */
const MOST_WORDS = 20;

/** A beginning shorter than this is that of too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * Searches titles, brands and codes, best match first: products with all words of the query, else (it is widened, as in
 * MWS) with some of them, else with words that begin as one of them does. A query without a word finds whatever there is.
 */
export function* searchCatalog(world: World, marketplaceId: string, query: string): Generator<Found> {
  for (const expression of expressionsOf(query)) {
    const found = matches(world, marketplaceId, expression);
    yield* found;
    if (found.length > 0) return;
  }
}

/** Ever wider expressions of FTS5; undefined: anything. */
function* expressionsOf(query: string): Generator<string | undefined> {
  const words = [...new Set(query.toLowerCase().match(/[\p{L}\p{N}]+/gu))].slice(0, MOST_WORDS);
  const quoted = words.map((word) => `"${word}"`);
  if (words.length === 0 || (words.length === 1 && words[0]!.length === 1)) return yield undefined;
  yield quoted.join(' AND ');
  if (words.length > 1) yield quoted.join(' OR ');
  const longest = Math.max(...words.map((word) => word.length));
  for (let length = longest - 1; length >= SHORTEST_BEGINNING; length--) {
    const beginnings = words
      .filter((word) => word.length > length)
      .map((word) => `"${word.slice(0, length)}"*`);
    yield beginnings.join(' OR ');
  }
}

const PRODUCT = `c.asin, json_extract(c.details, '$.productGroup') AS productGroup`;

const HERE = `c.marketplace_id IN (?, '${EVERYWHERE}') AND (c.marketplace_id <> '' OR NOT EXISTS (
  SELECT 1 FROM catalog o WHERE o.asin = c.asin AND o.marketplace_id = ?))`;

function matches(world: World, marketplaceId: string, expression: string | undefined): Found[] {
  if (expression === undefined)
    return world.database.all<Found>(
      `SELECT ${PRODUCT} FROM catalog c WHERE ${HERE} ORDER BY c.id LIMIT ? + 0`,
      marketplaceId,
      marketplaceId,
      MOST_LOOKED_AT,
    );
  return world.database.all<Found>(
    // A code says most, a word of the title more than one of the brand.
    `SELECT ${PRODUCT} FROM (
       SELECT rowid AS id, bm25(catalog_words, 4, 2, 8) AS score FROM catalog_words WHERE catalog_words MATCH ? LIMIT ? + 0
     ) w CROSS JOIN catalog c ON c.id = w.id
     WHERE ${HERE} ORDER BY w.score, c.id`,
    expression,
    MOST_LOOKED_AT,
    marketplaceId,
    marketplaceId,
  );
}
