import { showEntry } from '../traffic/journal-view.js';
import { chosenEntries } from '../traffic/journal-chosen.js';
import { concealer } from '../../../diagnosis/secrets.js';
import type { LoadedRealm } from '../../../realms/realm.js';
import type { World } from '../../../world/world.js';
import { rangeOf } from '../../browse.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

/** One thing that was found, in as much as a list of findings shows. */
interface Found {
  kind: 'request' | 'order' | 'listing' | 'stock' | 'feed';
  /** What its page or its list is asked for. */
  id: string;
  title: string;
  status: string;
  sellerId: string | null;
}

/** Of each kind at most. */
const MOST = 100;

const SELLER = 'JOIN participations p ON p.id = o.participation JOIN sellers s ON s.id = p.seller';
const LISTING = 'JOIN participations p ON p.id = l.participation JOIN sellers s ON s.id = p.seller';

/** What begins with the text, kind by kind: a range of an index each. */
const tables: readonly { kind: Found['kind']; columns: readonly string[]; select: string; from: string }[] = [
  {
    kind: 'order',
    columns: ['o.amazon_order_id', 'o.seller_order_id'],
    select: `o.amazon_order_id AS id, coalesce(o.seller_order_id, '') AS title, o.status, s.seller_id AS sellerId`,
    from: `orders o ${SELLER}`,
  },
  {
    kind: 'listing',
    columns: ['l.sku COLLATE NOCASE'],
    select: 'l.sku AS id, l.title, l.status, s.seller_id AS sellerId',
    from: `listings l ${LISTING}`,
  },
  {
    kind: 'stock',
    columns: ['i.sku COLLATE NOCASE'],
    select: `i.sku AS id, i.fnsku AS title, i.in_stock || ' in stock' AS status, s.seller_id AS sellerId`,
    from: 'inventory i JOIN sellers s ON s.id = i.seller',
  },
  {
    kind: 'feed',
    columns: ['f.feed_submission_id'],
    select: 'f.feed_submission_id AS id, f.feed_type AS title, f.status, s.seller_id AS sellerId',
    from: 'feeds f JOIN sellers s ON s.id = f.seller',
  },
];

function inTables(world: World, text: string, limit: number): Found[] {
  return tables.flatMap(({ kind, columns, select, from }) => {
    const rows = columns.flatMap((column) =>
      world.database.all<Omit<Found, 'kind'>>(
        `SELECT ${select} FROM ${from} WHERE ${column} >= ? AND ${column} < ? ORDER BY ${column} LIMIT ?`,
        ...rangeOf(text),
        limit,
      ),
    );
    return rows.slice(0, limit).map((row) => ({ kind, ...row }));
  });
}

function inJournal(realm: LoadedRealm, text: string, limit: number): Found[] {
  const concealIn = concealer(realm.world);
  return chosenEntries(realm, { text })
    .slice(0, limit)
    .map((entry) => {
      const { id, section, operation, path, status, outcome, code, sellerId } = showEntry(
        entry,
        concealIn(entry),
      );
      const title = operation === null ? path : `${section}.${operation}`;
      return { kind: 'request', id, title, status: [status, code ?? outcome].join(' '), sellerId };
    });
}

/** One box for all that has an id. */
export const search: Resource = {
  tag: 'world',
  settles: true,
  schemas: [
    schema.resource('Found', {
      kind: schema.oneOf(['request', 'order', 'listing', 'stock', 'feed']),
      id: schema.text('Of a request, an order or a feed; the SKU of a listing or of stock.'),
      title: schema.text('The operation, the seller’s own order id, the title, the FNSKU, the feed type.'),
      status: schema.text(),
      sellerId: schema.orNull(schema.text()),
    }),
  ],
  routes: [
    route<{ query: { q: string; limit?: number } }>({
      method: 'GET',
      path: '/search',
      id: 'search',
      summary:
        'Requests that hold a text anywhere in what is shown of them, and orders, SKUs and feeds that begin with it',
      query: {
        q: schema.described(schema.nonEmpty, 'What is looked for.'),
        limit: schema.described(schema.integer(1, MOST), 'How many of each kind at most; 10 if not given.'),
      },
      required: ['q'],
      answer: schema.listOf('Found'),
      run({ realm, world, query: { q, limit = 10 } }) {
        const items = [...inTables(world, q.trim(), limit), ...inJournal(realm, q.trim(), limit)];
        return { items, count: items.length };
      },
    }),
  ],
};
