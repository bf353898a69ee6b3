import type { ComponentChildren } from 'preact';
import { ApiError } from '../api/client.js';

interface NoticeProps {
  kind: 'info' | 'good' | 'warn' | 'bad';
  title?: string;
  children?: ComponentChildren;
}

/** Something to be read now. What went wrong is announced at once, the rest when there is a pause. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      {title && <strong>{title}</strong>}
      {children && <div>{children}</div>}
    </div>
  );
}

/** Why something failed, with every mistake that the server found. */
export function Failure({ error }: { error: Error | undefined }) {
  if (!error) return null;
  const findings = error instanceof ApiError ? error.findings : [];
  return (
    <Notice kind="bad" title={error.message}>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ path, message }) => (
            <li key={path + message}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
