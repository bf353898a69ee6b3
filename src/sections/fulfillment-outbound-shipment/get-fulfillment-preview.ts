import type { FulfillmentOutboundShipment as Wire } from '../../model/generated/index.js';
import type { Speed } from '../../model/outbound.js';
import { mwsError } from '../../protocol/errors.js';
import { weightOf } from '../../store/outbound/quote.js';
import { isReachable, outboundSettings } from '../../store/outbound/settings.js';
import { shortagesOf } from '../../store/outbound/units.js';
import type { Handler } from '../handler.js';
import { addressOf } from './addresses.js';
import { checkItems, isScheduling } from './checks.js';
import { previewDocument } from './preview-document.js';
import type { PreviewItem } from './preview-document.js';
import { targetOf } from './target.js';

const SPEEDS: readonly Speed[] = ['Standard', 'Expedited', 'Priority'];

/**
 * GetFulfillmentPreview: whether Amazon could ship some units to an address, when, and what it would cost, for each speed.
 * Units on their way to a warehouse count, so that what a preview allows may still fail. Nothing is taken.
 */
export const getFulfillmentPreview: Handler<'FulfillmentOutboundShipment.GetFulfillmentPreview'> = (
  context,
  input,
) => {
  const { world, seller } = context;
  const target = targetOf(context, input);
  const { marketplace } = target;
  const address = addressOf(input.Address);
  const items: PreviewItem[] = input.Items.map((item) => ({
    itemId: item.SellerFulfillmentOrderItemId,
    sku: item.SellerSKU,
    quantity: item.Quantity,
    weight: weightOf(world, seller.id, marketplace.marketplaceId, item.SellerSKU),
  }));
  checkItems(items);
  const short = shortagesOf(world, seller.id, items, { inbound: true });
  const unknown = short.filter(({ available }) => available === undefined);
  if (unknown.length === items.length) throw mwsError('OutboundAllQuantityZero');
  if (unknown[0]) throw mwsError('OutboundSkuInvalid', { item: unknown[0].itemId });

  const settings = outboundSettings(world);
  const isJapan = isScheduling(target);
  const previews = speedsOf(input, isJapan).flatMap((speed) => {
    const preview = {
      marketplace,
      speed,
      now: world.now(),
      settings,
      items,
      short: new Set(short.map(({ itemId }) => itemId)),
      isReachable: isReachable(settings, speed, address),
      withWindows: isJapan && speed === 'ScheduledDelivery' && (input.IncludeDeliveryWindows ?? false),
    };
    const plain = previewDocument({ ...preview, cashOnDelivery: false });
    const withCash = isJapan && input.IncludeCODFulfillmentPreview;
    return withCash ? [plain, previewDocument({ ...preview, cashOnDelivery: true })] : [plain];
  });
  return { FulfillmentPreviews: previews };
};

/** Those that are asked for, else all of the marketplace. */
function speedsOf(
  { ShippingSpeedCategories: asked }: Wire.GetFulfillmentPreviewRequest,
  isJapan: boolean,
): Speed[] {
  const offered: Speed[] = isJapan ? [...SPEEDS, 'ScheduledDelivery'] : [...SPEEDS];
  const wrong = asked?.find((speed) => !offered.includes(speed as Speed));
  if (wrong !== undefined)
    throw mwsError('OutboundValueInvalid', { value: wrong, name: 'ShippingSpeedCategories' });
  return asked ? ([...new Set(asked)] as Speed[]) : offered;
}
