import type {
  EasyShipPackage,
  FulfillmentOrder,
  InboundShipment,
  InboundTransport,
} from '../../api/types.js';

/** The states that each may be put into: those that the server allows, the usual one first. */
export type NextStates<State extends string> = Readonly<Record<State, readonly State[]>>;

export const ofShipment: NextStates<InboundShipment['status']> = {
  WORKING: ['SHIPPED', 'IN_TRANSIT', 'DELIVERED', 'CHECKED_IN', 'RECEIVING', 'CLOSED', 'DELETED', 'ERROR'],
  SHIPPED: ['IN_TRANSIT', 'DELIVERED', 'CHECKED_IN', 'RECEIVING', 'CLOSED', 'CANCELLED', 'ERROR'],
  IN_TRANSIT: ['DELIVERED', 'CHECKED_IN', 'RECEIVING', 'CLOSED', 'CANCELLED', 'ERROR'],
  DELIVERED: ['CHECKED_IN', 'RECEIVING', 'CLOSED', 'CANCELLED', 'ERROR'],
  CHECKED_IN: ['RECEIVING', 'CLOSED', 'CANCELLED', 'ERROR'],
  RECEIVING: ['CLOSED', 'ERROR'],
  CLOSED: [],
  CANCELLED: [],
  DELETED: [],
  ERROR: [],
};

/** Of partnered transport. The server allows any; these are the ways that Amazon takes. */
export const ofTransport: NextStates<InboundTransport['status']> = {
  WORKING: ['ESTIMATED', 'ERROR_ON_ESTIMATING'],
  ESTIMATING: ['ESTIMATED', 'ERROR_ON_ESTIMATING'],
  ESTIMATED: ['CONFIRMED', 'ERROR_ON_CONFIRMING', 'WORKING'],
  ERROR_ON_ESTIMATING: ['ESTIMATED', 'WORKING'],
  CONFIRMING: ['CONFIRMED', 'ERROR_ON_CONFIRMING'],
  CONFIRMED: ['VOIDED', 'ERROR_IN_VOIDING'],
  ERROR_ON_CONFIRMING: ['CONFIRMED', 'ESTIMATED'],
  VOIDING: ['VOIDED', 'ERROR_IN_VOIDING'],
  VOIDED: ['WORKING'],
  ERROR_IN_VOIDING: ['VOIDED', 'CONFIRMED'],
};

export const orderStates: readonly FulfillmentOrder['status'][] = [
  'RECEIVED',
  'INVALID',
  'PLANNING',
  'PROCESSING',
  'CANCELLED',
  'COMPLETE',
  'COMPLETE_PARTIALLED',
  'UNFULFILLABLE',
];

/** Of an order, by where it is and what was shipped of it. */
export function statesAfterOrder(order: FulfillmentOrder): FulfillmentOrder['status'][] {
  const { status, policy, items, shipments } = order;
  const isShipped = shipments.some((shipment) => shipment.status === 'SHIPPED');
  // With FillAll it waits for what was not found, and only such an order can be cancelled so late.
  const isWaiting = policy === 'FillAll' && items.some(({ unfulfillable }) => unfulfillable > 0);
  if (isHeld(order)) return ['UNFULFILLABLE', 'INVALID', 'CANCELLED'];
  if (status === 'RECEIVED')
    return ['PLANNING', 'PROCESSING', ...ENDS, 'UNFULFILLABLE', 'INVALID', 'CANCELLED'];
  if (status === 'PLANNING') return ['PROCESSING', ...ENDS, 'UNFULFILLABLE', 'CANCELLED'];
  if (status !== 'PROCESSING') return [];
  return [
    ...ENDS,
    ...(isShipped ? [] : (['UNFULFILLABLE'] as const)),
    ...(isWaiting ? (['CANCELLED'] as const) : []),
  ];
}

const ENDS = ['COMPLETE', 'COMPLETE_PARTIALLED'] as const;

/** The seller holds it back; it does not move on before it is let go. */
export const isHeld = ({ status, amazonOrderId }: FulfillmentOrder): boolean =>
  status === 'RECEIVED' && amazonOrderId === null;

export const ofParcel: NextStates<EasyShipPackage['status']> = {
  Scheduled: ['PickedUp', 'LabelCanceled'],
  PickedUp: ['OutForDelivery', 'AtOriginFC', 'AtDestinationFC', 'Lost', 'Damaged'],
  AtOriginFC: ['OutForDelivery', 'AtDestinationFC', 'Lost', 'Damaged'],
  AtDestinationFC: ['OutForDelivery', 'Lost', 'Damaged'],
  OutForDelivery: ['Delivered', 'Rejected', 'Undeliverable', 'Lost', 'Damaged'],
  Delivered: [],
  Rejected: ['ReturningToSeller'],
  Undeliverable: ['ReturningToSeller', 'OutForDelivery'],
  ReturningToSeller: ['ReturnedToSeller', 'Lost', 'Damaged'],
  ReturnedToSeller: [],
  Lost: [],
  Damaged: [],
  LabelCanceled: [],
};

/** All states that there are, for filters. */
export const shipmentStates = Object.keys(ofShipment);
export const parcelStates = Object.keys(ofParcel);
