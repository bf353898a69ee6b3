import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { listIfThere } from '../api/client.js';
import type { Query } from '../api/client.js';
import { showName, showValue } from '../lib/show.js';
import { useAction } from '../lib/use-action.js';
import { useLoad } from '../lib/use-load.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Loaded } from './loaded.js';
import { Failure } from './notice.js';
import { Table } from './table.js';
import type { Column } from './table.js';
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
}

const PAGE = 50;
/** More columns than these are in the details. */
const MOST_COLUMNS = 8;

/** A list of the control API as a table, a page at a time, with every item in full on demand. */
export function ResourceList({ caption, path, query, idOf = itemId, columns, empty }: ResourceListProps) {
  const [older, setOlder] = useState<readonly Item[]>([]);
  const [shown, setShown] = useState<Item>();
  const first = useLoad(async () => {
    setOlder([]);
    return { list: await listIfThere<Item>(path, { ...query, limit: PAGE }) };
  }, [path, JSON.stringify(query)]);
  const more = useAction(async (after: string) => {
    const next = await listIfThere<Item>(path, { ...query, limit: PAGE, after });
    setOlder([...older, ...(next?.items ?? [])]);
  });
  return (
    <Loaded from={first}>
      {({ list }) => {
        if (!list) return <p class="quiet">This server has no list of them.</p>;
        const items = [...list.items, ...older];
        const details: Column<Item> = {
          label: 'Details',
          of: (item) => (
            <Button look="small" aria-label={`Show ${idOf(item)}`} onClick={() => setShown(item)}>
              Show
            </Button>
          ),
        };
        return (
          <>
            <Table
              caption={caption}
              columns={[...(columns ?? columnsOf(items)), details]}
              items={items}
              keyOf={idOf}
              empty={empty ?? 'There are none.'}
            />
            <Failure error={more.error} />
            {items.length > 0 && (
              <p class="more">
                {items.length} of {list.count}
                {items.length < list.count && (
                  <Button
                    look="small"
                    disabled={more.busy}
                    onClick={() => void more.run(idOf(items.at(-1)!))}
                  >
                    Show more
                  </Button>
                )}
              </p>
            )}
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

/** A column for everything that fits one. */
function columnsOf(items: readonly Item[]): Column<Item>[] {
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return names.slice(0, MOST_COLUMNS).map((name, at) => ({
    label: showName(name),
    minor: at > 3,
    of: (item) => showValue(item[name]),
  }));
}
