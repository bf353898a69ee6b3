import { useState } from 'preact/hooks';
import { Button } from '../../components/button.js';
import { Failure } from '../../components/notice.js';
import { useAction } from '../../lib/use-action.js';

interface ChooseProps {
  /** What is chosen, for those who do not see it. */
  what: string;
  /** What the button says. */
  label: string;
  choices: readonly string[];
  act(chosen: string): Promise<unknown>;
}

/** A choice and a button that makes it so, in one line of a table. */
export function Choose({ what, label, choices, act }: ChooseProps) {
  const [wish, setWish] = useState('');
  // What was chosen before may be no choice any more.
  const chosen = choices.includes(wish) ? wish : (choices[0] ?? '');
  const action = useAction(act);
  return (
    <div class="actions">
      <select aria-label={what} value={chosen} onChange={(event) => setWish(event.currentTarget.value)}>
        {choices.map((each) => (
          <option key={each} selected={each === chosen}>
            {each}
          </option>
        ))}
      </select>
      <Button
        look="small"
        aria-label={`${label}: ${what}`}
        disabled={action.busy}
        onClick={() => void action.run(chosen)}
      >
        {label}
      </Button>
      <Failure error={action.error} />
    </div>
  );
}
