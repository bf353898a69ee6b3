import { api, pathOf } from '../../api/client.js';
import type { AccessKey, SupportCase as Case } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { Loaded } from '../../components/loaded.js';
import { Notice } from '../../components/notice.js';
import { Page, Section } from '../../components/page.js';
import { Time } from '../../components/time.js';
import { linkTo } from '../../lib/router.js';
import { showName, showValue } from '../../lib/show.js';
import { useLive } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { CaseActions } from './support-case/actions.js';

/** One support case: what was asked, what was said, and what can be done. */
export function SupportCase({ id }: PageProps) {
  const found = useLive(() => api.get<Case>(pathOf('support-cases', id)), [id]);
  return (
    <Page
      title={found.data ? `Case ${id}: ${found.data.subject}` : `Case ${id}`}
      lead={
        <>
          You play both sides: the applicant and support. <a href="#/cases">All cases</a>
        </>
      }
    >
      <Loaded from={found}>
        {(supportCase) => (
          <>
            <p class="verdict">
              <Badge state={supportCase.status} /> <span>{meaning[supportCase.status]}</span>
            </p>
            <Outcome supportCase={supportCase} />
            <CaseActions supportCase={supportCase} changed={found.reload} />
            <Section title="Log">
              <Log supportCase={supportCase} />
            </Section>
            <Section title="What was filled in">
              <Facts of={factsOf(supportCase)} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

const meaning: Readonly<Record<Case['status'], string>> = {
  open: 'Support is to act.',
  waiting: 'Support waits for an answer.',
  approved: 'The developer may call.',
  refused: 'Support refused it.',
  done: 'It is done.',
};

/** What came of it, for those who opened the case: the Developer ID and the key. */
function Outcome({ supportCase: { status, developerId } }: { supportCase: Case }) {
  const isDone = status === 'approved' || status === 'done';
  const keys = useLive(
    async () =>
      isDone ? (await api.list<AccessKey>(`${pathOf('developers', developerId)}/keys`)).items : [],
    [isDone, developerId],
  );
  if (!isDone) return null;
  const key = keys.data?.find((each) => each.status === 'active');
  return (
    <Notice
      kind="good"
      title={status === 'approved' ? 'The registration is approved.' : 'There is a new key.'}
    >
      <Facts
        of={[
          ['Developer ID', <code>{developerId}</code>],
          ['AWSAccessKeyId', key && <code>{key.accessKeyId}</code>],
          [
            'Secret key',
            <a href={linkTo(['credentials'], { developer: developerId })}>on its credentials page</a>,
          ],
        ]}
      />
    </Notice>
  );
}

const Log = ({ supportCase: { log } }: { supportCase: Case }) => (
  <ol class="log">
    {log.map(({ at, author, text }, index) => (
      <li key={index} class={author}>
        <p class="quiet">
          <strong>{showName(author)}</strong> <Time at={at} />
        </p>
        <p>{text}</p>
      </li>
    ))}
  </ol>
);

function factsOf({ developerId, registration, keyReset }: Case) {
  const { securityAnswers = [], ...form } = { ...registration, ...keyReset } as Record<string, unknown> & {
    securityAnswers?: { question: string; answer: string }[];
  };
  return [
    ['Developer', <code>{developerId}</code>] as const,
    ...Object.entries(form).map(([name, value]) => [showName(name), showValue(value)] as const),
    ...securityAnswers.map(({ question, answer }) => [question, answer] as const),
  ];
}
