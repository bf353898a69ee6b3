import { findMarketplace } from '../../model/marketplaces.js';
import { hundredthsOf } from '../../store/hundredths.js';
import type { Money, Order, OrderItem, Window } from '../../store/orders/order.js';
import { totalOf } from '../generate/lines.js';
import { serviceLevelOf } from '../generate/shipping.js';
import { windowsOf } from '../generate/windows.js';
import { marketOf } from '../generate/words.js';
import { amountOf } from './offer-words.js';
import { given } from './omit.js';
import { iso, marketplaceWord } from './registry-words.js';

/** An order with its lines as a scenario has it; what would be made of the rest in the same way is not said. */
export function orderWords(order: Order, items: readonly OrderItem[], seller: string): object {
  const { amazonOrderId, sellerOrderId, status, channel, purchasedAt, updatedAt, details } = order;
  const marketplace = findMarketplace(order.marketplaceId)!;
  const { salesChannel, orderType, serviceCategory, shipServiceLevel, buyerName, address, gift } = details;
  const level = serviceLevelOf(serviceCategory, channel, marketOf(marketplace.countryCode).serviceCode);
  const buyer = given({ name: buyerName, email: order.buyerEmail });
  return {
    id: amazonOrderId,
    ...given({ sellerOrderId }),
    seller,
    marketplace: marketplaceWord(order.marketplaceId),
    status,
    channel,
    ...given({ salesChannel, type: orderType }, { salesChannel: marketplace.name, type: 'StandardOrder' }),
    purchasedAt: iso(purchasedAt),
    updatedAt: iso(updatedAt),
    ...paymentWords(order),
    ...given(
      { serviceCategory, serviceLevel: shipServiceLevel },
      { serviceCategory: 'Standard', serviceLevel: level },
    ),
    ...windowWords(order, marketplace.timeZone),
    ...(Object.keys(buyer).length > 0 && { buyer }),
    ...(address && { address }),
    ...given({
      business: details.business,
      purchaseOrderNumber: details.purchaseOrderNumber,
      prime: details.prime,
      premium: details.premium,
      globalExpress: details.globalExpress,
      gift,
      replaces: details.replacementOf,
      easyShipStatus: order.easyShipStatus,
      tfmStatus: order.tfmStatus,
      total: totalWord(details.total, items, marketplace.currency),
    }),
    items: items.map(itemWords),
  };
}

function paymentWords({ paymentMethod, details: { paymentMethodDetails } }: Order): object {
  const usual = paymentMethod === 'Other' ? 'Standard' : paymentMethod;
  return {
    ...given({ paymentMethod }, { paymentMethod: 'Other' }),
    ...(paymentMethodDetails.join() !== usual && { paymentMethods: paymentMethodDetails }),
  };
}

function windowWords({ channel, purchasedAt, details }: Order, timeZone: string): object {
  const usual = channel === 'MFN' ? windowsOf(purchasedAt, timeZone, details.serviceCategory) : undefined;
  const word = (name: 'ship' | 'deliver') => {
    const window = details[name];
    return window && !isSame(window, usual?.[name])
      ? { [name]: { from: iso(window.from), to: iso(window.to) } }
      : {};
  };
  return { ...word('ship'), ...word('deliver') };
}

const isSame = (one: Window, other: Window | undefined): boolean =>
  one.from === other?.from && one.to === other.to;

function totalWord(
  total: Money | undefined,
  items: readonly OrderItem[],
  currency: string,
): number | undefined {
  if (!total || total.amount === totalOf(items, currency).amount) return undefined;
  return amountOf(total.amount);
}

function itemWords({
  orderItemId,
  sku,
  asin,
  title,
  quantityOrdered,
  quantityShipped,
  details,
}: OrderItem): object {
  const amount = (money: Money | undefined) => (money ? amountOf(money.amount) : undefined);
  return {
    id: orderItemId,
    sku,
    asin,
    title,
    quantity: quantityOrdered,
    shipped: quantityShipped,
    // What does not come to whole hundredths of a unit is said by `state`.
    price: Math.round(hundredthsOf(details.price?.amount ?? 0) / quantityOrdered) / 100,
    ...given(
      {
        tax: amount(details.tax),
        shipping: amount(details.shippingPrice),
        shippingTax: amount(details.shippingTax),
        shippingDiscount: amount(details.shippingDiscount),
        discount: amount(details.promotionDiscount),
        promotions: details.promotionIds,
        gift: details.gift,
        giftWrap: amount(details.giftWrapPrice),
        giftWrapTax: amount(details.giftWrapTax),
        giftWrapLevel: details.giftWrapLevel,
        giftMessage: details.giftMessage,
        condition: details.condition,
        conditionSubtype: details.conditionSubtype,
        conditionNote: details.conditionNote,
      },
      { tax: 0, discount: 0 },
    ),
  };
}
