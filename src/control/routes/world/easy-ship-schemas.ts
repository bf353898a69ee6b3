import { easyShipStatuses } from '../../../model/easy-ship.js';
import { easyShipPapers } from '../../../store/easy-ship/papers/papers.js';
import * as schema from '../../schemas.js';

export const status = schema.oneOf(easyShipStatuses);
export const paper = schema.oneOf(easyShipPapers);

const slot = schema.object({ from: schema.instant, to: schema.instant }, ['from', 'to']);
const dimensions = schema.object(
  {
    length: schema.text('In centimetres.'),
    width: schema.text(),
    height: schema.text(),
    name: schema.text(),
  },
  ['length', 'width', 'height'],
);
const serials = schema.object({ orderItemId: schema.text(), serialNumbers: schema.arrayOf(schema.text()) }, [
  'orderItemId',
  'serialNumbers',
]);
const step = schema.object({ at: schema.instant, status }, ['at', 'status']);

/** A parcel as every route answers it. */
export const easyShipPackage = schema.resource('EasyShipPackage', {
  id: schema.text('The PackageId.'),
  amazonOrderId: schema.text(),
  sellerId: schema.text(),
  status,
  orderStatus: schema.text('What Orders calls it.'),
  next: schema.orNull(schema.described(status, 'What comes by itself.')),
  nextAt: schema.orNull(schema.described(schema.instant, 'When that is.')),
  pickup: slot,
  pickedUpAt: schema.orNull(schema.instant),
  dimensions,
  weight: schema.text('In grams.'),
  items: schema.arrayOf(serials),
  identifier: schema.orNull(schema.text()),
  invoice: schema.object({ number: schema.text(), date: schema.instant }, ['number', 'date']),
  trackingId: schema.text(),
  carrier: schema.text(),
  papers: schema.arrayOf(paper, { description: 'Those that there are of it.' }),
  steps: schema.arrayOf(step, { description: 'What became of it, oldest first.' }),
});

export const filters = {
  sellerId: schema.nonEmpty,
  order: schema.described(schema.nonEmpty, 'The AmazonOrderId.'),
  status,
};
export const params = { id: schema.text('The PackageId.') };
