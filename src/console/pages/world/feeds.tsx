import { linkTo } from '../../lib/router.js';
import type { PageProps } from '../page-props.js';
import { SubmitFeed } from './feed/submit.js';
import { OfSellers, column, instant, state } from './of-sellers.js';

/** The states of a feed, as MWS names them. */
const STATES = [
  '_SUBMITTED_',
  '_IN_PROGRESS_',
  '_AWAITING_ASYNCHRONOUS_REPLY_',
  '_IN_SAFETY_NET_',
  '_UNCONFIRMED_',
  '_CANCELLED_',
  '_DONE_',
];

export const Feeds = ({ query }: PageProps) => (
  <OfSellers
    title="Feeds"
    lead="Documents that sellers submitted, and how far they are."
    actions={<SubmitFeed />}
    path="/feeds"
    query={query}
    filters={[
      { name: 'status', label: 'Status', choices: STATES },
      { name: 'feedType', label: 'Type', offers: 'feedType' },
      { name: 'idBegins', label: 'Id begins with' },
      { name: 'submittedSince', label: 'Submitted from', type: 'date' },
      { name: 'submittedUntil', label: 'Submitted before', type: 'date' },
    ]}
    empty="There are none. Submit one above, or with SubmitFeed from your client."
    columns={[
      {
        label: 'Feed',
        look: 'mono',
        sort: 'feedSubmissionId',
        of: ({ feedSubmissionId: id }) => <a href={linkTo(['feeds', String(id)])}>{String(id)}</a>,
      },
      column('Type', 'feedType', { look: 'mono' }),
      state,
      column('Successful', 'successful', { look: 'number' }),
      column('Failed', 'failed', { look: 'number' }),
      column('Seller', 'sellerId', { look: 'mono', minor: true }),
      { ...instant('Submitted', 'submittedAt', true), sort: 'submittedAt' },
    ]}
  />
);
