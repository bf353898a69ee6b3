import type { OffAmazonPayments } from '../../model/generated/index.js';
import type { Standing } from '../../store/pay/pay.js';

const reasonsOf = ({ reasonCode, reasonDescription }: Standing) => ({
  ...(reasonCode !== null && { ReasonCode: reasonCode }),
  ...(reasonDescription !== null && { ReasonDescription: reasonDescription }),
});

/** Where something stands; of what nobody has touched only the state. */
export const statusOf = (standing: Standing): OffAmazonPayments.Status => ({
  State: standing.state,
  ...(standing.updatedAt !== null && { LastUpdateTimestamp: standing.updatedAt }),
  ...reasonsOf(standing),
});

/** The same of a billing agreement, which spells its time in another way. */
export const agreementStatusOf = (standing: Standing): OffAmazonPayments.BillingAgreementStatus => ({
  State: standing.state,
  ...(standing.updatedAt !== null && { LastUpdatedTimestamp: standing.updatedAt }),
  ...reasonsOf(standing),
});
