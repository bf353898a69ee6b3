import type { DueHandlers } from '../../world/world.js';
import type { World } from '../../world/world.js';
import { INBOUND_STEP, scheduleStep } from './course.js';
import type { CourseStep } from './course.js';
import { moveShipment, receiveShare } from './move-shipment.js';
import { shipmentOfRow } from './shipments.js';
import { finishSendOperation } from './send/finish-operation.js';
import { SEND_OPERATION } from './send/send-operations.js';
import { CONFIRM_LAPSES, lapseEstimate, TRANSPORT_STEP, takeTransportStep } from './move-transport.js';

/** What comes of inbound shipments in time. */
export const inboundDueHandlers: DueHandlers = {
  [INBOUND_STEP]: (world, { subject, details }) =>
    takeStep(world, Number(subject), (details as { step: CourseStep }).step),
  [SEND_OPERATION]: (world, { subject }) => void finishSendOperation(world, Number(subject)),
  [TRANSPORT_STEP]: (world, { subject }) => takeTransportStep(world, Number(subject)),
  [CONFIRM_LAPSES]: { run: (world, { subject }) => lapseEstimate(world, Number(subject)), nature: 'expires' },
};

function takeStep(world: World, row: number, step: CourseStep): undefined {
  const shipment = shipmentOfRow(world, row);
  if (step === 'half') {
    const { id, seller, status } = receiveShare(world, shipment, 0.5);
    if (status === 'RECEIVING') {
      world.due.remove(INBOUND_STEP, id);
      scheduleStep(world, id, seller, 'CLOSED');
    }
  } else if (step === 'CLOSED') receiveShare(world, shipment, 1);
  else moveShipment(world, shipment, step);
}
