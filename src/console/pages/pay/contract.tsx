import { api, pathOf } from '../../api/client.js';
import type { PayBillingAgreement, PayOrderReference } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Facts } from '../../components/facts.js';
import { Loaded } from '../../components/loaded.js';
import { Failure, Notice } from '../../components/notice.js';
import { Page, Section } from '../../components/page.js';
import { Time } from '../../components/time.js';
import { linkTo } from '../../lib/router.js';
import { showValue } from '../../lib/show.js';
import { useAction } from '../../lib/use-action.js';
import { useLive } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { TransactionTable } from './transactions.js';

/** One order reference: what was agreed, what came of it, and what the buyer and Amazon can do. */
export function OrderReferencePage({ id }: PageProps) {
  const path = pathOf('pay', 'order-references', id);
  const found = useLive(() => api.get<PayOrderReference>(path), [id]);
  return (
    <Page
      title={id}
      lead={
        <>
          What the buyer agreed to, and what buyer and Amazon can do about it.{' '}
          <a href="#/pay-orders">All order references</a>
        </>
      }
    >
      <Loaded from={found}>
        {(order) => (
          <>
            <Standing contract={order} />
            <Deeds path={path} checkout={`orderReferenceId=${id}`} contract={order} changed={found.reload} />
            <Section title="Transactions">
              <TransactionTable query={{ orderReferenceId: id }} changed={found.reload} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** The same of a billing agreement. */
export function BillingAgreementPage({ id }: PageProps) {
  const path = pathOf('pay', 'billing-agreements', id);
  const found = useLive(() => api.get<PayBillingAgreement>(path), [id]);
  return (
    <Page
      title={id}
      lead={
        <>
          What the buyer agreed to, and what buyer and Amazon can do about it.{' '}
          <a href="#/pay-agreements">All billing agreements</a>
        </>
      }
    >
      <Loaded from={found}>
        {(agreement) => (
          <>
            <Standing contract={agreement} />
            <Deeds
              path={path}
              checkout={`billingAgreementId=${id}`}
              contract={agreement}
              changed={found.reload}
            />
            <Section title="Order references">
              {agreement.orderReferences.length === 0 && <p class="quiet">There are none.</p>}
              <ul>
                {agreement.orderReferences.map((order) => (
                  <li key={order}>
                    <a href={linkTo(['pay-orders', order])}>{order}</a>
                  </li>
                ))}
              </ul>
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

type Contract = PayOrderReference | PayBillingAgreement;

function Standing({ contract }: { contract: Contract }) {
  const { state, reasonCode, constraints, paymentMethod, challenge } = contract;
  return (
    <>
      <p class="verdict">
        <Badge state={state} /> <span>{reasonCode}</span>
      </p>
      {constraints.length > 0 && (
        <Notice kind="warn" title={`It cannot be confirmed: ${constraints.join(', ')}`} />
      )}
      <Facts
        of={[
          ['Seller', `${contract.sellerId} (${contract.environment})`],
          ['Buyer', contract.buyerId],
          ['Total', 'total' in contract ? showValue(contract.total) : undefined],
          ['Consent', 'consent' in contract ? (contract.consent ? 'given' : 'not given') : undefined],
          ['Said of it', contract.reasonDescription],
          ['Payment method', paymentMethod && Object.values(paymentMethod).join(', ')],
          ['Proof of identity', challenge],
          ['Made', <Time at={contract.createdAt} />],
          ['Changed', <Time at={contract.updatedAt} />],
        ]}
      />
    </>
  );
}

interface DeedsProps {
  path: string;
  checkout: string;
  contract: Contract;
  changed(): void;
}

/** What only Amazon does, from each state. */
const BY_AMAZON: Readonly<Record<string, readonly string[]>> = {
  Draft: ['Canceled'],
  Open: ['Suspended', 'Canceled', 'Closed'],
  Suspended: ['Open', 'Canceled', 'Closed'],
};

function Deeds({ path, checkout, contract, changed }: DeedsProps) {
  const { state } = contract;
  const act = useAction(async (verb: string, body: object) => {
    await api.post(`${path}/${verb}`, body);
    changed();
  });
  const states = BY_AMAZON[state];
  if (!states) return null;
  const mayClose = 'consent' in contract && state !== 'Draft';
  return (
    <div class="columns">
      <Section title="As the buyer">
        <div class="actions">
          <a class="button primary" href={`/_mws/pay/checkout?${checkout}`}>
            Choose again
          </a>
          {mayClose && (
            <Button disabled={act.busy} onClick={() => void act.run('close', {})}>
              End the agreement
            </Button>
          )}
        </div>
      </Section>
      <Section title="As Amazon">
        <div class="actions">
          {states.map((next) => (
            <Button key={next} disabled={act.busy} onClick={() => void act.run('amazon', { state: next })}>
              {next}
            </Button>
          ))}
        </div>
        <Failure error={act.error} />
      </Section>
    </div>
  );
}
