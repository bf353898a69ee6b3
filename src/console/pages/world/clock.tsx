import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import type { AdvancedClock, Clock, Due } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ConfirmButton } from '../../components/dialog.js';
import { SelectField, TextField } from '../../components/field.js';
import { Loaded } from '../../components/loaded.js';
import { Failure } from '../../components/notice.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { showInstant } from '../../lib/show.js';
import { useAction } from '../../lib/use-action.js';
import { useLoad } from '../../lib/use-load.js';
import type { Load } from '../../lib/use-load.js';

const steps = [
  ['+1 minute', 'PT1M'],
  ['+15 minutes', 'PT15M'],
  ['+1 hour', 'PT1H'],
  ['+1 day', 'P1D'],
  ['+30 days', 'P30D'],
] as const;

/** What a button does that goes through everything: it says so before it does it. */
const ALL = 'Until nothing is due, and end tokens and keys';

/** The world's clock, and what is still to come. */
export function ClockPage() {
  const clock = useLoad(() => api.get<Clock>('/clock'), []);
  const due = useLoad(() => api.list<Due>('/due'), []);
  const reload = () => [clock, due].forEach((each) => each.reload());
  return (
    <Page
      title="Clock"
      lead="What takes time in MWS takes the time of this clock. It never goes back but by a reset."
      actions={
        <Button look="small" onClick={reload}>
          Look again
        </Button>
      }
    >
      <Loaded from={clock}>{(shown) => <Controls clock={shown} changed={reload} />}</Loaded>
      <Section title="Still to come">
        <DueTable due={due} />
      </Section>
    </Page>
  );
}

function Controls({ clock: { now, mode, rate }, changed }: { clock: Clock; changed(): void }) {
  const [by, setBy] = useState('PT45M');
  const act = useAction(async (change: () => Promise<unknown>) => {
    await change();
    changed();
  });
  const [stopped, setStopped] = useState<Due>();
  const move = async (body: object) => {
    const { stoppedBefore } = await api.post<AdvancedClock>('/clock/advance', body);
    setStopped(stoppedBefore);
  };
  const advance = (body: object) => () => void act.run(() => move(body));
  return (
    <>
      <p class="clock" aria-live="polite">
        <time dateTime={now}>{showInstant(now)}</time> UTC{' '}
        <span class="quiet">
          {mode}
          {rate !== undefined && `, ${rate} times as fast`}
        </span>
      </p>
      <Failure error={act.error} />
      <div class="actions">
        {steps.map(([label, duration]) => (
          <Button key={duration} onClick={advance({ by: duration })}>
            {label}
          </Button>
        ))}
        <Button onClick={advance({ to: 'next-due' })}>To what is due next</Button>
        <Button onClick={advance({ to: 'idle' })}>Until nothing is due</Button>
        <ConfirmButton
          label={ALL}
          look="danger"
          question="Authorizations and keys expire on the way, also those of the demo caller. Calls with them are refused from then on, until you renew them or reset the world."
          act={() => move({ to: 'idle', include: 'all' }).then(changed)}
        />
      </div>
      {stopped && (
        <p role="status">
          The clock stopped before {showInstant(stopped.dueAt)}, when {stopped.kind} {stopped.subject} ends
          access. Advance by a duration to pass it.
        </p>
      )}
      <div class="columns">
        <form
          class="form inline"
          onSubmit={(event) => {
            event.preventDefault();
            advance({ by })();
          }}
        >
          <TextField label="By a duration" hint="ISO 8601" value={by} onInput={setBy} mono />
          <Button type="submit">Advance</Button>
        </form>
        <SelectField
          label="Pace"
          value={mode}
          onChange={(next) =>
            void act.run(() => api.put('/clock', { mode: next, ...(next === 'scaled' && { rate: 60 }) }))
          }
          choices={[
            'running',
            { value: 'frozen', label: 'frozen: it stands' },
            { value: 'scaled', label: 'scaled: a minute each second' },
          ]}
        />
      </div>
    </>
  );
}

/** What each nature of due work is to the buttons above. */
const natures: Readonly<Record<Due['nature'], string>> = {
  once: 'yes',
  recurs: 'no: it recurs',
  expires: 'no: it expires',
  'ends-access': 'no: it ends access, the clock stops before it',
};

const DueTable = ({ due }: { due: Load<{ items: Due[] }> }) => (
  <Loaded from={due}>
    {({ items }) => (
      <Table
        caption="Still to come"
        columns={[
          { label: 'Due', look: 'mono', of: ({ dueAt }) => showInstant(dueAt) },
          { label: 'What', of: ({ kind }) => kind },
          { label: 'Goes there', of: ({ nature }) => natures[nature] },
          { label: 'About', look: 'mono', of: ({ subject }) => subject },
        ]}
        items={items}
        keyOf={({ id }) => id}
        empty="Nothing is due."
      />
    )}
  </Loaded>
);
