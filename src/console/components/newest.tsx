import type { List } from '../api/client.js';
import type { Load } from '../lib/use-load.js';
import { Loaded } from './loaded.js';
import { Table } from './table.js';
import type { TableProps } from './table.js';

type NewestProps<T> = Omit<TableProps<T>, 'items' | 'keyOf'> & { from: Load<List<T>> };

/** The newest of a list as a table, and how many more there are. */
export const Newest = <T extends { id: string }>({ from, ...table }: NewestProps<T>) => (
  <Loaded from={from}>
    {({ items, count }) => (
      <>
        <Table {...table} items={items} keyOf={({ id }) => id} />
        {count > items.length && (
          <p class="quiet">
            These are the newest {items.length} of {count}.
          </p>
        )}
      </>
    )}
  </Loaded>
);
