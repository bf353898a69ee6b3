import type { PayBillingAgreement, PayOrderReference } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Page } from '../../components/page.js';
import { PagedTable } from '../../components/paged-table.js';
import { Time } from '../../components/time.js';
import { linkTo } from '../../lib/router.js';
import { showValue } from '../../lib/show.js';
import { byId, usePages } from '../../lib/use-pages.js';

type Contract = PayOrderReference | PayBillingAgreement;

interface ContractsProps {
  title: string;
  /** The first part of the address of their pages. */
  page: string;
  /** Below `/_mws/pay`. */
  path: string;
  /** The query of the checkout that makes one. */
  checkout: string;
}

/** What buyers have agreed to, the newest first. */
function Contracts({ title, page, path, checkout }: ContractsProps) {
  const pages = usePages<Contract>(`/pay/${path}`, {}, byId);
  return (
    <Page
      title={title}
      lead="What buyers have agreed to at the checkout, the newest first."
      actions={
        <a class="button primary" href={`/_mws/pay/checkout${checkout}`}>
          To the checkout
        </a>
      }
    >
      <PagedTable
        caption={title}
        pages={pages}
        columns={[
          { label: 'Id', look: 'mono', of: ({ id }) => <a href={linkTo([page, id])}>{id}</a> },
          { label: 'State', of: ({ state }) => <Badge state={state} /> },
          { label: 'Reason', of: ({ reasonCode }) => showValue(reasonCode) },
          { label: 'Total', look: 'number', of: (each) => ('total' in each ? showValue(each.total) : '–') },
          { label: 'Seller', look: 'mono', minor: true, of: ({ sellerId }) => sellerId },
          { label: 'Environment', minor: true, of: ({ environment }) => environment },
          { label: 'Made', look: 'mono', minor: true, of: ({ createdAt }) => <Time at={createdAt} /> },
        ]}
        empty="There are none. Go to the checkout to make one."
      />
    </Page>
  );
}

export const OrderReferences = () => (
  <Contracts title="Order references" page="pay-orders" path="order-references" checkout="" />
);

export const BillingAgreements = () => (
  <Contracts
    title="Billing agreements"
    page="pay-agreements"
    path="billing-agreements"
    checkout="?type=agreement"
  />
);
