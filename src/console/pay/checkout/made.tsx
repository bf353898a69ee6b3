import type { PayBillingAgreement, PayOrderReference } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { CopyButton } from '../../components/button.js';
import { Facts } from '../../components/facts.js';
import { Notice } from '../../components/notice.js';
import type { Kind } from './wish.js';

/** A contract right after it was made. */
export type MadeContract = (PayOrderReference | PayBillingAgreement) & {
  accessToken?: string;
  returnTo?: string;
};

/** What the widgets would have given the shop. */
export function Made({ kind, contract }: { kind: Kind; contract: MadeContract }) {
  const { id, state, accessToken, constraints } = contract;
  const [name, page] =
    kind === 'order' ? ['Order reference', 'pay-orders'] : ['Billing agreement', 'pay-agreements'];
  return (
    <>
      <h1>{name} made</h1>
      <Notice kind="good" title={`${id} is ${state}.`} />
      <Facts
        of={[
          [name, <Copied text={id} />],
          ['State', <Badge state={state} />],
          ['Constraints', constraints.join(', ')],
          ['Access token', accessToken && <Copied text={accessToken} />],
        ]}
      />
      <p>
        <a href={`/_mws/#/${page}/${id}`}>Show it in the console</a>
      </p>
    </>
  );
}

const Copied = ({ text }: { text: string }) => (
  <>
    <code class="break">{text}</code> <CopyButton text={text} />
  </>
);
