import type { ComponentChildren } from 'preact';

/** A column: what stands above it, and what it has of an item. */
export interface Column<T> {
  label: string;
  of(item: T): ComponentChildren;
  look?: 'mono' | 'number';
  /** Left out where there is little room. */
  minor?: boolean;
}

interface TableProps<T> {
  /** What the table holds, for those who do not see it. */
  caption: string;
  columns: readonly Column<T>[];
  items: readonly T[];
  keyOf(item: T): string;
  /** What is said where there is nothing. */
  empty: ComponentChildren;
}

const classOf = ({ look, minor }: { look?: string; minor?: boolean }): string | undefined =>
  [look, minor && 'minor'].filter(Boolean).join(' ') || undefined;

/** A table that scrolls sideways where it is too wide. */
export function Table<T>({ caption, columns, items, keyOf, empty }: TableProps<T>) {
  if (items.length === 0) return <p class="quiet">{empty}</p>;
  return (
    <div class="table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" class={classOf(column)}>
                {column.label}
              </th>
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
  );
}
