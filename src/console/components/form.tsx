import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useCallback, useContext, useId, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ApiError } from '../api/client.js';
import type { Finding } from '../api/client.js';
import { sayOf, showName } from '../lib/show.js';
import { Notice } from './notice.js';

interface Mistakes {
  findings: readonly Finding[];
  /** A field is there for a part of what is sent. @returns what ends that. */
  claim(path: string): () => void;
}

const mistakes = createContext<Mistakes | undefined>(undefined);

interface FormProps {
  /** Of the action that the form sets off. */
  error: Error | undefined;
  onSubmit(): void;
  wide?: boolean;
  children: ComponentChildren;
  /** The buttons, below what went wrong. */
  actions: ComponentChildren;
}

/** A form whose fields show what the server has against them; what no field is there for is said above the buttons. */
export function Form({ error, onSubmit, wide, children, actions }: FormProps) {
  const [claimed, setClaimed] = useState<readonly string[]>([]);
  const findings = error instanceof ApiError ? error.findings : [];
  const claim = useCallback((path: string) => {
    setClaimed((before) => [...before, path]);
    return () => setClaimed((before) => before.toSpliced(before.indexOf(path), 1));
  }, []);
  const shared = useMemo(() => ({ findings, claim }), [error, claim]);
  const others = findings.filter(({ path }) => !claimed.includes(path));
  return (
    <mistakes.Provider value={shared}>
      <form
        class={wide ? 'form wide' : 'form'}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {error && (
          <Notice
            kind="bad"
            title={findings.length > 0 ? 'This cannot be done as it stands.' : error.message}
          >
            {others.length > 0 ? (
              <ul>
                {others.map(({ path, message }) => (
                  <li key={path + message}>{sayOf(nameIn(path), message)}</li>
                ))}
              </ul>
            ) : (
              findings.length > 0 && 'See the fields that are marked.'
            )}
          </Notice>
        )}
        <div class="actions">{actions}</div>
      </form>
    </mistakes.Provider>
  );
}

/** The last name of a JSON pointer, as words. */
const nameIn = (path: string): string => showName(path.split('/').findLast((part) => part !== '') ?? 'It');

/** What the server has against a field, in the words of the form; it is there for `path` of what is sent. */
export function useMistake(
  label: string,
  path: string | undefined,
): { text: string; id: string } | undefined {
  const shared = useContext(mistakes);
  const id = useId();
  useLayoutEffect(() => (path === undefined ? undefined : shared?.claim(path)), [path, shared?.claim]);
  const found = shared?.findings.filter((each) => each.path === path) ?? [];
  if (path === undefined || found.length === 0) return undefined;
  return { text: found.map(({ message }) => sayOf(label, message)).join(' '), id: `${id}-mistake` };
}
