import type { SendShipment } from '../../../store/inbound/send/send-details.js';
import { present } from '../../present.js';

export interface ContactJson {
  name: string;
  phoneNumber: string;
  email?: string;
}

export const contactOf = ({ name, phoneNumber, email }: ContactJson): NonNullable<SendShipment['contact']> =>
  present<NonNullable<SendShipment['contact']>>({ name, phone: phoneNumber, email });
