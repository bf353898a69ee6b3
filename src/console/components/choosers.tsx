import { api, pathOf } from '../api/client.js';
import type { Developer, Seller, User } from '../api/types.js';
import { useLoad } from '../lib/use-load.js';
import { SelectField } from './field.js';
import type { Choice } from './field.js';
import { Failure } from './notice.js';

interface ChooserProps {
  label: string;
  value: string;
  onChange(value: string): void;
  hint?: string;
  /** As that of a field. */
  path?: string;
  /** What is offered beside them, under an empty value. */
  none?: string;
}

const ALL = { limit: 1_000 };

function Chooser({ none, choices, ...rest }: ChooserProps & { choices: readonly Choice[] }) {
  const first = none ?? (choices.length > 0 ? '(choose)' : '(there are none)');
  return <SelectField {...rest} choices={[{ value: '', label: first }, ...choices]} />;
}

export function SellerChooser(props: ChooserProps) {
  const { data, error } = useLoad(() => api.list<Seller>('/sellers', ALL), []);
  if (error) return <Failure error={error} />;
  const choices = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
  return <Chooser {...props} choices={choices} />;
}

export function DeveloperChooser(props: ChooserProps) {
  const { data, error } = useLoad(() => api.list<Developer>('/developers', ALL), []);
  if (error) return <Failure error={error} />;
  const choices = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
  return <Chooser {...props} choices={choices} />;
}

/** The users of a seller, who is empty as long as none is chosen. */
export function UserChooser({ sellerId, ...props }: ChooserProps & { sellerId: string }) {
  const { data, error } = useLoad(
    async () =>
      sellerId === '' ? [] : (await api.list<User>(`${pathOf('sellers', sellerId)}/users`, ALL)).items,
    [sellerId],
  );
  if (error) return <Failure error={error} />;
  const choices = (data ?? []).map(({ id, name, role }) => ({ value: id, label: `${name} (${role})` }));
  return <Chooser {...props} choices={choices} />;
}
