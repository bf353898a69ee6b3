import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Badge } from '../../components/badge.js';
import { Marketplace } from '../../components/marketplace.js';
import { TextField } from '../../components/field.js';
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
}

/** A list whose items belong to sellers, and can be narrowed to one. */
export function OfSellers({ title, lead, actions, ...list }: OfSellersProps) {
  const [draft, setDraft] = useState('');
  const [sellerId, setSellerId] = useState('');
  return (
    <Page title={title} lead={lead} actions={actions}>
      <form class="filters" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label="Seller"
          value={draft}
          onInput={setDraft}
          onSettle={() => setSellerId(draft.trim())}
        />
      </form>
      <ResourceList caption={title} {...list} query={{ sellerId }} />
    </Page>
  );
}
