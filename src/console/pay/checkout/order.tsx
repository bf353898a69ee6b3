import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import type { PayBuyer, PayWallet } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { SelectField, TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Loaded } from '../../components/loaded.js';
import { useAction } from '../../lib/use-action.js';
import { useLoad } from '../../lib/use-load.js';
import { ChoiceFields, choiceOf } from './choice-fields.js';
import { Made } from './made.js';
import type { MadeContract } from './made.js';
import { listOf } from './wish.js';
import type { Wish } from './wish.js';

/** A buyer at the checkout of a shop. */
export function Order({ wish }: { wish: Wish }) {
  const [buyer, setBuyer] = useState(wish.buyer);
  const { sellerId, environment, returnUrl } = wish;
  const wallet = useLoad(
    () =>
      api.get<PayWallet>('/pay/wallet', {
        sellerId,
        environment,
        buyer: buyer || undefined,
        returnUrl: returnUrl || undefined,
      }),
    [buyer],
  );
  return (
    <Loaded from={wallet}>
      {(found) => (
        <Choose key={found.buyer.id} wish={{ ...wish, buyer }} wallet={found}>
          <BuyerChooser value={buyer} onChange={setBuyer} />
        </Choose>
      )}
    </Loaded>
  );
}

function BuyerChooser({ value, onChange }: { value: string; onChange(id: string): void }) {
  const buyers = useLoad(() => api.list<PayBuyer>('/pay/buyers', { limit: 100 }), []);
  const choices = (buyers.data?.items ?? []).map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
  return (
    <SelectField
      label="Buyer"
      path="/buyer"
      value={value}
      onChange={onChange}
      choices={[{ value: '', label: 'A made-up one' }, ...choices]}
    />
  );
}

interface ChooseProps {
  wish: Wish;
  wallet: PayWallet;
  children: preact.ComponentChildren;
}

function Choose({ wish, wallet, children }: ChooseProps) {
  const { buyer, storeName, currency, environment, declineUrl } = wallet;
  const { kind, needsAddress, returnUrl } = wish;
  const isOrder = kind === 'order';
  const playsShop = returnUrl === '';
  const [chosen, setChosen] = useState({ address: 0, method: 0 });
  const [total, setTotal] = useState(wish.total);
  const [made, setMade] = useState<MadeContract>();
  const place = useAction(async (more: object) => {
    const answer = await api.post<MadeContract>(`/pay/${listOf(kind)}`, {
      sellerId: wish.sellerId,
      environment,
      ...(wish.buyer !== '' && { buyer: wish.buyer }),
      ...choiceOf(buyer, chosen),
      needsAddress,
      ...(returnUrl !== '' && { returnUrl }),
      ...more,
    });
    if (answer.returnTo === undefined) setMade(answer);
    else window.location.assign(answer.returnTo);
  });
  if (made) return <Made kind={kind} contract={made} />;
  const agree = isOrder ? {} : { consent: true };
  const asShop = { ...(isOrder && { total }), confirmed: true };
  return (
    <Form
      wide
      error={place.error}
      onSubmit={() => void place.run({ ...agree, ...(playsShop && asShop) })}
      actions={
        <>
          <Button type="submit" look="primary" disabled={place.busy}>
            {labelOf(isOrder, playsShop, storeName)}
          </Button>
          {!isOrder && (
            <Button disabled={place.busy} onClick={() => void place.run({ consent: false })}>
              Go on without consent
            </Button>
          )}
          {playsShop ? (
            isOrder && (
              <Button disabled={place.busy} onClick={() => void place.run({})}>
                Leave it a draft
              </Button>
            )
          ) : (
            <Button onClick={() => window.location.assign(declineUrl!)}>Decline</Button>
          )}
        </>
      }
    >
      <h1>
        {isOrder ? 'Pay' : 'Agree to payments'} at {storeName}
      </h1>
      <ChoiceFields buyer={buyer} needsAddress={needsAddress} chosen={chosen} onChange={setChosen} />
      {playsShop && isOrder && (
        <TextField label={`Total in ${currency}`} path="/total" value={total} onInput={setTotal} required />
      )}
      {children}
    </Form>
  );
}

function labelOf(isOrder: boolean, playsShop: boolean, storeName: string): string {
  if (!playsShop) return `${isOrder ? 'Go on' : 'Agree, and go on'} to ${storeName}`;
  return isOrder ? 'Place the order' : 'Agree and confirm';
}
