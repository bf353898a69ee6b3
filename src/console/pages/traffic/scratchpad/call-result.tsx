import { useEffect, useRef } from 'preact/hooks';
import { api, pathOf } from '../../../api/client.js';
import type { MwsAnswer } from '../../../api/mws.js';
import type { SignedRequest, WholeRequest } from '../../../api/types.js';
import { Status } from '../../../components/badge.js';
import { CopyButton } from '../../../components/button.js';
import { Section } from '../../../components/page.js';
import { Refusal } from '../../../components/refusal.js';
import { TextView } from '../../../components/text-view.js';
import { linesOf } from '../../../lib/diff.js';
import { linkTo } from '../../../lib/router.js';
import { useLoad } from '../../../lib/use-load.js';

interface CallResultProps {
  signed: SignedRequest;
  answer: MwsAnswer | undefined;
}

/** What was signed and sent, and what came back. */
export function CallResult({ signed, answer }: CallResultProps) {
  return (
    <>
      {answer && <Answer answer={answer} />}
      <Section title="Signed" actions={<CopyButton label="Copy as curl" text={signed.curl} />}>
        {signed.stringToSign && (
          <TextView
            label="String to sign, a line for each parameter"
            text={linesOf(signed.stringToSign).join('\n')}
            copied={signed.stringToSign}
          />
        )}
        <TextView label="Request" text={requestText(signed)} wrap />
      </Section>
    </>
  );
}

function Answer({ answer }: { answer: MwsAnswer }) {
  const { status, requestId, text, headers } = answer;
  const noted = useLoad(
    async () => (requestId === null ? undefined : api.get<WholeRequest>(pathOf('requests', requestId))),
    [requestId],
  );
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [requestId]);
  return (
    <Section
      title="Answer"
      actions={
        <>
          <span ref={place} role="status" aria-label="Status of the answer">
            <Status code={status} />
          </span>
          {requestId !== null && <a href={linkTo(['requests', requestId])}>In the journal</a>}
        </>
      }
    >
      {noted.data && <Refusal request={noted.data} />}
      <TextView label="Body" text={text} />
      <details>
        <summary>Headers</summary>
        <TextView
          label="Headers"
          text={headers.map(([name, value]) => `${name}: ${value}`).join('\n')}
          wrap
        />
      </details>
    </Section>
  );
}

const requestText = ({ method, url, headers, body }: SignedRequest): string => {
  const { pathname, search } = new URL(url);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${pathname}${search} HTTP/1.1`, ...lines, '', body ?? ''].join('\n').trimEnd();
};
