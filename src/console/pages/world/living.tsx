import { useState } from 'preact/hooks';
import { api } from '../../api/client.js';
import type { Live } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { CheckField, TextField } from '../../components/field.js';
import { Form } from '../../components/form.js';
import { Loaded } from '../../components/loaded.js';
import { useAction } from '../../lib/use-action.js';
import { useLoad } from '../../lib/use-load.js';

/** The switch of a world that goes on by itself, and its pace. */
export function Living({ changed }: { changed(): void }) {
  const live = useLoad(() => api.get<Live>('/live'), []);
  return (
    <Loaded from={live}>
      {(shown) => (
        <Switch
          key={JSON.stringify(shown)}
          live={shown}
          changed={() => {
            live.reload();
            changed();
          }}
        />
      )}
    </Loaded>
  );
}

const numbers = [
  ['orders', 'Orders in a day', 'At each seller in each marketplace.'],
  ['prices', 'Prices that move in a day', 'Each for some hours or days.'],
  ['cancelled', 'Percent cancelled', 'Before they are paid.'],
  ['returned', 'Percent returned', 'After they were shipped.'],
] as const;

const PLAYS = 'It also ships, prices and restocks what the seller does itself';

function Switch({ live, changed }: { live: Live; changed(): void }) {
  const [form, setForm] = useState<Record<string, string>>({});
  const [plays, setPlays] = useState(live.playsSeller);
  const change = useAction(async (on: boolean) => {
    const given = Object.entries(form).map(([name, value]) => [name, Number(value)] as const);
    await api.put<Live>('/live', { on, playsSeller: plays, ...Object.fromEntries(given) });
    changed();
  });
  return (
    <Form
      wide
      error={change.error}
      onSubmit={() => void change.run(true)}
      actions={
        <>
          <Button type="submit" look="primary" disabled={change.busy}>
            {live.on ? 'Change its pace' : 'Switch on'}
          </Button>
          {live.on && (
            <Button disabled={change.busy} onClick={() => void change.run(false)}>
              Switch off
            </Button>
          )}
        </>
      }
    >
      <p role="status">
        {live.on
          ? 'On: orders arrive, are paid, ship and come back; prices move, stock falls and is refilled, as this clock goes on.'
          : 'Off: nothing happens but what you and your client do.'}
      </p>
      <div class="columns">
        {numbers.map(([name, label, hint]) => (
          <TextField
            key={name}
            label={label}
            path={`/${name}`}
            hint={hint}
            type="number"
            value={form[name] ?? String(live[name])}
            onInput={(value) => setForm({ ...form, [name]: value })}
          />
        ))}
      </div>
      <CheckField
        label="The seller"
        path="/playsSeller"
        hint="If not, that is left to your client."
        choices={[{ value: 'plays', label: PLAYS }]}
        chosen={plays ? ['plays'] : []}
        onChange={(chosen) => setPlays(chosen.length > 0)}
      />
    </Form>
  );
}
