import { inboundRules } from '../../model/inbound.js';
import { createChance } from '../../world/chance.js';
import { parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import { priceOf } from './estimate.js';
import { inboundSettings } from './settings.js';
import { shipmentOfRow } from './shipments.js';
import type { InboundShipment } from './shipments.js';
import { findTransport, findTransportFailure, saveTransport } from './transport.js';
import type { FailurePoint, Transport, TransportStatus } from './transport.js';

/** Due work: Amazon is done with estimating, confirming or voiding; the subject is the row of the shipment. */
export const TRANSPORT_STEP = 'inbound.transport';

/** Due work: an estimate that nobody confirmed lapses. */
export const CONFIRM_LAPSES = 'inbound.confirm-lapses';

/** What Amazon takes time for, where it leads, and where it fails to. */
const works = {
  ESTIMATING: { at: 'estimating', to: 'ESTIMATED', fails: 'ERROR_ON_ESTIMATING', takes: 'estimate' },
  CONFIRMING: { at: 'confirming', to: 'CONFIRMED', fails: 'ERROR_ON_CONFIRMING', takes: 'confirm' },
  VOIDING: { at: 'voiding', to: 'VOIDED', fails: 'ERROR_IN_VOIDING', takes: 'void' },
} as const satisfies Partial<
  Record<
    TransportStatus,
    { at: FailurePoint; to: TransportStatus; fails: TransportStatus; takes: 'estimate' | 'confirm' | 'void' }
  >
>;

export type TransportWork = keyof typeof works;

/** Lets Amazon begin to estimate, confirm or void; it is done when the settings say so. */
export function beginTransportWork(
  world: World,
  shipment: InboundShipment,
  transport: Transport,
  work: TransportWork,
): Transport {
  return world.database.transaction(() => {
    endTransportWork(world, shipment.id);
    const begun = setTransportStatus(world, shipment, transport, work);
    const takes = inboundSettings(world, shipment.seller)[works[work].takes];
    world.due.add(TRANSPORT_STEP, shipment.id, world.now() + takes);
    return begun;
  });
}

/** Puts a transport into a status whatever it is in; where Amazon is at work in it, that takes its time. */
export function forceTransport(
  world: World,
  shipment: InboundShipment,
  transport: Transport,
  status: TransportStatus,
  error: { errorCode?: string; errorText?: string } = {},
): Transport {
  if (status in works) return beginTransportWork(world, shipment, transport, status as TransportWork);
  return world.database.transaction(() => {
    endTransportWork(world, shipment.id);
    return setTransportStatus(world, shipment, transport, status, error);
  });
}

/** Nothing more happens to a transport by itself. */
export function endTransportWork(world: World, shipment: number): void {
  world.due.remove(TRANSPORT_STEP, shipment);
  world.due.remove(CONFIRM_LAPSES, shipment);
}

/** What Amazon was at work on is done, or has failed. */
export function takeTransportStep(world: World, row: number): undefined {
  const shipment = shipmentOfRow(world, row);
  const transport = findTransport(world, row);
  const work = transport && works[transport.status as TransportWork];
  if (!work) return;
  const failure = findTransportFailure(world, shipment, work.at);
  if (failure) {
    const { code: errorCode, text: errorText } = failure;
    setTransportStatus(world, shipment, transport, work.fails, { errorCode, errorText });
  } else setTransportStatus(world, shipment, transport, work.to);
}

/**
 * Puts a transport into a status, with what belongs to it: an amount and a deadline with an estimate, tracking ids and a deadline with
 * a confirmation.
 */
export function setTransportStatus(
  world: World,
  shipment: InboundShipment,
  transport: Transport,
  status: TransportStatus,
  error: { errorCode?: string; errorText?: string } = {},
): Transport {
  const { errorCode: _, errorText: __, ...details } = transport.details;
  const plain: Transport = { ...transport, status, details: { ...details, ...error } };
  const next =
    status === 'ESTIMATED'
      ? estimated(world, plain)
      : status === 'CONFIRMED'
        ? confirmed(world, shipment, plain)
        : cleared(plain);
  return world.database.transaction(() => {
    saveTransport(world, next);
    if (status === 'ESTIMATED') world.due.add(CONFIRM_LAPSES, shipment.id, next.confirmDeadline!);
    tellTransport(world, shipment, next, transport.status);
    return next;
  });
}

const estimated = (world: World, transport: Transport): Transport => ({
  ...transport,
  confirmDeadline: world.now() + parseDuration(inboundRules.transport.confirmWithin)!,
  details: { ...transport.details, amount: transport.details.amount ?? priceOf(transport) },
});

/** From a confirmation on there are tracking ids, and a while in which it can be voided. */
function confirmed(world: World, { shipmentId }: InboundShipment, transport: Transport): Transport {
  const within = parseDuration(inboundRules.transport.voidWithin[transport.type])!;
  const { packages, ...details } = transport.details;
  return {
    ...transport,
    voidDeadline: world.now() + within,
    details: {
      ...details,
      amount: details.amount ?? priceOf(transport),
      ...(packages && {
        packages: packages.map((each, at) => ({
          ...each,
          trackingId:
            each.trackingId ?? `1Z${createChance(world.seed, `tracking/${shipmentId}/${at}`).text(16)}`,
        })),
      }),
    },
  };
}

/** Only while there is an estimate it has an amount and deadlines. */
function cleared(transport: Transport): Transport {
  if (transport.status === 'CONFIRMING' || transport.status === 'VOIDING') return transport;
  const { confirmDeadline: _, voidDeadline: __, ...rest } = transport;
  const { amount: ___, ...details } = transport.details;
  return { ...rest, details };
}

/** Nobody confirmed in time. */
export function lapseEstimate(world: World, row: number): undefined {
  const transport = findTransport(world, row);
  if (transport?.status === 'ESTIMATED')
    setTransportStatus(world, shipmentOfRow(world, row), transport, 'WORKING');
}

/** The items of a shipment changed, so what was estimated holds no longer. */
export function forgetEstimate(world: World, shipment: InboundShipment): void {
  if (findTransport(world, shipment.id)?.status !== 'ESTIMATED') return;
  endTransportWork(world, shipment.id);
  lapseEstimate(world, shipment.id);
}

export function tellTransport(
  world: World,
  { seller, shipmentId: subject }: InboundShipment,
  { status, details: { errorCode } }: Transport,
  was: string,
): void {
  const details = { status, was, ...(errorCode !== undefined && { errorCode }) };
  world.events.append('inbound.transport', { seller, subject, details });
}
