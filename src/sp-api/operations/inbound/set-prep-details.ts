import { beginSkuOperation } from '../../../store/inbound/send/send-operations.js';
import type { SkuWish } from '../../../store/inbound/send/sku-details.js';
import type { SpHandler } from '../../context.js';
import { refusal } from '../../errors.js';
import { checkOwnMarketplaces } from '../../participations.js';
import { prepOfType } from './prep-types.js';

interface PrepBody {
  marketplaceId: string;
  mskuPrepDetails: { msku: string; prepCategory: string; prepTypes: string[] }[];
}

/** What Amazon alone says of a SKU. */
const AMAZONS = ['FC_PROVIDED', 'UNKNOWN'];

/** setPrepDetails: how units of SKUs are prepared, where the catalogue does not say. */
export const setPrepDetails: SpHandler = (context, { body }) => {
  const { marketplaceId, mskuPrepDetails } = body as PrepBody;
  checkOwnMarketplaces(context, [marketplaceId]);
  const { world, seller } = context;
  const wrong = mskuPrepDetails.find(({ prepCategory }) => AMAZONS.includes(prepCategory));
  if (wrong)
    throw refusal('InboundRefused', {
      text: `prepCategory ${wrong.prepCategory} of ${wrong.msku} is provided by Amazon and cannot be used as an input.`,
    });
  const wish: SkuWish = {
    marketplaceId,
    skus: mskuPrepDetails.map(({ msku: sku, prepCategory: category, prepTypes }) => ({
      sku,
      prep: { category, prep: prepTypes.map(prepOfType) },
    })),
  };
  return { operationId: beginSkuOperation(world, seller.id, 'setPrepDetails', wish).operationId };
};
