import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useAction } from '../lib/use-action.js';
import { Button } from './button.js';
import { Failure } from './notice.js';

interface DialogProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A dialog above the page. The browser keeps the focus in it and closes it with Escape. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        <Button look="small" onClick={() => dialog.current?.close()}>
          Close
        </Button>
      </div>
      {children}
    </dialog>
  );
}

interface ConfirmProps {
  /** What the button says, which is what will be done. */
  label: string;
  question: ComponentChildren;
  act(): Promise<unknown>;
  look?: 'danger' | 'small';
}

/** A button for what cannot be taken back: it asks before it acts. */
export function ConfirmButton({ label, question, act, look = 'small' }: ConfirmProps) {
  const [open, setOpen] = useState(false);
  const action = useAction(async () => {
    await act();
    setOpen(false);
  });
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <Dialog title={label} onClose={() => setOpen(false)}>
          <p>{question}</p>
          <Failure error={action.error} />
          <div class="actions">
            <Button look="danger" disabled={action.busy} onClick={() => void action.run()}>
              {label}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
