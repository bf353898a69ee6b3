import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { iso } from '../../instant.js';
import { readRow } from '../../page.js';
import type { Paging } from '../../page.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { scheduleOfRow } from '../../../store/reports/schedules.js';

const schedule = schema.resource('ReportSchedule', {
  id: schema.text(),
  sellerId: schema.text(),
  reportType: schema.text('Such as _GET_ORDERS_DATA_.'),
  schedule: schema.text('Such as _1_DAY_; a duration where MWS has no word for it.'),
  nextAt: schema.described(schema.instant, 'When the next report is asked for.'),
  marketplaceIds: schema.arrayOf(schema.text()),
});

interface Row {
  id: number;
  sellerId: string;
}

function list(world: World, { limit, after, sellerId }: Paging & { sellerId?: string }) {
  const { rows, count } = browse<Row>(
    world,
    {
      select: 'c.id, s.seller_id AS sellerId',
      from: 'report_schedules c JOIN sellers s ON s.id = c.seller',
      id: 'c.id',
      where: { 's.seller_id = ?': sellerId },
    },
    limit,
    readRow(after),
  );
  const items = rows.map((row) => {
    const { reportType, schedule: every, scheduledAt, details } = scheduleOfRow(world, row.id);
    return {
      ...{ id: String(row.id), sellerId: row.sellerId, reportType, schedule: every },
      ...{ nextAt: iso(scheduledAt), marketplaceIds: details.marketplaceIds },
    };
  });
  return { items, count };
}

/** Reports that are made again and again. */
export const reportSchedules: Resource = {
  tag: 'reports',
  settles: true,
  schemas: [schedule],
  routes: [
    route<{ query: Paging & { sellerId?: string } }>({
      method: 'GET',
      path: '/report-schedules',
      id: 'listReportSchedules',
      summary: 'Schedules of reports, the one that was made last first',
      query: { ...schema.paging, sellerId: schema.nonEmpty },
      answer: schema.listOf('ReportSchedule'),
      run: ({ world, query }) => list(world, query),
    }),
  ],
};
