import { useMemo } from 'preact/hooks';
import { isCompact, layOut, looksLikeXml, piecesOf } from '../lib/xml.js';
import { CopyButton } from './button.js';

interface TextViewProps {
  label: string;
  text: string;
  /** What is copied, where it is not the text as it is shown. */
  copied?: string;
  /** Below the text, such as that it was cut off. */
  note?: string;
  /** Lines are broken where they are too long. */
  wrap?: boolean;
}

/** A text as it is, coloured if it is XML, with a button that copies it. */
export function TextView({ label, text, copied = text, note, wrap }: TextViewProps) {
  const shown = useMemo(() => (isCompact(text) ? layOut(text) : text), [text]);
  const pieces = useMemo(() => (looksLikeXml(shown) ? piecesOf(shown) : undefined), [shown]);
  return (
    <figure class="text-view">
      <figcaption>
        <span>{label}</span>
        <span>
          <CopyButton text={copied} />
        </span>
      </figcaption>
      <pre class={wrap ? 'wrap' : undefined} tabIndex={0} role="region" aria-label={label}>
        {pieces
          ? pieces.map(({ kind, text: piece }, at) =>
              kind === 'text' ? (
                piece
              ) : (
                <span key={at} class={`xml-${kind}`}>
                  {piece}
                </span>
              ),
            )
          : shown}
      </pre>
      {shown !== text && <p class="hint">Laid out for reading; it was sent without these lines.</p>}
      {note && <p class="hint">{note}</p>}
    </figure>
  );
}
