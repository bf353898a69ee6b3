import type { PageProps } from '../page-props.js';
import { OfSellers } from './of-sellers.js';

export const Reports = ({ query }: PageProps) => (
  <OfSellers
    title="Reports"
    lead="Reports that were requested or scheduled, and how far they are."
    path="/reports"
    query={query}
    filters={[
      { name: 'status', label: 'Status' },
      { name: 'reportType', label: 'Type', offers: 'reportType' },
    ]}
    empty="There are none. Ask for one with RequestReport, from your client or the scratchpad."
  />
);
