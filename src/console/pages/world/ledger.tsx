import { api } from '../../api/client.js';
import type { FinancialEventGroup, Seller } from '../../api/types.js';
import { SelectField } from '../../components/field.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { replaceQuery } from '../../lib/router.js';
import { showValue } from '../../lib/show.js';
import { useLive, useLoad } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { Balance } from './ledger/balance.js';
import { Events } from './ledger/events.js';

/** As many as the server gives at once. */
const MOST = 1000;

/** What moved money of one seller: the account over time, its periods, and every event. */
export function Ledger({ query }: PageProps) {
  const sellers = useLoad(() => api.list<Seller>('/sellers', { limit: MOST }), []);
  const items = sellers.data?.items ?? [];
  // The address may say whose it is before the list is there.
  const sellerId = query.get('seller') ?? items.at(-1)?.id ?? '';
  const narrow = (filters: Record<string, string>) =>
    replaceQuery(['ledger'], { seller: sellerId, ...filters });
  return (
    <Page title="Ledger" lead="What Finances tells of a seller: balances, event groups and financial events.">
      <Loaded from={sellers}>
        {() => (
          <div class="filters">
            <SelectField
              label="Seller"
              value={sellerId}
              onChange={(seller) => narrow({ seller })}
              choices={items.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
            />
          </div>
        )}
      </Loaded>
      {sellerId && (
        <Accounts key={sellerId} sellerId={sellerId} group={query.get('group') ?? ''} narrow={narrow} />
      )}
    </Page>
  );
}

interface AccountsProps {
  sellerId: string;
  /** The group whose events are shown; empty: those of all. */
  group: string;
  narrow(filters: Record<string, string>): void;
}

function Accounts({ sellerId, group, narrow }: AccountsProps) {
  const found = useLive(
    () => api.list<FinancialEventGroup>('/finances/groups', { sellerId, limit: MOST }),
    [sellerId],
  );
  return (
    <>
      <Loaded from={found}>
        {({ items }) => (
          <>
            <Section title="Balance">
              <div class="columns">
                {currenciesOf(items).map((currency) => (
                  <Balance key={currency} sellerId={sellerId} currency={currency} />
                ))}
              </div>
              {items.length === 0 && (
                <p class="quiet">The seller has no account yet: the first shipment opens one.</p>
              )}
            </Section>
            <Section title="Event groups">
              <Table
                caption="Event groups"
                columns={[
                  {
                    label: 'Group',
                    look: 'mono',
                    of: ({ id }) => (
                      <button
                        type="button"
                        class="link"
                        onClick={() => narrow({ group: id === group ? '' : id })}
                      >
                        {id.slice(0, 12)}… {id === group ? '(all)' : ''}
                      </button>
                    ),
                  },
                  { label: 'State', of: ({ status }) => status },
                  { label: 'Total', look: 'number', of: ({ total }) => showValue(total) },
                  {
                    label: 'Began with',
                    look: 'number',
                    minor: true,
                    of: (each) => showValue(each.beginningBalance),
                  },
                  { label: 'Transfer', minor: true, of: ({ transferStatus }) => showValue(transferStatus) },
                  { label: 'From', look: 'mono', of: ({ startAt }) => <Time at={startAt} /> },
                  { label: 'To', look: 'mono', of: ({ endAt, closesAt }) => <Time at={endAt ?? closesAt} /> },
                ]}
                items={items}
                keyOf={({ id }) => id}
                empty="There are none."
              />
            </Section>
          </>
        )}
      </Loaded>
      <Section title={group === '' ? 'Financial events' : `Financial events of ${group.slice(0, 12)}…`}>
        <Events sellerId={sellerId} group={group} />
      </Section>
    </>
  );
}

const currenciesOf = (groups: readonly FinancialEventGroup[]): string[] =>
  [...new Set(groups.map(({ total }) => total.currency))].sort();
