import { api } from '../api/client.js';
import { sandbox } from '../api/session.js';
import type { Callers, RequestEntry, RequestMinute, Scenario } from '../api/types.js';
import { worldClock } from '../api/world-clock.js';
import { Status } from '../components/badge.js';
import { Chart } from '../components/chart.js';
import { Facts } from '../components/facts.js';
import { Loaded } from '../components/loaded.js';
import { Page, Section } from '../components/page.js';
import { Table } from '../components/table.js';
import { Time } from '../components/time.js';
import { linkTo } from '../lib/router.js';
import { useStore } from '../lib/store.js';
import { useLive, useLoad } from '../lib/use-load.js';
import type { Load } from '../lib/use-load.js';
import { Credentials } from './home/credentials.js';
import { Snippets } from './home/snippets.js';
import { Ways } from './home/ways.js';

/** How many of those that failed are shown. */
const FAILED = 5;

/** What a developer wants first: where to call, with what, how it goes, and the ways on. */
export function Home() {
  const callers = useLoad(() => api.get<Callers>('/callers'), []);
  return (
    <Page
      title="mws-local"
      lead="Amazon MWS on this machine. Point a client here, and see every call with why it was answered as it was."
    >
      <div class="home">
        <Section title="Where to call">
          <Where callers={callers} />
        </Section>
        <Section title="Calls by the minute" actions={<a href="#/requests">All requests</a>}>
          <Traffic />
        </Section>
        <Section title="In your client">
          <Snippets secret={callers.data?.credentials?.secretKey} />
        </Section>
        <Section title="What failed last" actions={<a href="#/requests?failed=true">All that failed</a>}>
          <Failed />
        </Section>
      </div>
      <Ways />
    </Page>
  );
}

function Where({ callers }: { callers: Load<Callers> }) {
  const scenario = useLive(() => api.get<Scenario>('/scenario'), []);
  const clock = useStore(worldClock);
  const world = useStore(sandbox);
  return (
    <>
      <Loaded from={callers}>{({ credentials }) => <Credentials of={credentials} />}</Loaded>
      <Facts
        of={[
          ['World', <a href="#/sandboxes">{world === '' ? 'the default one' : `sandbox ${world}`}</a>],
          [
            'World time',
            clock && (
              <a href="#/clock">
                <Time at={clock.now} />
              </a>
            ),
          ],
          ['Scenario', scenario.data && <a href="#/scenario">{scenario.data.name}</a>],
          [
            'Quotas',
            scenario.data && (
              <a href="#/quotas">{scenario.data.throttle === 'real' ? 'enforced' : 'not enforced'}</a>
            ),
          ],
        ]}
      />
    </>
  );
}

function Traffic() {
  const minutes = useLive(() => api.list<RequestMinute>('/requests/minutes'), []);
  return <Loaded from={minutes}>{({ items }) => <Chart minutes={items} />}</Loaded>;
}

function Failed() {
  const failed = useLive(() => api.list<RequestEntry>('/requests', { failed: 'true', limit: FAILED }), []);
  return (
    <Loaded from={failed}>
      {({ items }) => (
        <Table
          caption="What failed last"
          columns={[
            {
              label: 'Time',
              look: 'mono',
              minor: true,
              of: ({ worldTime, time }) => <Time at={worldTime} real={time} />,
            },
            { label: 'Status', of: ({ status }) => <Status code={status} /> },
            {
              label: 'Call',
              of: ({ id, operation, path }) => <a href={linkTo(['requests', id])}>{operation ?? path}</a>,
            },
            { label: 'Why', of: ({ code, explanation, rung }) => explanation ?? code ?? rung ?? '–' },
          ]}
          items={items}
          keyOf={({ id }) => id}
          exported="none"
          empty={
            <>
              Nothing did. See <a href="#/demo">every way to be refused</a>, or let calls fail by a{' '}
              <a href="#/faults">fault</a>.
            </>
          }
        />
      )}
    </Loaded>
  );
}
