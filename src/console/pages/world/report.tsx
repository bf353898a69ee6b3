import { api, pathOf } from '../../api/client.js';
import type { ReportRequest } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Facts } from '../../components/facts.js';
import { Loaded } from '../../components/loaded.js';
import { Page, Section } from '../../components/page.js';
import { Time } from '../../components/time.js';
import { useLive } from '../../lib/use-load.js';
import type { PageProps } from '../page-props.js';
import { AdvanceTo } from './advance-to.js';
import { ReportContent } from './report/content.js';

/** One request for a report, and the report that came of it. */
export function ReportPage({ id }: PageProps) {
  const path = pathOf('reports', id);
  const found = useLive(() => api.get<ReportRequest>(path), [path]);
  return (
    <Page title={id} lead={<a href="#/reports">All reports</a>}>
      <Loaded from={found}>
        {(request) => (
          <>
            <p class="verdict">
              <Badge state={request.status} /> <code class="break">{request.reportType}</code>
            </p>
            {/SUBMITTED|PROGRESS/.test(request.status) && (
              <AdvanceTo what="It is made as the clock of the world goes on." changed={found.reload} />
            )}
            <Facts of={factsOf(request)} />
            <Section title="Content">
              {request.report ? (
                <ReportContent path={`${path}/content`} report={request.report} />
              ) : (
                <p class="quiet">{whyNone[request.status]}</p>
              )}
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

const whyNone: Readonly<Record<ReportRequest['status'], string>> = {
  _SUBMITTED_: 'There is none yet.',
  _IN_PROGRESS_: 'There is none yet.',
  _CANCELLED_: 'The request was cancelled, by its seller or because it asked for too much.',
  _DONE_: 'There is none.',
  _DONE_NO_DATA_: 'There was nothing to report.',
};

const factsOf = ({ report, ...request }: ReportRequest) =>
  [
    ['Seller', <code>{request.sellerId}</code>],
    ['Marketplaces', request.marketplaceIds.join(', ')],
    ['From', <Time at={request.startAt} />],
    ['To', <Time at={request.endAt} />],
    ['Options', request.reportOptions],
    ['Asked for by', request.scheduled ? 'a schedule' : 'a request'],
    ['Host', request.host],
    ['Submitted', <Time at={request.submittedAt} />],
    ['Completed', request.completedAt && <Time at={request.completedAt} />],
    ['ReportId', report && <code>{report.reportId}</code>],
    ['Acknowledged', report && (report.acknowledged ? 'yes' : 'no')],
    ['Content-Type', report?.contentType],
  ] as const;
