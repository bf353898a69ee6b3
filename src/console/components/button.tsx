import type { ButtonHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';

type ButtonProps = ButtonHTMLAttributes & { look?: 'plain' | 'primary' | 'danger' | 'small' };

export function Button({ look = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} class={`button ${look}`} />;
}

/** Copies a text, or one that is made when it is asked for, and says so. */
export function CopyButton({
  text,
  label = 'Copy',
  name,
}: {
  text: string | (() => Promise<string>);
  label?: string;
  /** What is copied, where the label alone does not say it. */
  name?: string;
}) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      // Browsers have a clipboard for https and for this machine only.
      if (!window.isSecureContext) throw new Error('Copying needs https, or localhost');
      await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
      setSaid('Copied');
    } catch (error) {
      setSaid(error instanceof DOMException ? 'The browser does not allow it' : (error as Error).message);
    }
    setTimeout(setSaid, 2_000, '');
  };
  return (
    <>
      <Button look="small" aria-label={name && `${label} ${name}`} onClick={() => void copy()}>
        {label}
      </Button>
      <span class="said" role="status">
        {said}
      </span>
    </>
  );
}
