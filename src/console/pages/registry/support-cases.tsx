import type { SupportCase } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Page } from '../../components/page.js';
import { PagedTable } from '../../components/paged-table.js';
import { Time } from '../../components/time.js';
import { linkTo } from '../../lib/router.js';
import { byId, usePages } from '../../lib/use-pages.js';

/** Registrations and resets of keys, as Seller Support has them. */
export function SupportCases() {
  const pages = usePages<SupportCase>('/support-cases', {}, byId);
  return (
    <Page
      title="Support cases"
      lead={
        <>
          <a href="#/register">Register a developer</a> or ask for new keys on{' '}
          <a href="#/credentials">Credentials</a> to open one.
        </>
      }
    >
      <PagedTable
        caption="Support cases"
        pages={pages}
        columns={[
          {
            label: 'Case',
            of: ({ id, subject }) => <a href={linkTo(['cases', id])}>{`${id}: ${subject}`}</a>,
          },
          { label: 'Status', of: ({ status }) => <Badge state={status} /> },
          { label: 'Developer', look: 'mono', of: ({ developerId }) => developerId },
          { label: 'Opened', look: 'mono', minor: true, of: ({ createdAt }) => <Time at={createdAt} /> },
          { label: 'Changed', look: 'mono', minor: true, of: ({ changedAt }) => <Time at={changedAt} /> },
        ]}
        empty="There are none. Register a developer, or ask for new keys, to open one."
      />
    </Page>
  );
}
