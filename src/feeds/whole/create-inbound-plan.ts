import { errorAnswer } from '../../protocol/errors.js';
import { readAddress } from '../../store/inbound/address.js';
import { countryOf } from '../../store/inbound/inbound-goods.js';
import { makePlans } from '../../store/inbound/make-plans.js';
import type { InboundPlan } from '../../store/inbound/plans.js';
import { InboundRefusal } from '../../store/inbound/refusal.js';
import type { Job } from '../feed-message.js';
import { refuse } from '../problem.js';
import type { Problem } from '../problem.js';
import { readPlanFile, valueOf } from './read-plan-file.js';
import type { PlanFile } from './read-plan-file.js';
import type { WholeFeed } from './whole-feed.js';

/** Plans a shipment to fulfilment centres; its ids are in the processing report. */
export const createInboundPlan: WholeFeed = (job, text) => {
  const file = readPlanFile(text, 1);
  const plans = inFeedWords(() => {
    readAddress(addressOf(file));
    return makePlans(job.world, {
      seller: job.feed.seller,
      country: countryAsked(job, file),
      labelPreference: 'SELLER_LABEL',
      items: file.items,
      name: valueOf(file, 'PlanName'),
    });
  });
  return file.items.map(({ sku }) => ({ sku, note: whereTo(plans, sku) }));
};

function countryAsked({ home }: Job, { head }: PlanFile): string {
  const country = head['ShipToCountry'] ?? countryOf(home[0]!.marketplaceId);
  return country === 'UK' ? 'GB' : country;
}

const addressOf = ({ head }: PlanFile) => ({
  name: head['AddressName'],
  line1: head['AddressFieldOne'],
  line2: head['AddressFieldTwo'],
  city: head['AddressCity'],
  country: head['AddressCountryCode'],
  region: head['AddressStateOrRegion'],
  postalCode: head['AddressPostalCode'],
  district: head['AddressDistrict'],
});

/** In which shipments the units of a SKU are to go. */
export function whereTo(plans: readonly InboundPlan[], sku: string): Problem {
  const shipments = plans
    .filter(({ details: { items } }) => items.some((item) => item.sku === sku))
    .map(({ shipmentId, details: { centre } }) => `${shipmentId} (${centre})`);
  return { result: 'inboundPlanMade', values: { shipments: shipments.join(', ') || 'none' } };
}

/** Says in a processing report what an operation would say. */
export function inFeedWords<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InboundRefusal)) throw error;
    return refuse('inboundRefused', { text: (errorAnswer(error.reason, error.values).message ?? '').trim() });
  }
}
