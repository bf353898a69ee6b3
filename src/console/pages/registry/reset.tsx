import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import type { Developer, SupportCase } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { UserChooser } from '../../components/choosers.js';
import { Form } from '../../components/form.js';
import { Loaded } from '../../components/loaded.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { go, linkTo } from '../../lib/router.js';
import { useAction } from '../../lib/use-action.js';
import { useLoad } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';

/** Where the link leads that support sends for a reset of keys. */
export function Reset({ id, query }: PageProps) {
  const found = useLoad(async () => {
    const supportCase = await api.get<SupportCase>(pathOf('support-cases', id));
    return {
      supportCase,
      developer: await api.get<Developer>(pathOf('developers', supportCase.developerId)),
    };
  }, [id]);
  const toCase = <a href={linkTo(['cases', id])}>{`Case ${id}`}</a>;
  return (
    <Page title="Reset access keys" lead={<>The link that support sent. It works once. {toCase}</>}>
      <Loaded from={found}>
        {({ supportCase: { status }, developer }) =>
          status === 'waiting' ? (
            <Follow id={id} token={query.get('token') ?? ''} developer={developer} />
          ) : (
            <Notice kind="info" title="This link has been used, or support closed the case.">
              <p>
                <a href={linkTo(['credentials'], { developer: developer.id })}>Ask for new keys</a>
              </p>
            </Notice>
          )
        }
      </Loaded>
    </Page>
  );
}

function Follow({ id, token, developer }: { id: string; token: string; developer: Developer }) {
  const [userId, setUserId] = useState('');
  const account = developer.ownSellerId ?? '';
  const follow = useAction(async () => {
    await api.post(`${pathOf('support-cases', id)}/confirm`, { userId }, { token });
    go(['cases', id]);
  });
  return (
    <Form
      error={follow.error}
      onSubmit={() => void follow.run()}
      actions={
        <>
          <Button type="submit" look="danger" disabled={follow.busy || userId === ''}>
            Reset the keys
          </Button>
          <a href={linkTo(['users'], { seller: account })}>Users of the account</a>
        </>
      }
    >
      <p>
        All keys of {developer.name} stop at once, for all applications. A new one is made; tokens of sellers
        stay as they are.
      </p>
      <UserChooser
        label="Follow it as"
        path="/userId"
        sellerId={account}
        value={userId}
        onChange={setUserId}
        hint="An administrator of the account, or its primary account holder."
      />
    </Form>
  );
}
