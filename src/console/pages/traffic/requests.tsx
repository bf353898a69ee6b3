import { useState } from 'preact/hooks';
import { allOf } from '../../api/all-of.js';
import { api } from '../../api/client.js';
import type { RequestEntry } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ConfirmButton } from '../../components/dialog.js';
import { ExportButton } from '../../components/export-button.js';
import { Filters, filtersIn, orderIn } from '../../components/filters.js';
import type { Filter } from '../../components/filters.js';
import { RUNGS } from '../../components/ladder.js';
import { Failure } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { linkTo } from '../../lib/router.js';
import type { PageProps } from '../page-props.js';
import { columns, compareColumn } from './requests/columns.js';
import { MOST, useNewest, useSorted } from './requests/use-requests.js';

const filters: readonly Filter[] = [
  { name: 'text', label: 'Holds' },
  { name: 'outcome', label: 'Outcome', choices: ['ok', 'refused', 'error', 'fault'] },
  { name: 'failed', label: 'Failed', choices: [{ value: 'true', label: 'only what failed' }] },
  { name: 'operation', label: 'Operation', offers: 'operation' },
  { name: 'sellerId', label: 'Seller', offers: 'sellerId' },
  { name: 'accessKeyId', label: 'Access key' },
  { name: 'code', label: 'Error code', offers: 'code' },
  { name: 'status', label: 'HTTP status' },
  { name: 'rung', label: 'Rung', choices: RUNGS },
  { name: 'since', label: 'From', type: 'date' },
  { name: 'until', label: 'Before', type: 'date' },
];

/** The journal, live. */
export function Requests({ query }: PageProps) {
  const { sort = '', ...filter } = filtersIn(query, filters);
  const [paused, setPaused] = useState(false);
  const [round, setRound] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { entries, connected, error } = useNewest(filter, paused, round);
  const sorted = useSorted(filter, sort);
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
      <Filters page="requests" query={query} filters={filters} />
      <Failure error={error} />
      <SideBySideLink chosen={chosen} />
      <Table
        caption="Requests"
        columns={[...columns, compareColumn(chosen, setChosen)]}
        items={sorted ?? entries}
        keyOf={({ id }) => id}
        order={orderIn('requests', query, filters)}
        exported={() => allOf<RequestEntry>('/requests', filter, ({ id }) => id)}
        empty={
          Object.keys(filter).length > 0 ? (
            <a href="#/requests">There are none like that. Show all.</a>
          ) : (
            <>
              Nothing yet. Send a call with your client, or with the <a href="#/scratchpad">scratchpad</a>.
            </>
          )
        }
      />
      {(sorted ?? entries).length === MOST && <p class="hint">The first {MOST} are shown.</p>}
    </Page>
  );
}

function SideBySideLink({ chosen: [left, right] }: { chosen: readonly string[] }) {
  if (left === undefined) return null;
  if (right === undefined) return <p class="hint">Choose a second request to compare it with.</p>;
  return (
    <p>
      <a class="button primary" href={linkTo(['side-by-side'], { left, right })}>
        Compare the two side by side
      </a>
    </p>
  );
}
