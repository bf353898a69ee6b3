import { useEffect, useMemo, useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import { followRequests } from '../../api/events.js';
import type { RequestEntry } from '../../api/types.js';
import { Badge, Status } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { ConfirmButton } from '../../components/dialog.js';
import { ExportButton } from '../../components/export-button.js';
import { SelectField, TextField } from '../../components/field.js';
import { Failure } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Table } from '../../components/table.js';
import type { Column } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { RUNGS } from '../../components/ladder.js';
import { createLiveList } from '../../lib/live-list.js';
import { linkTo, replaceQuery } from '../../lib/router.js';
import { showTime } from '../../lib/show.js';
import { useStore } from '../../lib/store.js';
import type { PageProps } from '../page-props.js';

/** How many requests the list shows; older ones are in the journal, as far as it keeps them. */
const MOST = 200;

const whyOf = ({ rung, code }: Pick<RequestEntry, 'rung' | 'code'>): string =>
  [rung, code].filter(Boolean).join(': ');

const columns: readonly Column<RequestEntry>[] = [
  {
    label: 'Time',
    look: 'mono',
    of: ({ time, worldTime }) => <Time at={worldTime} real={time} show={showTime} />,
  },
  { label: 'Status', of: ({ status }) => <Status code={status} /> },
  {
    label: 'Operation',
    of: ({ id, section, operation, path, rung, code }) => (
      <>
        <a href={linkTo(['requests', id])}>
          {operation ? (
            <>
              {section}.<wbr />
              {operation}
            </>
          ) : (
            path
          )}
        </a>
        <span class="only-narrow hint">{whyOf({ rung, code })}</span>
      </>
    ),
  },
  { label: 'Outcome', minor: true, of: ({ outcome }) => <Badge state={outcome} /> },
  { label: 'Why', minor: true, of: (entry) => whyOf(entry) || '–' },
  { label: 'Seller', look: 'mono', minor: true, of: ({ sellerId }) => sellerId ?? '–' },
  { label: 'ms', look: 'number', minor: true, of: ({ durationMs }) => durationMs.toFixed(1) },
];

const FILTERS = ['outcome', 'operation', 'sellerId', 'accessKeyId', 'code', 'rung'] as const;
type Filter = Partial<Record<(typeof FILTERS)[number], string>>;

const filterIn = (query: URLSearchParams): Filter =>
  Object.fromEntries(FILTERS.flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])));

/** The journal, live. */
export function Requests({ query }: PageProps) {
  const filter = filterIn(query);
  const [paused, setPaused] = useState(false);
  const [round, setRound] = useState(0);
  const { list, connected, error } = useLiveRequests(filter, paused, round);
  const entries = useStore(list.shown);
  const set = (name: keyof Filter, value: string) => replaceQuery(['requests'], { ...filter, [name]: value });
  return (
    <Page
      title="Requests"
      lead="What MWS was asked, newest first. Choose one to see why it was answered as it was."
      actions={
        <>
          <span class={`live ${connected ? 'on' : ''}`} role="status">
            {paused ? 'Paused' : connected ? 'Live' : 'Not connected'}
          </span>
          <Button look="small" onClick={() => setPaused(!paused)}>
            {paused ? 'Go on' : 'Pause'}
          </Button>
          <ExportButton label="Export as HAR" path="/requests/har" query={filter} file="requests.har" />
          <ExportButton label="Export as curl" path="/requests/curl" query={filter} file="requests.sh" />
          <ConfirmButton
            label="Empty the journal"
            question="All requests and their counts are forgotten."
            act={async () => {
              await api.delete('/requests');
              setRound(round + 1);
            }}
          />
        </>
      }
    >
      <form class="filters" aria-label="Filter" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label="Outcome"
          value={filter.outcome ?? ''}
          onChange={(value) => set('outcome', value)}
          choices={[{ value: '', label: 'any' }, 'ok', 'refused', 'error', 'fault']}
        />
        <Filtering label="Operation" of="operation" {...{ filter, set }} />
        <Filtering label="Seller" of="sellerId" {...{ filter, set }} />
        <Filtering label="Access key" of="accessKeyId" {...{ filter, set }} />
        <Filtering label="Error code" of="code" {...{ filter, set }} />
        <SelectField
          label="Rung"
          value={filter.rung ?? ''}
          onChange={(value) => set('rung', value)}
          choices={[{ value: '', label: 'any' }, ...RUNGS]}
        />
      </form>
      <Failure error={error} />
      <Table
        caption="Requests"
        columns={columns}
        items={entries}
        keyOf={({ id }) => id}
        empty={
          <>
            Nothing yet. Send a call with your client, or with the <a href="#/scratchpad">scratchpad</a>.
          </>
        }
      />
      {entries.length === MOST && <p class="hint">The newest {MOST} are shown.</p>}
    </Page>
  );
}

interface FilteringProps {
  label: string;
  of: keyof Filter;
  filter: Filter;
  set(name: keyof Filter, value: string): void;
}

/** A filter takes effect when its field is left: each one asks for a new stream. */
function Filtering({ label, of, filter, set }: FilteringProps) {
  const [draft, setDraft] = useState(filter[of] ?? '');
  return <TextField label={label} value={draft} onInput={setDraft} onSettle={() => set(of, draft.trim())} />;
}

/** The newest requests that the filter lets through, as long as they are not paused. */
function useLiveRequests(filter: Filter, paused: boolean, round: number) {
  const key = JSON.stringify([filter, round]);
  const list = useMemo(() => createLiveList<RequestEntry>(MOST), [key]);
  const [connected, setConnected] = useState(false);
  const [error, setError] = useState<Error>();

  useEffect(() => {
    if (paused) return;
    const stop = new AbortController();
    setError(undefined);
    void followRequests(filter, stop.signal, {
      received: list.add,
      async connected(is) {
        if (stop.signal.aborted) return;
        setConnected(is);
        if (!is) return;
        // The stream begins now; what was before is in the list.
        list.begin();
        const before = await api.list<RequestEntry>('/requests', { ...filter, limit: MOST }).catch(setError);
        if (before && !stop.signal.aborted) list.fill(before.items);
      },
    });
    return () => stop.abort();
  }, [key, paused]);
  return { list, connected, error };
}
