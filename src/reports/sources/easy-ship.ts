import { findCatalogItem } from '../../store/catalog.js';
import { listPickedUpPackages, listWaitingPackages } from '../../store/easy-ship/packages.js';
import type { EasyShipPackage } from '../../store/easy-ship/packages.js';
import { indianDay, indianTime } from '../../store/easy-ship/papers/indian-time.js';
import { listItems, orderOfRow } from '../../store/orders/orders.js';
import type { World } from '../../world/world.js';
import type { Row } from '../row.js';
import { itemRow, orderRow } from './order-rows.js';
import { pagesOf } from './source.js';
import type { Source } from './source.js';

/** A line for each line of the orders whose parcels wait for Amazon, whatever period is asked for. */
export const waitingPackages: Source = {
  *rows(world, scope) {
    for (const { id } of scope.participations) {
      const pages = pagesOf<EasyShipPackage>(scope.page, (limit, last) =>
        listWaitingPackages(world, id, limit, last?.id),
      );
      for (const page of pages) yield page.flatMap((one) => packageRows(world, one));
    }
  },
};

/** The same of the parcels that were picked up in the period, oldest first. */
export const pickedUpPackages: Source = {
  *rows(world, scope) {
    for (const { id } of scope.participations) {
      const pages = pagesOf<EasyShipPackage>(scope.page, (limit, last) =>
        listPickedUpPackages(world, id, scope.to, limit, {
          at: last?.pickedUpAt ?? scope.from,
          id: last?.id ?? 0,
        }),
      );
      for (const page of pages) yield page.flatMap((one) => packageRows(world, one));
    }
  },
};

function packageRows(world: World, one: EasyShipPackage): Row[] {
  const { details, pickup, pickedUpAt } = one;
  const order = orderOfRow(world, one.order);
  return listItems(world, order).map((item) => ({
    ...orderRow(order, world),
    ...itemRow(item, order),
    productName: findCatalogItem(world, order.marketplaceId, item.asin)?.title ?? item.title,
    trackingId: details.trackingId,
    carrier: details.carrier,
    invoiceId: details.invoice.number,
    packageIdentifier: details.identifier ?? '',
    shipServiceLevel: order.details.shipServiceLevel,
    isPrime: order.details.prime ?? false,
    pickedUpAt: pickedUpAt ?? undefined,
    pickupFrom: pickup.from,
    pickupSlot: `${indianDay(pickup.from)} ${indianTime(pickup.from)} - ${indianTime(pickup.to)}`,
  }));
}
