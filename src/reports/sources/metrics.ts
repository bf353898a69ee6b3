import { findMetrics } from '../../store/metrics.js';
import type { MetricsFrame } from '../../store/metrics.js';
import type { Row } from '../row.js';
import type { Source } from './source.js';

/** How the seller does in each marketplace of the request. */
export const metrics: Source = {
  *rows(world, scope) {
    for (const { id, marketplaceId } of scope.participations) {
      const found = findMetrics(world, id);
      if (!found) continue;
      yield [{ marketplaceId, ...found.checklist, frames: found.frames.map(frameRow) }];
    }
  },
};

/** Counts, and beside each its share of what it is counted of. */
const frameRow = (frame: MetricsFrame): Row => ({
  ...frame,
  defectRate: share(frame.defects, frame.orders),
  negativeFeedbackRate: share(frame.negativeFeedback, frame.orders),
  claimRate: share(frame.claims, frame.orders),
  chargebackRate: share(frame.chargebacks, frame.orders),
  lateShipmentRate: share(frame.lateShipments, frame.orders),
  cancellationRate: share(frame.cancellations, frame.orders),
  refundRate: share(frame.refunds, frame.orders),
  trackedRate: share(frame.tracked, frame.packages),
  onTimeRate: share(frame.onTime, frame.packages),
  dissatisfactionRate: share(frame.dissatisfiedReturns, frame.returns),
  answeredLate: frame.contacts - frame.answeredInTime,
});

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
