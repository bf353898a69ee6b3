import { Button } from '../../components/button.js';
import { Failure } from '../../components/notice.js';
import { Section } from '../../components/page.js';
import { useAction } from '../../lib/use-action.js';

interface PutIntoProps<State extends string> {
  title?: string;
  /** The usual one first. */
  states: readonly State[];
  put(state: State): Promise<unknown>;
}

/** A button for each state that a thing may be put into; nothing where it has come to its end. */
export function PutInto<State extends string>({ title = 'Next step', states, put }: PutIntoProps<State>) {
  const act = useAction(put);
  if (states.length === 0) return null;
  return (
    <Section title={title}>
      <div class="actions">
        {states.map((state, at) => (
          <Button
            key={state}
            look={at === 0 ? 'primary' : 'plain'}
            disabled={act.busy}
            onClick={() => void act.run(state)}
          >
            {state}
          </Button>
        ))}
      </div>
      <Failure error={act.error} />
    </Section>
  );
}
