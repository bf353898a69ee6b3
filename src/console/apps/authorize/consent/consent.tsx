import { useState } from 'preact/hooks';
import { api } from '../../../api/client.js';
import { adminToken, sandbox, tokenWanted } from '../../../api/session.js';
import type { Consent as Given, ConsentRequest } from '../../../api/types.js';
import { Button, CopyButton } from '../../../components/button.js';
import { Facts } from '../../../components/facts.js';
import { SelectField } from '../../../components/field.js';
import { Form } from '../../../components/form.js';
import { Loaded } from '../../../components/loaded.js';
import { Notice } from '../../../components/notice.js';
import { Time } from '../../../components/time.js';
import { useStore } from '../../../lib/store.js';
import { useAction } from '../../../lib/use-action.js';
import { useLoad } from '../../../lib/use-load.js';
import { SignIn } from '../../../pages/sign-in.js';
import type { ConsentLink } from './link.js';

/** The stand-in for the page of Seller Central to which an application sends a seller: no navigation, one thing to decide. */
export function Consent({ link }: { link: ConsentLink }) {
  const token = useStore(adminToken);
  const wanted = useStore(tokenWanted);
  const world = useStore(sandbox);
  return (
    <main id="main" class="checkout">
      <p class="quiet">mws-local plays Seller Central{world && ` in the sandbox ${world}`}.</p>
      {wanted === 'no' ? <Ask key={token} link={link} /> : <SignIn wrong={wanted === 'wrong'} />}
    </main>
  );
}

function Ask({ link }: { link: ConsentLink }) {
  const { applicationId, redirectUri, state } = link;
  const found = useLoad(() => api.get<ConsentRequest>('/consent', { applicationId, redirectUri, state }), []);
  return <Loaded from={found}>{(asked) => <Decide link={link} asked={asked} />}</Loaded>;
}

function Decide({ link, asked }: { link: ConsentLink; asked: ConsentRequest }) {
  const { name, developerId, applicationId, roles, regions, sellers, declineUrl } = asked;
  const [sellerId, setSellerId] = useState(sellers[0]?.sellerId ?? '');
  const [given, setGiven] = useState<Given>();
  const agree = useAction(async () => {
    const answer = await api.post<Given>('/consent', { ...link, sellerId });
    if (answer.returnTo === null) setGiven(answer);
    else window.location.assign(answer.returnTo);
  });
  if (given) return <Code name={name} given={given} />;
  return (
    <Form
      wide
      error={agree.error}
      onSubmit={() => void agree.run()}
      actions={
        <>
          <Button type="submit" look="primary" disabled={agree.busy || sellerId === ''}>
            Authorize
          </Button>
          {declineUrl !== null && <Button onClick={() => window.location.assign(declineUrl)}>Decline</Button>}
        </>
      }
    >
      <h1>Authorize {name}</h1>
      <p>It asks to call the Selling Partner API for your account, for twelve months.</p>
      <Facts
        of={[
          ['Application', <code class="break">{applicationId}</code>],
          ['Developer', developerId],
          ['Roles', roles?.join(', ') ?? 'all'],
          ['Regions', regions?.join(', ') ?? 'all'],
          ['Goes back to', link.redirectUri && <code class="break">{link.redirectUri}</code>],
        ]}
      />
      {sellers.length === 0 && <Notice kind="warn" title="There is no active seller account." />}
      <SelectField
        label="Your seller account"
        path="/sellerId"
        value={sellerId}
        onChange={setSellerId}
        choices={sellers.map((each) => ({ value: each.sellerId, label: `${each.name} (${each.sellerId})` }))}
      />
    </Form>
  );
}

/** What the application would have got, where the link does not say where it is. */
function Code({ name, given: { sellerId, code, expiresAt } }: { name: string; given: Given }) {
  return (
    <>
      <h1>{name} is authorized</h1>
      <Notice kind="good" title={`It may call for ${sellerId}.`} />
      <Facts
        of={[
          [
            'spapi_oauth_code',
            <>
              <code class="break">{code}</code> <CopyButton text={code} />
            </>,
          ],
          ['Works once, until', <Time at={expiresAt} />],
        ]}
      />
      <p>
        <a href="/_mws/#/authorizations">Show it in the console</a>
      </p>
    </>
  );
}
