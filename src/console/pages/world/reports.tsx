import type { ReportRequest, ReportSchedule } from '../../api/types.js';
import { Section } from '../../components/page.js';
import { PagedTable } from '../../components/paged-table.js';
import { Time } from '../../components/time.js';
import { linkTo } from '../../lib/router.js';
import { byId, usePages } from '../../lib/use-pages.js';
import type { PageProps } from '../page-props.js';
import { OfSellers, column, instant, state } from './of-sellers.js';
import { RequestReport } from './report/request.js';

export const Reports = ({ query }: PageProps) => (
  <>
    <OfSellers
      title="Reports"
      lead="Reports that were requested or scheduled, and how far they are."
      actions={<RequestReport />}
      path="/reports"
      query={query}
      filters={[
        { name: 'status', label: 'Status' },
        { name: 'reportType', label: 'Type', offers: 'reportType' },
      ]}
      empty="There are none. Request one above, or with RequestReport from your client."
      columns={[
        {
          label: 'Request',
          look: 'mono',
          of: ({ reportRequestId: id }) => <a href={linkTo(['reports', String(id)])}>{String(id)}</a>,
        },
        column('Type', 'reportType', { look: 'mono' }),
        state,
        {
          label: 'Bytes',
          look: 'number',
          of: ({ report }) => (report as ReportRequest['report'])?.bytes ?? '–',
        },
        column('Scheduled', 'scheduled', { minor: true }),
        column('Seller', 'sellerId', { look: 'mono', minor: true }),
        instant('Submitted', 'submittedAt', true),
      ]}
    />
    <Schedules />
  </>
);

function Schedules() {
  const pages = usePages<ReportSchedule>('/report-schedules', {}, byId);
  return (
    <Section title="Schedules">
      <PagedTable
        caption="Schedules"
        pages={pages}
        columns={[
          { label: 'Type', look: 'mono', of: ({ reportType }) => reportType },
          { label: 'Every', look: 'mono', of: ({ schedule }) => schedule },
          { label: 'Next', look: 'mono', of: ({ nextAt }) => <Time at={nextAt} /> },
          { label: 'Seller', look: 'mono', minor: true, of: ({ sellerId }) => sellerId },
        ]}
        empty="There are none. ManageReportSchedule makes one."
      />
    </Section>
  );
}
