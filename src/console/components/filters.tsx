import { useEffect, useState } from 'preact/hooks';
import { useOffered } from '../api/offered.js';
import { replaceQuery } from '../lib/router.js';
import { SelectField, TextField } from './field.js';
import type { Choice } from './field.js';
import type { Order } from './table.js';

/** What a list can be narrowed by. */
export interface Filter {
  /** In the query of the control API, and of the page's own address. */
  name: string;
  label: string;
  /** The only values there are. */
  choices?: readonly Choice[];
  /** Whose names are offered while it is filled in. */
  offers?: string;
  type?: 'date';
}

interface FiltersProps {
  page: string;
  query: URLSearchParams;
  filters: readonly Filter[];
}

/** What the address of a list says of its filters, and of its order. */
export const filtersIn = (query: URLSearchParams, filters: readonly Filter[]): Record<string, string> =>
  Object.fromEntries(
    [...filters.map(({ name }) => name), 'sort'].flatMap((name) => {
      const value = query.get(name);
      return value ? [[name, value]] : [];
    }),
  );

/** By what the address says that a list is sorted; a page of a list that can be sorted takes it. */
export const orderIn = (page: string, query: URLSearchParams, filters: readonly Filter[]): Order => ({
  by: query.get('sort') ?? '',
  change: (sort) => replaceQuery([page], { ...filtersIn(query, filters), sort }),
});

/** The filters of a list. Its address keeps them, so that it can be linked to. */
export function Filters({ page, query, filters }: FiltersProps) {
  const offered = useOffered();
  const values = filtersIn(query, filters);
  const set = (name: string, value: string) => replaceQuery([page], { ...values, [name]: value });
  return (
    <form class="filters" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
      {filters.map(({ name, label, choices, offers, type }) =>
        choices ? (
          <SelectField
            key={name}
            label={label}
            value={values[name] ?? ''}
            onChange={(value) => set(name, value)}
            choices={[{ value: '', label: 'any' }, ...choices]}
          />
        ) : (
          <Typed
            key={name}
            label={label}
            value={values[name] ?? ''}
            set={(value) => set(name, value)}
            choices={offers === undefined ? undefined : offered[offers]}
            type={type ?? 'text'}
          />
        ),
      )}
    </form>
  );
}

interface TypedProps {
  label: string;
  value: string;
  set(value: string): void;
  choices: readonly string[] | undefined;
  type: 'text' | 'date';
}

/** A filter that is filled in takes effect when its field is left. */
function Typed({ label, value, set, choices, type }: TypedProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  return (
    <TextField
      label={label}
      value={draft}
      onInput={setDraft}
      onSettle={() => set(draft.trim())}
      type={type}
      {...(choices && { choices })}
    />
  );
}
