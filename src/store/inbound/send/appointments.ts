import { inboundRules } from '../../../model/inbound.js';
import { parseDuration } from '../../../world/duration.js';
import type { World } from '../../../world/world.js';
import { refuseInbound } from '../refusal.js';
import { countryOf } from '../inbound-goods.js';
import { changedShipment, checkActive, shipmentIn } from './plan-steps.js';
import type { Appointment, AppointmentSlot, SendShipment } from './send-details.js';
import { newSendId, saveSendPlan } from './send-plan.js';
import type { SendPlan } from './send-plan.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whether sellers bring shipments themselves where a plan goes to. */
export const hasSelfShip = ({ details }: SendPlan): boolean =>
  inboundRules.send.appointments.countries.includes(countryOf(details.marketplaceId));

/** The days that a seller would like; what is not given is up to Amazon. Instants in milliseconds. */
export interface DesiredDays {
  from?: number;
  to?: number;
}

/** Looks for times at which a shipment may be brought, in place of those found before. @throws InboundRefusal */
export function offerSlots(
  world: World,
  plan: SendPlan,
  { shipmentId, from, to }: { shipmentId: string } & DesiredDays,
): void {
  checkActive(plan);
  const shipment = shipmentIn(plan, shipmentId);
  checkConfirmed(shipment);
  const now = world.now();
  const begin = Math.max(from ?? 0, now + parseDuration(inboundRules.send.appointments.first)!);
  const end = Math.min(to ?? Infinity, begin + inboundRules.send.appointments.days * DAY);
  const slots = slotsBetween(world, begin, end);
  if (slots.length === 0)
    refuseInbound('InboundOperationInvalid', { problem: 'There are no slots in the desired days.' });
  const expiresAt = now + parseDuration(inboundRules.send.appointments.standFor)!;
  saveSendPlan(world, plan, changedShipment(plan, shipment, { slots: { expiresAt, slots } }));
}

/** The slots of the docks that begin and end between two instants. */
function slotsBetween(world: World, begin: number, end: number): AppointmentSlot[] {
  const { hours, lasts } = inboundRules.send.appointments;
  const slots: AppointmentSlot[] = [];
  for (let day = Math.floor(begin / DAY) * DAY; day < end; day += DAY)
    for (const hour of hours) {
      const from = day + hour * HOUR;
      const to = from + parseDuration(lasts)!;
      if (from >= begin && to <= end) slots.push({ slotId: newSendId(world, 'aa'), from, to });
    }
  return slots;
}

function checkConfirmed({ confirmationId }: SendShipment): void {
  if (confirmationId === undefined)
    refuseInbound('InboundOperationInvalid', { problem: 'The placement option is not confirmed.' });
}

/** Makes an appointment, or moves the one that there is. @throws InboundRefusal where the slot does not stand */
export function makeAppointment(
  world: World,
  plan: SendPlan,
  shipment: SendShipment,
  slotId: string,
): Appointment {
  checkActive(plan);
  const { slots, appointments = [] } = shipment;
  const slot = slots?.slots.find((each) => each.slotId === slotId);
  const now = world.now();
  if (!slot || slots!.expiresAt <= now || slot.from <= now)
    return refuseInbound('InboundOperationInvalid', { problem: `Slot ${slotId} cannot be scheduled.` });
  const before = appointments.find(isMade);
  const number = before?.number ?? Number(`1${world.ids.spApi.text(9, '0123456789')}`);
  const made: Appointment = { number, from: slot.from, to: slot.to, status: 'ARRIVAL_SCHEDULED' };
  const others = appointments.filter((each) => each !== before);
  saveSendPlan(world, plan, changedShipment(plan, shipment, { appointments: [...others, made] }));
  return made;
}

const isMade = ({ status }: Appointment): boolean => status === 'ARRIVAL_SCHEDULED';

/** Calls off the appointment of a shipment. @throws InboundRefusal where there is none */
export function cancelAppointment(
  world: World,
  plan: SendPlan,
  { shipmentId }: { shipmentId: string },
): void {
  checkActive(plan);
  const shipment = shipmentIn(plan, shipmentId);
  const { appointments = [] } = shipment;
  if (!appointments.some(isMade))
    refuseInbound('InboundOperationInvalid', { problem: `Shipment ${shipmentId} has no appointment.` });
  const next = appointments.map((each): Appointment => ({ ...each, status: 'CANCELLED' }));
  saveSendPlan(world, plan, changedShipment(plan, shipment, { appointments: next }));
}
