import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import type { AdvancedClock, Clock, Due } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ConfirmButton } from '../../components/dialog.js';
import { SelectField, TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { showInstant } from '../../lib/show.js';
import { useAction } from '../../lib/use-action.js';
import { useLive } from '../../lib/use-load.js';
import type { Load } from '../../lib/use-load.js';
import { Living } from './living.js';

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
  const clock = useLive(() => api.get<Clock>('/clock'), []);
  const due = useLive(() => api.list<Due>('/due'), []);
  const reload = () => [clock, due].forEach((each) => each.reload());
  return (
    <Page
      title="Clock"
      lead="What takes time in MWS takes the time of this clock. It never goes back but by a reset."
    >
      <Loaded from={clock}>{(shown) => <Controls clock={shown} changed={reload} />}</Loaded>
      <Section title="Goes on by itself">
        <Living changed={reload} />
      </Section>
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
  const [moved, setMoved] = useState<AdvancedClock>();
  const move = async (body: object) => setMoved(await api.post<AdvancedClock>('/clock/advance', body));
  const advance = (body: object) => () => void act.run(() => move(body));
  return (
    <>
      <p class="clock">
        <time dateTime={now}>{showInstant(now)}</time> UTC{' '}
        <span class="quiet">
          {mode}
          {rate !== undefined && `, ${rate} times as fast`}
        </span>
      </p>
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
      {moved && <Moved {...moved} />}
      <div class="columns">
        <Form error={act.error} onSubmit={advance({ by })} actions={<Button type="submit">Advance</Button>}>
          <TextField
            label="By a duration"
            path="/by"
            hint="ISO 8601"
            value={by}
            onInput={setBy}
            choices={['PT45M', 'PT6H', 'P7D', 'P365D']}
            mono
          />
        </Form>
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

/** What came of advancing, for those who do not see the clock too. */
const Moved = ({ now, stoppedBefore }: AdvancedClock) => (
  <p role="status">
    The clock went to {showInstant(now)}.
    {stoppedBefore &&
      ` It stopped before ${showInstant(stoppedBefore.dueAt)}, when ${stoppedBefore.kind} ${stoppedBefore.subject} ends access. Advance by a duration to pass it.`}
  </p>
);

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
          { label: 'Due', look: 'mono', of: ({ dueAt }) => <Time at={dueAt} /> },
          { label: 'What', of: ({ kind }) => kind },
          { label: 'Goes there', of: ({ nature }) => natures[nature] },
          { label: 'About', look: 'mono', of: ({ subject }) => subject },
        ]}
        items={items}
        keyOf={({ id }) => id}
        empty="Nothing is due. Submit a feed or request a report to see one here."
      />
    )}
  </Loaded>
);
