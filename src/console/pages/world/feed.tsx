import { api, pathOf } from '../../api/client.js';
import type { Feed, FeedProblem } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { DocumentView, endingOf } from '../../components/document-view.js';
import { Facts } from '../../components/facts.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { Table } from '../../components/table.js';
import { Time } from '../../components/time.js';
import { useLive, useLoad } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { AdvanceTo } from './advance-to.js';

/** As many of the messages that failed as are shown. */
const PROBLEMS = 200;

/** One feed: what was submitted, what came of it, and which messages failed. */
export function FeedPage({ id }: PageProps) {
  const path = pathOf('feeds', id);
  const found = useLive(() => api.get<Feed>(path), [path]);
  return (
    <Page title={id} lead={<a href="#/feeds">All feeds</a>}>
      <Loaded from={found}>
        {(feed) => (
          <>
            <p class="verdict">
              <Badge state={feed.status} />{' '}
              <span>
                {feed.processed} processed, {feed.failed} failed
              </span>
            </p>
            {feed.completedAt === undefined && feed.status !== '_CANCELLED_' && (
              <AdvanceTo what="It is processed as the clock of the world goes on." changed={found.reload} />
            )}
            <Facts of={factsOf(feed)} />
            <Section title="Messages that failed">
              <Problems path={path} feed={feed} />
            </Section>
            <Section title="Processing report">
              {feed.result ? (
                <DocumentView
                  label="Processing report"
                  path={`${path}/result`}
                  file={`processing-report-${id}${endingOf(feed.result.contentType)}`}
                  {...feed.result}
                />
              ) : (
                <p class="quiet">There is none yet.</p>
              )}
            </Section>
            <Section title="As it was submitted">
              <DocumentView
                label="Submitted document"
                path={`${path}/document`}
                contentType={feed.contentType}
                bytes={feed.bytes}
                file={`feed-${id}${endingOf(feed.contentType)}`}
              />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Problems({ path, feed }: { path: string; feed: Feed }) {
  const found = useLoad(
    () => api.list<FeedProblem>(`${path}/problems`, { limit: PROBLEMS }),
    [path, feed.status, feed.failed],
  );
  const empty =
    feed.failed > 0
      ? 'None by itself: the file as a whole could not be taken. The processing report says why.'
      : 'There are none.';
  return (
    <Loaded from={found}>
      {({ items, count }) => (
        <>
          <Table
            caption="Messages that failed"
            columns={[
              { label: 'Message', look: 'mono', of: ({ message }) => message },
              { label: 'About', look: 'mono', of: ({ about }) => Object.values(about).join(' ') || '–' },
              { label: 'Result', of: ({ type }) => <Badge state={type} /> },
              { label: 'Code', look: 'mono', of: ({ code }) => code },
              { label: 'What MWS says', look: 'wide', of: ({ text }) => text },
            ]}
            items={items}
            keyOf={({ id }) => id}
            empty={empty}
          />
          {count > items.length && (
            <p class="quiet">
              These are {items.length} of {count}; the processing report has them all.
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}

const factsOf = (feed: Feed) =>
  [
    ['Type', <code>{feed.feedType}</code>],
    ['Seller', <code>{feed.sellerId}</code>],
    ['Marketplaces', feed.marketplaceIds.join(', ') || 'all of the seller’s'],
    ['Content-Type', feed.contentType],
    ['Bytes', String(feed.bytes)],
    ['Options', feed.feedOptions],
    ['Purge and replace', feed.purgeAndReplace ? 'yes' : undefined],
    ['Host', feed.host],
    ['Submitted', <Time at={feed.submittedAt} />],
    ['Processing began', feed.startedAt && <Time at={feed.startedAt} />],
    ['Completed', feed.completedAt && <Time at={feed.completedAt} />],
  ] as const;
