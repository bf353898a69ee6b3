import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import type { Query } from '../../api/client.js';
import type { PayTransaction } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { SelectField } from '../../components/field.js';
import { Failure } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { PagedTable } from '../../components/paged-table.js';
import { Time } from '../../components/time.js';
import { linkTo } from '../../lib/router.js';
import { showValue } from '../../lib/show.js';
import { useAction } from '../../lib/use-action.js';
import { byId, usePages } from '../../lib/use-pages.js';

const KINDS = ['authorization', 'capture', 'refund', 'credit', 'reversal', 'chargeback'];

/** Authorizations, captures, refunds and the rest. */
export function Transactions() {
  const [kind, setKind] = useState('');
  return (
    <Page title="Transactions" lead="Authorizations, captures, refunds and the rest, the newest first.">
      <form class="filters" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label="Kind"
          value={kind}
          onChange={setKind}
          choices={[{ value: '', label: 'All' }, ...KINDS]}
        />
      </form>
      <TransactionTable query={{ kind }} />
    </Page>
  );
}

interface TransactionTableProps {
  query: Query;
  /** Told when something was decided. */
  changed?(): void;
}

export function TransactionTable({ query, changed }: TransactionTableProps) {
  const pages = usePages<PayTransaction>('/pay/transactions', query, byId);
  const again = () => {
    pages.found.reload();
    changed?.();
  };
  return (
    <PagedTable
      caption="Transactions"
      pages={pages}
      columns={[
        { label: 'Id', look: 'mono', of: ({ id }) => id },
        { label: 'Kind', of: ({ kind }) => kind },
        { label: 'State', of: ({ state }) => <Badge state={state} /> },
        { label: 'Reason', of: ({ reasonCode }) => showValue(reasonCode) },
        {
          label: 'As Amazon',
          of: (each) => <Decide key={`${each.kind} ${each.state}`} transaction={each} changed={again} />,
        },
        { label: 'Amount', look: 'number', of: ({ amount }) => showValue(amount) },
        {
          label: 'Order reference',
          look: 'mono',
          minor: true,
          of: ({ orderReferenceId: order }) => <a href={linkTo(['pay-orders', order])}>{order}</a>,
        },
        { label: 'Reference', look: 'mono', minor: true, of: ({ referenceId }) => referenceId },
        { label: 'Made', look: 'mono', minor: true, of: ({ createdAt }) => <Time at={createdAt} /> },
      ]}
      empty="There are none. Authorize calls make them, for an order reference that the checkout has made."
    />
  );
}

/** What Amazon may make of a transaction, by its kind and state: a state with its reason code. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'authorization Pending': [
    'Open',
    'Declined InvalidPaymentMethod',
    'Declined AmazonRejected',
    'Declined ProcessingFailure',
    'Declined TransactionTimedOut',
  ],
  'authorization Open': ['Closed AmazonClosed', 'Closed ExpiredUnused'],
  'capture Pending': ['Completed', 'Declined AmazonRejected', 'Declined ProcessingFailure'],
  'capture Completed': ['Closed AmazonClosed', 'refund', 'chargeback'],
  'refund Pending': ['Completed', 'Declined AmazonRejected', 'Declined ProcessingFailure'],
};

function Decide({ transaction, changed }: { transaction: PayTransaction; changed(): void }) {
  const { id, kind, state } = transaction;
  const ways = WAYS[`${kind} ${state}`] ?? [];
  const [chosen, setChosen] = useState(ways[0] ?? '');
  const decide = useAction(async () => {
    const [next, reasonCode] = chosen.split(' ');
    if (chosen === 'refund' || chosen === 'chargeback') await api.post(pathOf('pay', 'captures', id, chosen));
    else
      await api.post(pathOf('pay', 'transactions', id, 'decide'), {
        state: next,
        ...(reasonCode && { reasonCode }),
      });
    changed();
  });
  if (ways.length === 0) return null;
  return (
    <div class="actions">
      <select
        aria-label={`What Amazon makes of ${id}`}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {ways.map((way) => (
          <option key={way}>{way}</option>
        ))}
      </select>
      <Button
        look="small"
        aria-label={`Decide ${id}`}
        disabled={decide.busy}
        onClick={() => void decide.run()}
      >
        Decide
      </Button>
      <Failure error={decide.error} />
    </div>
  );
}
