import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import { adminToken, sandbox, tokenWanted } from '../../api/session.js';
import type { PayAccount } from '../../api/types.js';
import { SelectField } from '../../components/field.js';
import { Loaded } from '../../components/loaded.js';
import { useStore } from '../../lib/store.js';
import { useLoad } from '../../lib/use-load.js';
import { SignIn } from '../../pages/sign-in.js';
import { ComeAgain } from './come-again.js';
import { Order } from './order.js';
import type { Wish } from './wish.js';

/** The stand-in for the pages on which buyers chose how to pay: no navigation, one thing to do. */
export function Checkout({ wish }: { wish: Wish }) {
  const token = useStore(adminToken);
  const wanted = useStore(tokenWanted);
  const world = useStore(sandbox);
  return (
    <main id="main" class="checkout">
      <p class="quiet">mws-local plays Amazon Pay{world && ` in the sandbox ${world}`}. Nobody is charged.</p>
      {wanted !== 'no' ? (
        <SignIn wrong={wanted === 'wrong'} />
      ) : wish.id === '' ? (
        <Shop key={`${world} ${token}`} wish={wish} />
      ) : (
        <ComeAgain key={`${world} ${token}`} wish={wish} />
      )}
    </main>
  );
}

const keyOf = ({ sellerId, environment }: Pick<PayAccount, 'sellerId' | 'environment'>): string =>
  `${sellerId} ${environment}`;

/** Whose checkout it is: as the address says, else one of the accounts that there are. */
function Shop({ wish }: { wish: Wish }) {
  const accounts = useLoad(
    async () => (wish.sellerId === '' ? (await api.list<PayAccount>('/pay/accounts')).items : []),
    [],
  );
  const [chosen, setChosen] = useState('');
  if (wish.sellerId !== '') return <Order wish={wish} />;
  return (
    <Loaded from={accounts}>
      {(items) => {
        const usual = items.find(({ environment }) => environment === wish.environment) ?? items[0];
        const account = items.find((each) => keyOf(each) === chosen) ?? usual;
        if (!account) return <p>No seller has an account with Amazon Pay.</p>;
        const { sellerId, environment } = account;
        return (
          <>
            <Order key={keyOf(account)} wish={{ ...wish, sellerId, environment }} />
            <SelectField
              label="Another shop"
              value={keyOf(account)}
              onChange={setChosen}
              choices={items.map((each) => ({
                value: keyOf(each),
                label: `${each.storeName} (${each.environment})`,
              }))}
            />
          </>
        );
      }}
    </Loaded>
  );
}
