import { listReturns } from '../../store/returns.js';
import type { FbaReturn } from '../../store/returns.js';
import { pagesOf } from './source.js';
import type { Source } from './source.js';

/** Returns to Amazon within the period, oldest first. */
export const returns: Source = {
  *rows(world, scope) {
    for (const { id } of scope.participations) {
      const pages = pagesOf<FbaReturn>(scope.page, (limit, last) =>
        listReturns(world, id, scope.to, limit, {
          at: last?.returnedAt ?? scope.from,
          id: last?.id ?? 0,
        }),
      );
      for (const page of pages) yield page.map((one) => ({ ...one }));
    }
  },
};
