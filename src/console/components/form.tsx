import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useCallback, useContext, useId, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ApiError } from '../api/client.js';
import type { Finding } from '../api/client.js';
import { sayOf, showName } from '../lib/show.js';
import { Notice } from './notice.js';

/** What is wrong with a part of what is sent. */
export type Against = Pick<Finding, 'path' | 'message'>;

interface Mistakes {
  findings: readonly Against[];
  warnings: readonly Against[];
  /** A field is there for a part of what is sent. @returns what ends that. */
  claim(path: string): () => void;
}

const mistakes = createContext<Mistakes | undefined>(undefined);

const none: readonly Against[] = [];

interface FormProps {
  /** Of the action that the form sets off. */
  error: Error | undefined;
  /** What will be held against it if it is sent as it stands. */
  warnings?: readonly Against[];
  onSubmit(): void;
  wide?: boolean;
  /** What it is called for those who do not see it. */
  name?: string;
  /** It may be sent with values that the browser would not take. */
  noValidate?: boolean;
  children: ComponentChildren;
  /** The buttons, below what went wrong. */
  actions: ComponentChildren;
}

/** A form whose fields show what the server has against them; what no field is there for is said above the buttons. */
export function Form(props: FormProps) {
  const { error, warnings = none, onSubmit, wide, name, noValidate, children, actions } = props;
  const [claimed, setClaimed] = useState<readonly string[]>([]);
  const findings = error instanceof ApiError ? error.findings : none;
  const claim = useCallback((path: string) => {
    setClaimed((before) => [...before, path]);
    return () => setClaimed((before) => before.toSpliced(before.indexOf(path), 1));
  }, []);
  const shared = useMemo(() => ({ findings, warnings, claim }), [findings, warnings, claim]);
  const unclaimed = (all: readonly Against[]) =>
    all.filter(({ path }) => !claimed.some((each) => covers(each, path)));
  const foreseen = unclaimed(warnings);
  const others = unclaimed(findings);
  return (
    <mistakes.Provider value={shared}>
      <form
        class={wide ? 'form wide' : 'form'}
        aria-label={name}
        noValidate={noValidate}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {foreseen.length > 0 && (
          <Notice kind="info" title="The server will refuse this as it stands:">
            <Said of={foreseen} />
          </Notice>
        )}
        {error && (
          <Notice
            kind="bad"
            title={findings.length > 0 ? 'This cannot be done as it stands.' : error.message}
          >
            {others.length > 0 ? (
              <Said of={others} />
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

const Said = ({ of }: { of: readonly Against[] }) => (
  <ul>
    {of.map(({ path, message }) => (
      <li key={path + message}>{sayOf(nameIn(path), message)}</li>
    ))}
  </ul>
);

/** Whether a field for one part of what is sent is there for another: its own, or an item of it. */
const covers = (field: string, path: string): boolean =>
  path === field || (path.startsWith(`${field}/`) && /^\d+$/.test(path.slice(field.length + 1)));

/** The last name of a JSON pointer, as words. */
const nameIn = (path: string): string => showName(path.split('/').findLast((part) => part !== '') ?? 'It');

/** What stands beside a field. */
export interface Mistake {
  text: string;
  id: string;
  /** The server has refused it already. */
  refused: boolean;
}

/** What there is against a field, in the words of the form; it is there for `path` of what is sent. */
export function useMistake(label: string, path: string | undefined): Mistake | undefined {
  const shared = useContext(mistakes);
  const id = useId();
  useLayoutEffect(() => (path === undefined ? undefined : shared?.claim(path)), [path, shared?.claim]);
  if (path === undefined || !shared) return undefined;
  const about = (all: readonly Against[]) => all.filter((each) => covers(path, each.path));
  const refusals = about(shared.findings);
  const found = refusals.length > 0 ? refusals : about(shared.warnings);
  if (found.length === 0) return undefined;
  const text = found.map(({ message }) => sayOf(label, message)).join(' ');
  return { text, id: `${id}-mistake`, refused: refusals.length > 0 };
}
