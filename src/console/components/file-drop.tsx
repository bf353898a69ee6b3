import { useId, useState } from 'preact/hooks';
import { Button } from './button.js';

interface FileDropProps {
  label: string;
  file: File | undefined;
  onChoose(file: File | undefined): void;
}

/** A file that is dropped onto the page, or chosen. */
export function FileDrop({ label, file, onChoose }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? 'field drop over' : 'field drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer?.files ?? [];
        if (dropped) onChoose(dropped);
      }}
    >
      <label for={id}>{label}</label>
      <input
        // Another one where none is chosen, so that the same file can be chosen again.
        key={file ? 'chosen' : 'none'}
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.files?.[0])}
      />
      <p class="hint" id={`${id}-hint`}>
        {file ? `${file.name}, ${file.size} bytes` : 'Drop a file here, or choose one.'}
      </p>
      {file && (
        <Button look="small" onClick={() => onChoose(undefined)}>
          Take it back
        </Button>
      )}
    </div>
  );
}
