import { useState } from 'preact/hooks';
import { api, pathOf } from '../../api/client.js';
import type { OperationForm, OperationSummary } from '../../api/types.js';
import { SelectField } from '../../components/field.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { replaceQuery } from '../../lib/router.js';
import { useLoad } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { findCallers } from './scratchpad/callers.js';
import { CallForm } from './scratchpad/call-form.js';

/** Calls without a client: a form for each operation, signed by the server. */
export function Scratchpad({ query }: PageProps) {
  const operations = useLoad(
    async () => (await api.list<OperationSummary>('/operations', { limit: 1_000 })).items,
    [],
  );
  return (
    <Page
      title="Scratchpad"
      lead="Choose an operation, fill in its form, and send it. The server signs; no secret comes to this page."
    >
      <Loaded from={operations}>
        {(all) => <Chosen all={all} wanted={query.get('operation') ?? 'Orders.ListOrders'} />}
      </Loaded>
    </Page>
  );
}

function Chosen({ all, wanted }: { all: readonly OperationSummary[]; wanted: string }) {
  const [id, setId] = useState(all.some((each) => each.id === wanted) ? wanted : all[0]!.id);
  const section = id.split('.')[0]!;
  const form = useLoad(() => api.get<OperationForm>(pathOf('operations', id)), [id]);
  const callers = useLoad(findCallers, []);
  const choose = (next: string) => {
    setId(next);
    replaceQuery(['scratchpad'], { operation: next });
  };
  const inSection = (name: string) => all.filter((each) => each.section === name);
  return (
    <>
      <div class="filters">
        <SelectField
          label="Section"
          value={section}
          choices={[...new Set(all.map((each) => each.section))]}
          onChange={(name) => choose(inSection(name)[0]!.id)}
        />
        <SelectField
          label="Operation"
          value={id}
          choices={inSection(section).map((each) => ({
            value: each.id,
            label: each.implemented ? each.operation : `${each.operation} (scripted only)`,
          }))}
          onChange={choose}
        />
      </div>
      <Loaded from={callers}>
        {(found) => (
          <Loaded from={form}>{(shown) => <CallForm key={shown.id} form={shown} callers={found} />}</Loaded>
        )}
      </Loaded>
    </>
  );
}
