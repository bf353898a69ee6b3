import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { api, pathOf } from '../../api/client.js';
import { send, sign } from '../../api/mws.js';
import type { MwsAnswer } from '../../api/mws.js';
import type { Authorization, Seller, SupportCase, WholeRequest } from '../../api/types.js';
import { Status } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Facts } from '../../components/facts.js';
import { Failure } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Refusal } from '../../components/refusal.js';
import { TextView } from '../../components/text-view.js';
import { useAction } from '../../lib/use-action.js';

/** What the story has made so far. */
interface Told {
  developerId?: string;
  accessKeyId?: string;
  authorization?: Authorization;
  answered?: Call;
  refused?: Call;
}

interface Call {
  answer: MwsAnswer;
  /** What the journal says of it. */
  entry: WholeRequest;
}

interface Chapter {
  title: string;
  /** What is about to happen, and why it matters. */
  text: string;
  act: string;
  /** Does it. @returns what is known then */
  run(told: Told): Promise<Partial<Told>>;
  show(told: Told): ComponentChildren;
}

/** Registers a developer and has support approve it. */
async function register(): Promise<Partial<Told>> {
  const { id } = await api.post<SupportCase>('/support-cases', {
    kind: 'registration',
    developerName: 'Story Tools',
    contactEmail: 'story@example.com',
    callsFor: 'other-sellers',
  });
  const { developerId, key } = await api.post<SupportCase>(`${pathOf('support-cases', id)}/approve`);
  return { developerId: developerId!, accessKeyId: key!.accessKeyId };
}

/** The first seller that the world has lets the developer in. */
async function delegate({ developerId }: Told): Promise<Partial<Told>> {
  const { items } = await api.list<Seller>('/sellers', { limit: 1_000 });
  const seller = items.findLast(({ status, plan }) => status === 'active' && plan === 'professional');
  if (!seller) throw new Error('No seller of this world may be called for.');
  return {
    authorization: await api.post<Authorization>('/authorizations', { developerId, sellerId: seller.id }),
  };
}

async function call({ accessKeyId, authorization }: Told): Promise<Call> {
  const { sellerId, authToken } = authorization!;
  const { marketplaceIds } = await api.get<Seller>(pathOf('sellers', sellerId));
  const parameters = {
    SellerId: sellerId,
    MWSAuthToken: authToken,
    'MarketplaceId.Id.1': marketplaceIds[0] ?? '',
    CreatedAfter: '2010-01-01T00:00:00Z',
    MaxResultsPerPage: '2',
  };
  const wanted = { section: 'Orders', operation: 'ListOrders', parameters, method: 'POST' } as const;
  const answer = await send(await sign({ ...wanted, accessKeyId: accessKeyId! }));
  return { answer, entry: await api.get<WholeRequest>(pathOf('requests', answer.requestId ?? '')) };
}

const Answer = ({ of: { answer, entry } }: { of: Call }) => (
  <>
    <p class="verdict">
      <Status code={answer.status} /> <a href={`#/requests/${entry.id}`}>{entry.operation} in the journal</a>
    </p>
    <Refusal request={entry} />
    <TextView label="What MWS answers" text={answer.text} wrap />
  </>
);

const chapters: readonly Chapter[] = [
  {
    title: 'A developer registers',
    text: 'Amazon support looks at the registration. Approved, the developer has an id and a pair of keys.',
    act: 'Register',
    run: register,
    show: ({ developerId, accessKeyId }) => (
      <Facts
        of={[
          ['Developer ID', <code>{developerId}</code>],
          ['Access key', <code>{accessKeyId}</code>],
        ]}
      />
    ),
  },
  {
    title: 'A seller delegates',
    text: 'The seller authorizes the developer. What the developer gets is a token, for this seller and for twelve months.',
    act: 'Authorize',
    run: delegate,
    show: ({ authorization }) => (
      <Facts
        of={[
          ['Seller', <code>{authorization!.sellerId}</code>],
          ['MWSAuthToken', <code class="break">{authorization!.authToken}</code>],
        ]}
      />
    ),
  },
  {
    title: 'The developer calls',
    text: 'ListOrders, signed with the key of the developer, with the token of the seller.',
    act: 'Call',
    run: async (told) => ({ answered: await call(told) }),
    show: ({ answered }) => <Answer of={answered!} />,
  },
  {
    title: 'The seller revokes',
    text: 'On its page of authorizations the seller takes the right back. The token is worth nothing from now on.',
    act: 'Revoke',
    run: async ({ authorization }) => ({
      authorization: await api.post<Authorization>(`${pathOf('authorizations', authorization!.id)}/revoke`),
    }),
    show: ({ authorization }) => <Facts of={[['Authorization', authorization!.status]]} />,
  },
  {
    title: 'The same call is refused',
    text: 'Nothing changed at the developer. MWS says no in two words; the journal says why, and what helps.',
    act: 'Call again',
    run: async (told) => ({ refused: await call(told) }),
    show: ({ refused }) => <Answer of={refused!} />,
  },
];

/** A walk through what MWS is about, for talks: each chapter is done in the world that is shown, with a developer of its own. */
export function Story() {
  const [done, setDone] = useState(0);
  const [told, setTold] = useState<Told>({});
  const next = useAction(async () => {
    const made = await chapters[done]!.run(told);
    setTold({ ...told, ...made });
    setDone(done + 1);
  });
  return (
    <Page
      title="Story"
      lead="Registration, delegation, a call, revocation, and the refusal: what MWS is about, in five steps."
      actions={
        done > 0 && (
          <Button
            look="small"
            onClick={() => {
              setDone(0);
              setTold({});
            }}
          >
            From the beginning
          </Button>
        )
      }
    >
      <ol class="steps">
        {chapters.map(({ title, text, act, show }, at) => (
          <li key={title} aria-current={at === done ? 'step' : undefined}>
            <div class="section-head">
              <div>
                <h2>
                  {at + 1}. {title}
                </h2>
                <p class="quiet">{text}</p>
              </div>
              {at === done && (
                <Button look="primary" disabled={next.busy} onClick={() => void next.run()}>
                  {act}
                </Button>
              )}
            </div>
            {at === done && <Failure error={next.error} />}
            {at < done && <div aria-live="polite">{show(told)}</div>}
          </li>
        ))}
      </ol>
    </Page>
  );
}
