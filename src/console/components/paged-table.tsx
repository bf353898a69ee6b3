import type { Pages } from '../lib/use-pages.js';
import { Loaded } from './loaded.js';
import { Pager } from './pager.js';
import { Table } from './table.js';
import type { TableProps } from './table.js';

type PagedTableProps<T> = Omit<TableProps<T>, 'items' | 'keyOf' | 'exported'> & { pages: Pages<T> };

/** One page of a list as a live table, and the way to the others. */
export const PagedTable = <T,>({ pages, ...table }: PagedTableProps<T>) => (
  <Loaded from={pages.found}>
    {({ list }) =>
      list ? (
        <>
          <Table {...table} items={list.items} keyOf={pages.idOf} exported={pages.all} />
          <Pager
            from={pages.before + 1}
            shown={list.items.length}
            count={list.count}
            newer={pages.newer}
            older={pages.older}
          />
        </>
      ) : (
        <p class="quiet">This server has no list of them.</p>
      )
    }
  </Loaded>
);
