import { inboundRules } from '../../../model/inbound.js';
import { countryOf } from '../../../store/inbound/inbound-goods.js';
import { printItemLabels } from '../../../store/inbound/papers/item-labels.js';
import type { SpHandler } from '../../context.js';
import { LIFE } from '../../documents/presigned.js';
import { instantOf } from '../../instants.js';
import { paperUrl } from '../../paper-url.js';
import { checkOwnMarketplaces } from '../../participations.js';

interface LabelsBody {
  marketplaceId: string;
  labelType: 'STANDARD_FORMAT' | 'THERMAL_PRINTING';
  pageType?: string;
  mskuQuantities: { msku: string; quantity: number }[];
}

/** createMarketplaceItemLabels: labels for units, at a URL. */
export const createMarketplaceItemLabels: SpHandler = (context, { body }) => {
  const { marketplaceId, labelType, pageType = 'Letter_30', mskuQuantities } = body as LabelsBody;
  checkOwnMarketplaces(context, [marketplaceId]);
  const { world, seller } = context;
  const units = mskuQuantities.map(({ msku: sku, quantity }) => ({ sku, quantity }));
  const layout = labelType === 'STANDARD_FORMAT' ? inboundRules.itemPages[pageType] : undefined;
  const paper = printItemLabels(world, seller.id, countryOf(marketplaceId), units, layout);
  return {
    documentDownloads: [
      {
        downloadType: 'URL',
        expiration: instantOf(world.now() + LIFE * 1_000),
        uri: paperUrl(context, paper),
      },
    ],
  };
};
