import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import type { PayBillingAgreement, PayOrderReference, PayWallet } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Form } from '../../components/form.js';
import { Loaded } from '../../components/loaded.js';
import { Failure, Notice } from '../../components/notice.js';
import { Section } from '../../components/page.js';
import { useAction } from '../../lib/use-action.js';
import { useLoad } from '../../lib/use-load.js';
import { ChoiceFields, choiceOf } from './choice-fields.js';
import { listOf } from './wish.js';
import type { Wish } from './wish.js';

type Contract = PayOrderReference | PayBillingAgreement;

/** A buyer comes again: to choose another method after one was refused, or to prove who they are. */
export function ComeAgain({ wish }: { wish: Wish }) {
  const path = pathOf('pay', listOf(wish.kind), wish.id);
  const found = useLoad(async () => {
    const contract = await api.get<Contract>(path);
    const { sellerId, environment, buyerId: buyer } = contract;
    const returnUrl = wish.returnUrl || undefined;
    return {
      contract,
      wallet: await api.get<PayWallet>('/pay/wallet', { sellerId, environment, buyer, returnUrl }),
    };
  }, []);
  return (
    <Loaded from={found}>
      {({ contract, wallet }) => {
        const { id, state, reasonCode, challenge, constraints } = contract;
        const isOver = state === 'Canceled' || state === 'Closed';
        return (
          <>
            <h1>{wallet.storeName}</h1>
            <p class="verdict">
              <code>{id}</code> <Badge state={state} /> <span>{reasonCode}</span>
            </p>
            {constraints.length > 0 && <Notice kind="warn" title={constraints.join(', ')} />}
            {challenge === 'required' && <Prove path={path} />}
            {isOver ? (
              <p>It is over: there is nothing to choose any more.</p>
            ) : (
              <ChooseAgain
                path={path}
                contract={contract}
                wallet={wallet}
                returnUrl={wish.returnUrl}
                changed={found.reload}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** The proof of identity: each way leads to the address that the seller confirmed with. */
function Prove({ path }: { path: string }) {
  const come = useAction(async (result: 'success' | 'failure' | 'abandoned') => {
    const { url } = await api.post<{ url: string }>(`${path}/authenticate`, { result });
    window.location.assign(url);
  });
  return (
    <Section title="Prove who you are">
      <Failure error={come.error} />
      <div class="actions">
        <Button look="primary" disabled={come.busy} onClick={() => void come.run('success')}>
          Pass
        </Button>
        <Button disabled={come.busy} onClick={() => void come.run('failure')}>
          Fail
        </Button>
        <Button disabled={come.busy} onClick={() => void come.run('abandoned')}>
          Leave
        </Button>
      </div>
    </Section>
  );
}

interface ChooseAgainProps {
  path: string;
  contract: Contract;
  wallet: PayWallet;
  returnUrl: string;
  changed(): void;
}

function ChooseAgain({ path, contract, wallet: { buyer }, returnUrl, changed }: ChooseAgainProps) {
  const first = {
    address: placeOf(buyer.addresses, contract.address),
    method: placeOf(buyer.paymentMethods, contract.paymentMethod),
  };
  const [chosen, setChosen] = useState(first);
  const choose = useAction(async (more: object) => {
    const { address, paymentMethod } = choiceOf(buyer, chosen);
    await api.patch(path, {
      // What was not touched stays, even if it is in no list of the buyer's.
      address: chosen.address === first.address ? contract.address : address,
      paymentMethod: chosen.method === first.method ? contract.paymentMethod : paymentMethod,
      ...more,
    });
    if (returnUrl === '') changed();
    else window.location.assign(returnUrl);
  });
  const lacksConsent = 'consent' in contract && !contract.consent;
  return (
    <Form
      wide
      error={choose.error}
      onSubmit={() => void choose.run(lacksConsent ? { consent: true } : {})}
      actions={
        <>
          <Button type="submit" look="primary" disabled={choose.busy}>
            {lacksConsent ? 'Agree, and choose these' : 'Choose these'}
          </Button>
          {contract.state === 'Suspended' && (
            <Button disabled={choose.busy} onClick={() => void choose.run({ onAmazon: true })}>
              Choose these on Amazon’s site, which opens it again
            </Button>
          )}
        </>
      }
    >
      <ChoiceFields
        buyer={buyer}
        needsAddress={contract.address !== null || contract.constraints.includes('ShippingAddressNotSet')}
        chosen={chosen}
        onChange={setChosen}
      />
    </Form>
  );
}

const placeOf = (list: readonly object[], chosen: object | null): number =>
  list.findIndex((each) => JSON.stringify(each) === JSON.stringify(chosen));
