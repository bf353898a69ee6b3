import { beginSkuOperation } from '../../../store/inbound/send/send-operations.js';
import type { SkuWish } from '../../../store/inbound/send/sku-details.js';
import type { SpHandler } from '../../context.js';
import { taxOf } from './tax-json.js';
import type { TaxJson } from './tax-json.js';

interface ComplianceBody {
  msku: string;
  taxDetails: TaxJson;
}

/** updateItemComplianceDetails: what a SKU is to the tax office; Amazon looks at it in India alone. */
export const updateItemComplianceDetails: SpHandler = ({ world, seller }, { query, body }) => {
  const { marketplaceId } = query as { marketplaceId: string };
  const { msku, taxDetails } = body as ComplianceBody;
  const wish: SkuWish = { marketplaceId, skus: [{ sku: msku, tax: taxOf(taxDetails) }] };
  return {
    operationId: beginSkuOperation(world, seller.id, 'updateItemComplianceDetails', wish).operationId,
  };
};
