import { api } from '../../api/client.js';
import { Button } from '../../components/button.js';
import { Failure, Notice } from '../../components/notice.js';
import { useAction } from '../../lib/use-action.js';

/** Says that something takes time, and lets the clock of the world go on to what is due next. */
export function AdvanceTo({ what, changed }: { what: string; changed(): void }) {
  const advance = useAction(async () => {
    await api.post('/clock/advance', { to: 'next-due' });
    changed();
  });
  return (
    <Notice kind="info" title={what}>
      <div class="actions">
        <Button look="small" disabled={advance.busy} onClick={() => void advance.run()}>
          Advance to what is due next
        </Button>
      </div>
      <Failure error={advance.error} />
    </Notice>
  );
}
