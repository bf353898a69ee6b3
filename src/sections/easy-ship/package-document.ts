import { easyShipFacts } from '../../model/easy-ship.js';
import type { EasyShip as Wire } from '../../model/generated/index.js';
import type { EasyShipPackage } from '../../store/easy-ship/packages.js';
import type { ChosenSlot } from '../../store/easy-ship/schedule.js';
import type { Order } from '../../store/orders/order.js';
import { twoDecimals } from './measures.js';

/** A package as answers show it. @param status in other words than it has by itself */
export function packageDocument(
  { amazonOrderId }: Order,
  { packageId, pickup, details, status }: EasyShipPackage,
  shown: string = easyShipFacts().statuses[status].shown,
): Wire.Package {
  const { dimensions, weight, items, slotId, identifier, invoice } = details;
  return {
    ScheduledPackageId: { AmazonOrderId: amazonOrderId, PackageId: packageId },
    PackageDimensions: {
      Length: twoDecimals(dimensions.length),
      Width: twoDecimals(dimensions.width),
      Height: twoDecimals(dimensions.height),
      Unit: 'cm',
      ...(dimensions.name !== undefined && { Name: dimensions.name }),
    },
    PackageWeight: { Value: twoDecimals(weight), Unit: 'g' },
    ...(items.length > 0 && {
      PackageItemList: items.map(({ orderItemId, serialNumbers }) => ({
        OrderItemId: orderItemId,
        OrderItemSerialNumberList: serialNumbers,
      })),
    }),
    PackagePickupSlot: slotDocument({ slotId, ...pickup }),
    ...(identifier !== undefined && { PackageIdentifier: identifier }),
    Invoice: { InvoiceNumber: invoice.number, InvoiceDate: invoice.date },
    PackageStatus: shown,
  };
}

export const slotDocument = ({ slotId, from, to }: ChosenSlot): Wire.PickupSlot => ({
  SlotId: slotId,
  PickupTimeStart: from,
  PickupTimeEnd: to,
});
