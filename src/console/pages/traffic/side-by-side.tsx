import { api, pathOf } from '../../api/client.js';
import type { WholeRequest } from '../../api/types.js';
import { DiffView } from '../../components/diff-view.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { isCompact, layOut } from '../../lib/xml.js';
import { linkTo } from '../../lib/router.js';
import { useLoad } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';

/** Two requests side by side: what was sent and what was answered, with what differs marked. */
export function SideBySide({ query }: PageProps) {
  const ids = [query.get('left') ?? '', query.get('right') ?? ''];
  const both = useLoad(
    () => Promise.all(ids.map((id) => api.get<WholeRequest>(pathOf('requests', id)))),
    ids,
  );
  return (
    <Page
      title="Side by side"
      lead={
        <>
          Two requests, and where they differ. <a href="#/requests">All requests</a>
        </>
      }
    >
      <Loaded from={both}>{([left, right]) => <Both left={left!} right={right!} />}</Loaded>
    </Page>
  );
}

function Both({ left, right }: { left: WholeRequest; right: WholeRequest }) {
  return (
    <>
      <p class="verdict">
        {[left, right].map(({ id, section, operation, path }) => (
          <a key={id} href={linkTo(['requests', id])}>
            {operation ? `${section}.${operation}` : path} {id.slice(0, 8)}
          </a>
        ))}
      </p>
      {parts.map(({ title, of }) => {
        const [here, there] = [of(left), of(right)];
        return (
          (here || there) && (
            <Section key={title} title={title}>
              <DiffView
                label={title}
                names={[left.id.slice(0, 8), right.id.slice(0, 8)]}
                left={here}
                right={there}
              />
            </Section>
          )
        );
      })}
    </>
  );
}

const linesOf = (pairs: readonly (readonly [string, string | number | null | undefined])[]): string =>
  pairs
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');

/** What is put side by side, a line for each fact. */
const parts: readonly { title: string; of(request: WholeRequest): string }[] = [
  {
    title: 'Facts',
    of: ({ section, operation, method, path, accessKeyId, sellerId, status, outcome, rung, code, cause }) =>
      linesOf([
        ['Operation', operation && `${section}.${operation}`],
        ['Sent to', `${method} ${path}`],
        ['Access key', accessKeyId],
        ['Seller', sellerId],
        ['Status', status],
        ['Outcome', outcome],
        ['Rung', rung],
        ['Code', code],
        ['Cause', cause],
      ]),
  },
  {
    title: 'Parameters',
    of: ({ params }) => linesOf(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))),
  },
  {
    title: 'Headers',
    of: ({ requestHeaders = [] }) =>
      linesOf(requestHeaders.map(({ name, value }) => [name.toLowerCase(), value])),
  },
  {
    title: 'Document',
    of: ({ requestBody, params }) =>
      Object.keys(params).length > 0 && isForm(requestBody?.text) ? '' : (requestBody?.text ?? ''),
  },
  { title: 'Answer', of: ({ responseBody }) => laidOut(responseBody?.text ?? '') },
];

/** The parameters are there already. */
const isForm = (text = ''): boolean => /^[\w.%-]+=[^<\n]*$/.test(text.slice(0, 2_000));

const laidOut = (text: string): string => (isCompact(text) ? layOut(text) : text);
