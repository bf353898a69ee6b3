import { api } from '../api/client.js';
import type { Found } from '../api/types.js';
import { Badge } from '../components/badge.js';
import { Loaded } from '../components/loaded.js';
import { Page, Section } from '../components/page.js';
import { Table } from '../components/table.js';
import { linkTo } from '../lib/router.js';
import { useLive } from '../lib/use-load.js';
import type { PageProps } from './page-props.js';

/** As many of each kind as are shown. */
const MOST = 20;

const kinds: readonly { kind: Found['kind']; title: string; about: string; place(found: Found): string }[] = [
  { kind: 'order', title: 'Orders', about: 'Own id', place: ({ id }) => linkTo(['orders', id]) },
  {
    kind: 'listing',
    title: 'Listings',
    about: 'Title',
    place: ({ id }) => linkTo(['listings'], { skuBegins: id }),
  },
  {
    kind: 'stock',
    title: 'Stock',
    about: 'FNSKU',
    place: ({ id }) => linkTo(['inventory'], { skuBegins: id }),
  },
  { kind: 'feed', title: 'Feeds', about: 'Type', place: ({ id }) => linkTo(['feeds'], { idBegins: id }) },
  { kind: 'request', title: 'Requests', about: 'Operation', place: ({ id }) => linkTo(['requests', id]) },
];

/** What was found, kind by kind. */
export function Search({ query }: PageProps) {
  const q = query.get('q') ?? '';
  const found = useLive(
    async () => (q === '' ? [] : (await api.list<Found>('/search', { q, limit: MOST })).items),
    [q],
  );
  return (
    <Page
      title={q === '' ? 'Search' : `Search: ${q}`}
      lead="Orders, SKUs and feeds that begin so, and requests that hold it anywhere: in parameters, headers or bodies."
    >
      <Loaded from={found}>
        {(items) => (
          <>
            {items.length === 0 && (
              <p class="quiet empty">
                {q === ''
                  ? 'Type into the box above; the key / leads there.'
                  : 'Nothing was found. Ids, SKUs and feeds are found by how they begin, requests by any part.'}
              </p>
            )}
            {kinds.map((each) => (
              <Kind key={each.kind} {...each} q={q} items={items.filter(({ kind }) => kind === each.kind)} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Kind({
  kind,
  title,
  about,
  place,
  items,
  q,
}: (typeof kinds)[number] & { items: Found[]; q: string }) {
  if (items.length === 0) return null;
  return (
    <Section
      title={title}
      actions={
        kind === 'request' && <a href={linkTo(['requests'], { text: q })}>In the list, with filters</a>
      }
    >
      <Table
        caption={title}
        columns={[
          { label: 'Id', look: 'mono', of: (found) => <a href={place(found)}>{found.id}</a> },
          { label: about, of: (found) => found.title || '–' },
          { label: 'Status', of: ({ status }) => <Badge state={status} /> },
          { label: 'Seller', look: 'mono', minor: true, of: ({ sellerId }) => sellerId ?? '–' },
        ]}
        items={items}
        keyOf={({ id, sellerId, title: what }) => `${id} ${sellerId} ${what}`}
        empty=""
      />
      {items.length === MOST && <p class="hint">The first {MOST} are shown: type more of it.</p>}
    </Section>
  );
}
