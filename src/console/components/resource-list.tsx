import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { listIfThere } from '../api/client.js';
import { allOf } from '../api/all-of.js';
import type { Query } from '../api/client.js';
import { showName, showValue } from '../lib/show.js';
import { useLive } from '../lib/use-load.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Loaded } from './loaded.js';
import { Pager } from './pager.js';
import { Table } from './table.js';
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

const PAGE = 50;
/** More columns than these are in the details. */
const MOST_COLUMNS = 8;

/** A list of the control API as a live table, a page at a time, with every item in full on demand. */
export function ResourceList(props: ResourceListProps) {
  const { caption, path, query, idOf = itemId, columns, empty = 'There are none.', order } = props;
  const key = JSON.stringify([path, query]);
  /** The last item of each page before this one. */
  const [before, setBefore] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<Item>();
  useEffect(() => setBefore([]), [key]);
  const after = before.at(-1);
  const found = useLive(
    async () => ({ list: await listIfThere<Item>(path, { ...query, limit: PAGE, after }) }),
    [key, after],
  );
  return (
    <Loaded from={found}>
      {({ list }) => {
        if (!list) return <p class="quiet">This server has no list of them.</p>;
        const { items, count } = list;
        return (
          <>
            <Table
              caption={caption}
              columns={[...(columns ?? columnsOf(items)), detailsColumn(idOf, setShown)]}
              items={items}
              keyOf={idOf}
              empty={empty}
              exported={() => allOf<Item>(path, query, idOf)}
              {...(order && { order })}
            />
            <Pager
              from={before.length * PAGE + 1}
              shown={items.length}
              count={count}
              newer={before.length > 0 ? () => setBefore(before.slice(0, -1)) : undefined}
              older={() => setBefore([...before, idOf(items.at(-1)!)])}
            />
            {shown && (
              <Dialog title={idOf(shown)} onClose={() => setShown(undefined)}>
                <TextView label="As the control API has it" text={JSON.stringify(shown, null, 2)} />
              </Dialog>
            )}
          </>
        );
      }}
    </Loaded>
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
