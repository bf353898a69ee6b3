import type { ComponentChildren } from 'preact';
import { ListExport } from './list-export.js';

/** A column: what stands above it, and what it has of an item. */
export interface Column<T> {
  label: string;
  of(item: T): ComponentChildren;
  /** `wide`: sentences, which are no towers of words where there is little room. */
  look?: 'mono' | 'number' | 'wide';
  /** Left out where there is little room. */
  minor?: boolean;
  /** What the list is asked to be sorted by, where it can be by this. */
  sort?: string;
}

/** By what a list is sorted: the word of a column, with `-` before it where the highest come first. */
export interface Order {
  by: string;
  change(by: string): void;
}

export interface TableProps<T> {
  /** What the table holds: for those who do not see it, and for the name of a file. */
  caption: string;
  columns: readonly Column<T>[];
  items: readonly T[];
  keyOf(item: T): string;
  /** What is said where there is nothing, and what to do then. */
  empty: ComponentChildren;
  order?: Order;
  /** All that the list has, where it has more than `items`. `none`: it is no list to be saved. */
  exported?: (() => Promise<readonly unknown[]>) | 'none';
}

const classOf = ({ look, minor }: { look?: string; minor?: boolean }): string | undefined =>
  [look, minor && 'minor'].filter(Boolean).join(' ') || undefined;

/** A table that scrolls sideways where it is too wide, and can be saved. */
export function Table<T>(props: TableProps<T>) {
  const { caption, columns, items, keyOf, empty, order, exported } = props;
  if (items.length === 0) return <p class="quiet empty">{empty}</p>;
  return (
    <>
      <div class="table" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.label} {...column} order={order} />
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={keyOf(item)}>
                {columns.map((column) => (
                  <td key={column.label} class={classOf(column)}>
                    {column.of(item)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {exported !== 'none' && <ListExport name={caption} all={exported ?? (async () => items)} />}
    </>
  );
}

type HeadProps = Pick<Column<never>, 'label' | 'look' | 'minor' | 'sort'> & { order: Order | undefined };

function Head({ label, sort, order, ...looks }: HeadProps) {
  if (sort === undefined || !order)
    return (
      <th scope="col" class={classOf(looks)}>
        {label}
      </th>
    );
  const state = order.by === sort ? 'ascending' : order.by === `-${sort}` ? 'descending' : 'none';
  return (
    <th scope="col" class={classOf(looks)} aria-sort={state}>
      <button
        type="button"
        class="sort"
        onClick={() => order.change(state === 'descending' ? sort : `-${sort}`)}
      >
        {label}
      </button>
    </th>
  );
}
