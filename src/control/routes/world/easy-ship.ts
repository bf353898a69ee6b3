import type { EasyShipStatus } from '../../../model/easy-ship.js';
import { easyShipPackageOfRow, findEasyShipPackage } from '../../../store/easy-ship/packages.js';
import type { EasyShipPackage } from '../../../store/easy-ship/packages.js';
import { papersOf, writePapers } from '../../../store/easy-ship/papers/papers.js';
import type { EasyShipPaper } from '../../../store/easy-ship/papers/papers.js';
import { bringPackageTo } from '../../../store/easy-ship/progress.js';
import type { World } from '../../../world/world.js';
import { browse } from '../../browse.js';
import { noSuchPlace } from '../../page.js';
import type { Paging } from '../../page.js';
import { answerPdf, pdfAnswer } from '../../pdf-answer.js';
import { conflict, notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { easyShipPackage, filters, paper, params, status } from './easy-ship-schemas.js';
import { showEasyShipPackage as show } from './easy-ship-view.js';

interface Filter {
  sellerId?: string;
  order?: string;
  status?: EasyShipStatus;
}

interface Named {
  id: string;
}

function list(world: World, { limit, after, ...filter }: Paging & Filter) {
  const last = after === undefined ? undefined : findEasyShipPackage(world, after);
  if (after !== undefined && !last) throw noSuchPlace(after);
  const where = {
    'participation IN (SELECT p.id FROM participations p JOIN sellers s ON s.id = p.seller WHERE s.seller_id = ?)':
      filter.sellerId,
    '"order" = (SELECT id FROM orders WHERE amazon_order_id = ?)': filter.order,
    'status = ?': filter.status,
  };
  const table = { select: 'id', from: 'easy_ship_packages', id: 'id', where };
  const { rows, count } = browse<{ id: number }>(world, table, limit, last?.id);
  return { items: rows.map(({ id }) => show(world, easyShipPackageOfRow(world, id))), count };
}

function packageAt(world: World, { id }: Named): EasyShipPackage {
  const found = findEasyShipPackage(world, id);
  if (!found) throw notFound(`package ${id}`);
  return found;
}

function change(world: World, named: Named, to: EasyShipStatus) {
  const one = packageAt(world, named);
  const moved = one.status === to ? one : bringPackageTo(world, one, to);
  if (!moved) throw conflict(`A package that is ${one.status} cannot become ${to}.`);
  return show(world, moved);
}

/** Parcels that Amazon picks up at sellers in India. */
export const easyShip: Resource = {
  tag: 'easy-ship',
  settles: true,
  schemas: [easyShipPackage],
  routes: [
    route<{ query: Paging & Filter }>({
      method: 'GET',
      path: '/easy-ship/packages',
      id: 'listEasyShipPackages',
      summary: 'All packages of Easy Ship, the one that was scheduled last first',
      query: { ...schema.paging, ...filters },
      answer: schema.listOf('EasyShipPackage'),
      run: ({ world, query }) => list(world, query),
    }),
    route<{ params: Named }>({
      method: 'GET',
      path: '/easy-ship/packages/:id',
      id: 'getEasyShipPackage',
      summary: 'One package, with what became of it',
      params,
      answer: schema.ref('EasyShipPackage'),
      run: ({ world, params: named }) => show(world, packageAt(world, named)),
    }),
    route<{ params: Named; body: { status: EasyShipStatus } }>({
      method: 'PATCH',
      path: '/easy-ship/packages/:id',
      id: 'updateEasyShipPackage',
      summary: 'Takes a package to a status, over all those between',
      params,
      body: schema.object({ status }, ['status']),
      answer: schema.ref('EasyShipPackage'),
      refusals: [409],
      run: ({ world, params: named, body }) => change(world, named, body.status),
    }),
    route<{ params: Named }>({
      method: 'POST',
      path: '/easy-ship/packages/:id/cancel-pickup',
      id: 'cancelEasyShipPickup',
      summary: 'Cancels the label of a package that waits, as sellers could in Seller Central',
      params,
      body: schema.object({}),
      answer: schema.ref('EasyShipPackage'),
      refusals: [409],
      run: ({ world, params: named }) => change(world, named, 'LabelCanceled'),
    }),
    route<{ params: Named & { paper: EasyShipPaper } }>({
      method: 'GET',
      path: '/easy-ship/packages/:id/papers/:paper',
      id: 'getEasyShipPaper',
      summary: 'A paper of a package, as the feed makes it',
      params: { ...params, paper },
      answer: pdfAnswer,
      run({ world, params: { id, paper: wanted }, reply }) {
        const one = packageAt(world, { id });
        if (!papersOf(one).includes(wanted)) throw notFound(`${wanted} of package ${id}`);
        return answerPdf(reply, `${id}-${wanted}.pdf`, writePapers(world, one, [wanted]));
      },
    }),
  ],
};
