import { useState } from 'preact/hooks';
import type { List } from '../api/client.js';
import { useAction } from '../lib/use-action.js';
import type { Load } from '../lib/use-load.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Newest } from './newest.js';
import { Failure } from './notice.js';
import type { Column } from './table.js';
import { TextView } from './text-view.js';

interface MessagesProps<T> {
  caption: string;
  /** What the XML of one is called. */
  label: string;
  from: Load<List<T>>;
  columns: readonly Column<T>[];
  empty: string;
  sendAgain(id: string): Promise<unknown>;
}

/** Messages to sellers, each with its XML, and sent again on demand. */
export function Messages<T extends { id: string; xml: string }>(props: MessagesProps<T>) {
  const { caption, label, from, columns, empty, sendAgain } = props;
  const [shown, setShown] = useState<T>();
  const again = useAction(async (id: string) => {
    await sendAgain(id);
    from.reload();
  });
  const actions: Column<T> = {
    label: 'Actions',
    of: (each) => (
      <>
        <Button look="small" aria-label={`Show ${each.id}`} onClick={() => setShown(each)}>
          Show
        </Button>
        <Button
          look="small"
          aria-label={`Send ${each.id} again`}
          disabled={again.busy}
          onClick={() => void again.run(each.id)}
        >
          Send again
        </Button>
      </>
    ),
  };
  return (
    <>
      <Failure error={again.error} />
      <Newest caption={caption} from={from} columns={[...columns, actions]} empty={empty} />
      {shown && (
        <Dialog title={shown.id} onClose={() => setShown(undefined)}>
          <TextView label={label} text={shown.xml} />
        </Dialog>
      )}
    </>
  );
}
