import type { ComponentChildren } from 'preact';
import { Badge } from '../../components/badge.js';
import { Marketplace } from '../../components/marketplace.js';
import { Filters, filtersIn, orderIn } from '../../components/filters.js';
import type { Filter } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { ResourceList } from '../../components/resource-list.js';
import type { Item } from '../../components/resource-list.js';
import type { Column } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { showValue } from '../../lib/show.js';

export const column = (
  label: string,
  name: string,
  more: Omit<Column<Item>, 'label' | 'of'> = {},
): Column<Item> => ({
  label,
  of: (item) => showValue(item[name]),
  ...more,
});

export const instant = (label: string, name: string, minor = false): Column<Item> => ({
  label,
  minor,
  look: 'mono',
  of: (item) => <Time at={item[name] as string} />,
});

export const marketplace: Column<Item> = {
  label: 'Marketplace',
  minor: true,
  of: ({ marketplaceId }) => <Marketplace id={String(marketplaceId)} />,
};

export const state: Column<Item> = { label: 'Status', of: ({ status }) => <Badge state={String(status)} /> };

interface OfSellersProps {
  title: string;
  lead: string;
  /** Buttons for the list as a whole. */
  actions?: ComponentChildren;
  path: string;
  columns?: readonly Column<Item>[];
  idOf?: (item: Item) => string;
  /** Of the page's address; its first part is that of `path`. */
  query: URLSearchParams;
  /** Beside the seller. */
  filters?: readonly Filter[];
  /** What is said where there are none at all, and what to do then. */
  empty: ComponentChildren;
}

const SELLER: Filter = { name: 'sellerId', label: 'Seller', offers: 'sellerId' };

/** A list whose items belong to sellers, and can be narrowed. */
export function OfSellers({ title, lead, actions, query, filters = [], empty, ...list }: OfSellersProps) {
  const page = list.path.slice(1);
  const all = [...filters, SELLER];
  const chosen = filtersIn(query, all);
  const isNarrowed = all.some(({ name }) => chosen[name] !== undefined);
  return (
    <Page title={title} lead={lead} actions={actions}>
      <Filters page={page} query={query} filters={all} />
      <ResourceList
        caption={title}
        {...list}
        query={chosen}
        order={orderIn(page, query, all)}
        empty={isNarrowed ? <a href={`#/${page}`}>There are none like that. Show all.</a> : empty}
      />
    </Page>
  );
}
