import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import { send, signAgain } from '../../api/mws.js';
import type { Body, RequestEntry, WholeRequest } from '../../api/types.js';
import { Badge, Status } from '../../components/badge.js';
import { Button, CopyButton } from '../../components/button.js';
import { DiffView } from '../../components/diff-view.js';
import { Facts } from '../../components/facts.js';
import { TextField } from '../../components/field.js';
import { Ladder } from '../../components/ladder.js';
import { Loaded } from '../../components/loaded.js';
import { Failure } from '../../components/notice.js';
import { Page, Section } from '../../components/page.js';
import { Refusal } from '../../components/refusal.js';
import { Table } from '../../components/table.js';
import { TextView } from '../../components/text-view.js';
import { Time } from '../../components/time.js';
import { go, linkTo } from '../../lib/router.js';
import { showInstant, showTime } from '../../lib/show.js';
import { useAction } from '../../lib/use-action.js';
import { useLoad } from '../../lib/use-load.js';
import { ScriptAnswer } from './script-answer.js';
import type { PageProps } from '../page-props.js';

/** One request in full: what was asked, what was answered, and why. */
export function RequestPage({ id }: PageProps) {
  const request = useLoad(() => api.get<WholeRequest>(pathOf('requests', id)), [id]);
  const { data } = request;
  const replay = useAction(async () => {
    const { requestId } = await send(await signAgain(data!));
    if (requestId !== null) go(['requests', requestId]);
  });
  const named = data && data.operation !== null;
  return (
    <Page
      title={data ? nameOf(data) : 'Request'}
      lead={
        <>
          What was asked, what was answered, and why. <a href="#/requests">All requests</a>
        </>
      }
      actions={
        named && (
          <>
            <CopyButton label="Copy as curl" text={async () => (await signAgain(data)).curl} />
            <Button look="small" disabled={replay.busy} onClick={() => void replay.run()}>
              Replay
            </Button>
            <CompareWith request={data} />
          </>
        )
      }
    >
      <Failure error={replay.error} />
      <Loaded from={request}>{(whole) => <Whole request={whole} />}</Loaded>
    </Page>
  );
}

/** Leads to this request beside another one of its operation. */
function CompareWith({ request: { id, section, operation } }: { request: WholeRequest }) {
  const like = useLoad(
    () =>
      api.list<RequestEntry>('/requests', { section: section ?? '', operation: operation ?? '', limit: 20 }),
    [id],
  );
  const others = (like.data?.items ?? []).filter((each) => each.id !== id);
  if (others.length === 0) return null;
  return (
    <select
      class="button small"
      aria-label="Compare with another call of the operation"
      onChange={(event) => go(['side-by-side'], { left: event.currentTarget.value, right: id })}
    >
      <option value="">Compare with …</option>
      {others.map((each) => (
        <option key={each.id} value={each.id}>
          {[showTime(each.worldTime), each.status, each.code ?? each.outcome].join(' ')}
        </option>
      ))}
    </select>
  );
}

const nameOf = ({ section, operation, method, path }: WholeRequest): string =>
  operation === null ? `${method} ${path}` : `${section}.${operation}`;

function Whole({ request }: { request: WholeRequest }) {
  const { params, requestBody, responseBody, status, outcome, rung } = request;
  return (
    <>
      <p class="verdict">
        <Status code={status} /> <Badge state={outcome} />
      </p>
      <Refusal request={request} />
      <Section title="Checks">
        <Ladder rung={rung} />
      </Section>
      <Section title="Facts">
        <RequestFacts request={request} />
      </Section>
      <Strings request={request} />
      <Section title="Parameters">
        <Table
          caption="Parameters"
          columns={[
            { label: 'Name', look: 'mono', of: ([name]) => name },
            { label: 'Value', look: 'mono', of: ([, value]) => <span class="break">{value}</span> },
          ]}
          items={Object.entries(params)}
          keyOf={([name]) => name}
          exported="none"
          empty="None were sent."
        />
      </Section>
      {request.requestHeaders && (
        <Section title="Headers">
          <Table
            caption="Headers"
            columns={[
              { label: 'Name', look: 'mono', of: ({ name }) => name },
              { label: 'Value', look: 'mono', of: ({ value }) => <span class="break">{value}</span> },
            ]}
            items={request.requestHeaders}
            keyOf={({ name }) => name}
            exported="none"
            empty="None were sent."
          />
        </Section>
      )}
      {requestBody && <BodyView label="Request body" body={requestBody} wrap />}
      {responseBody ? (
        <BodyView label="Answer" body={responseBody} />
      ) : (
        <p class="quiet">The answer was not kept.</p>
      )}
      {request.operation !== null && request.face === 'mws' && <ScriptAnswer request={request} />}
    </>
  );
}

function RequestFacts({ request }: { request: WholeRequest }) {
  const { fault, authorizationId } = request;
  return (
    <Facts
      of={[
        ['Request id', <code>{request.id}</code>],
        ['World time', <Time at={request.worldTime} real={request.time} />],
        ['Real time', showInstant(request.time)],
        ['Sent to', <code>{`${request.method} ${request.path}`}</code>],
        ['Access key', request.accessKeyId && <code>{request.accessKeyId}</code>],
        ['Seller', request.sellerId && <code>{request.sellerId}</code>],
        [
          'Authorization',
          authorizationId && (
            <a href={linkTo(['authorizations'], { id: authorizationId })}>{authorizationId}</a>
          ),
        ],
        ['Signed', request.signedAs],
        ['Fault', fault && <a href="#/faults">{fault}</a>],
        ['Took', `${request.durationMs} ms`],
      ]}
    />
  );
}

const BodyView = ({ label, body, wrap }: { label: string; body: Body; wrap?: boolean }) => (
  <TextView
    label={`${label} (${body.bytes} bytes)`}
    text={body.text}
    {...(wrap && { wrap })}
    {...(!body.complete && { note: 'Only its beginning is kept.' })}
  />
);

/** What the server signed, beside what the client signed: as the server found out, or as the client logged it. */
function Strings({ request: { diagnosis } }: { request: WholeRequest }) {
  const [pasted, setPasted] = useState('');
  if (diagnosis?.serverString === undefined) return null;
  const { serverString, clientString } = diagnosis;
  const client = pasted || clientString;
  return (
    <Section title="String to sign">
      {client === undefined ? (
        <TextView label="As the server makes it" text={serverString} wrap />
      ) : (
        <DiffView names={['Server', 'Client']} left={serverString} right={client} />
      )}
      <details>
        <summary>Compare with what your client signed</summary>
        <TextField
          label="String to sign, from your client’s log"
          hint="It stays in this page."
          lines={4}
          mono
          value={pasted}
          onInput={setPasted}
        />
      </details>
    </Section>
  );
}
