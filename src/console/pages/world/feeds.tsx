import { OfSellers, column, instant, state } from './of-sellers.js';

export const Feeds = () => (
  <OfSellers
    title="Feeds"
    lead="Documents that sellers submitted, and how far they are."
    path="/feeds"
    columns={[
      column('Feed', 'feedSubmissionId', { look: 'mono' }),
      column('Type', 'feedType', { look: 'mono' }),
      state,
      column('Successful', 'successful', { look: 'number' }),
      column('Failed', 'failed', { look: 'number' }),
      column('Seller', 'sellerId', { look: 'mono', minor: true }),
      instant('Submitted', 'submittedAt', true),
    ]}
  />
);
