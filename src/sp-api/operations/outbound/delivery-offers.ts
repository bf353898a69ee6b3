import type { Address } from '../../../store/orders/order.js';
import { previewOrder } from '../../../store/outbound/preview.js';
import { refuseValue } from '../../../store/outbound/refusal.js';
import type { PreviewShipment } from '../../../store/outbound/preview.js';
import type { SpHandler } from '../../context.js';
import { instantOf } from '../../instants.js';
import { targetOf } from './target.js';

interface OffersBody {
  product: { productIdentifier: { merchantSku: string }; amount?: { value: string } };
  terms: {
    origin: { countryCode: string };
    destination: { deliveryAddress?: { countryCode: string; postalCode: string }; ipAddress?: string };
  };
}

/** How long an offer stands, in milliseconds (chosen). */
const LASTS = 3_600_000;

/** deliveryOffers: when units of a SKU could be with a buyer, by each speed, the soonest first. An IP address says only that of a country. */
export const deliveryOffers: SpHandler = (context, { body }) => {
  const { product, terms } = body as OffersBody;
  const { origin, destination } = terms;
  const target = targetOf(context, { shipFromCountryCode: origin.countryCode });
  const address: Address = {
    name: '',
    countryCode: origin.countryCode,
    ...destination.deliveryAddress,
  };
  const sku = product.productIdentifier.merchantSku;
  const previews = previewOrder(context.world, context.seller.id, target, {
    address,
    items: [{ itemId: sku, sku, quantity: quantityOf(product.amount?.value) }],
  });
  const now = context.world.now();
  return {
    payload: {
      deliveryOffers: previews
        .flatMap(({ shipment }) => shipment ?? [])
        .sort((a, b) => a.arrivesFrom - b.arrivesFrom)
        .map((shipment) => offerJson(shipment, now)),
    },
  };
};

const quantityOf = (text = '1'): number =>
  /^\d{1,6}$/.test(text) ? Number(text) : refuseValue(text, 'product.amount.value');

const offerJson = ({ arrivesFrom, arrivesTo }: PreviewShipment, now: number) => ({
  expiresAt: instantOf(now + LASTS),
  dateRange: { earliest: instantOf(arrivesFrom), latest: instantOf(arrivesTo) },
  policy: { message: { text: `Get it as soon as ${dayOf(arrivesFrom)}`, locale: 'en_US' } },
});

/** `Wed, Aug 23`, in UTC. */
const dayOf = (instant: number): string =>
  new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(instant);
