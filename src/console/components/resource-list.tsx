import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Query } from '../api/client.js';
import { showName, showValue } from '../lib/show.js';
import { usePages } from '../lib/use-pages.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { PagedTable } from './paged-table.js';
import type { Column, Order } from './table.js';
import { TextView } from './text-view.js';

/** An item of any list. */
export type Item = Readonly<Record<string, unknown>>;

interface ResourceListProps {
  caption: string;
  /** Below `/_mws`. */
  path: string;
  query?: Query;
  /** What identifies an item, and names the place to go on from. */
  idOf?: (item: Item) => string;
  /** The columns; those that the items have, if not given. */
  columns?: readonly Column<Item>[];
  empty?: ComponentChildren;
  order?: Order;
}

/** More columns than these are in the details. */
const MOST_COLUMNS = 8;

/** A list of the control API as a live table, a page at a time, with every item in full on demand. */
export function ResourceList(props: ResourceListProps) {
  const { caption, path, query = {}, idOf = itemId, columns, empty = 'There are none.', order } = props;
  const [shown, setShown] = useState<Item>();
  const pages = usePages<Item>(path, query, idOf);
  const items = pages.found.data?.list?.items ?? [];
  return (
    <>
      <PagedTable
        caption={caption}
        pages={pages}
        columns={[...(columns ?? columnsOf(items)), detailsColumn(idOf, setShown)]}
        empty={empty}
        {...(order && { order })}
      />
      {shown && (
        <Dialog title={idOf(shown)} onClose={() => setShown(undefined)}>
          <TextView label="As the control API has it" text={JSON.stringify(shown, null, 2)} />
        </Dialog>
      )}
    </>
  );
}

const itemId = (item: Item): string => String(item.id ?? Object.values(item)[0]);

const detailsColumn = (idOf: (item: Item) => string, show: (item: Item) => void): Column<Item> => ({
  label: 'Details',
  of: (item) => (
    <Button look="small" aria-label={`Show ${idOf(item)}`} onClick={() => show(item)}>
      Show
    </Button>
  ),
});

/** A column for everything that fits one. */
function columnsOf(items: readonly Item[]): Column<Item>[] {
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return names.slice(0, MOST_COLUMNS).map((name, at) => ({
    label: showName(name),
    minor: at > 3,
    of: (item) => showValue(item[name]),
  }));
}
