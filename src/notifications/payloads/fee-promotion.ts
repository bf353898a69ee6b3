import type { XmlElement } from '../../protocol/xml-element.js';
import { digitsOf } from '../../store/hundredths.js';
import type { FeePromotion, PromotedFee, PromotionMoney } from '../../store/notifications/fee-promotions.js';
import { element, instant, optional } from '../element.js';

/** FeePromotion: lower fees for a while. Here the currency of an amount comes first. */
export const feePromotion = (
  sellerId: string,
  marketplaceId: string,
  { type, description, from, through, identifiers, fees }: FeePromotion,
): XmlElement =>
  element('FeePromotionNotification', [
    element('MerchantId', sellerId),
    element('MarketplaceId', marketplaceId),
    element('FeePromotionType', type),
    optional('FeePromotionTypeDescription', description),
    element('PromotionActiveTimeRange', [
      instant('EffectiveFromDate', from),
      instant('EffectiveThroughDate', through),
    ]),
    element(
      'IdentifierList',
      identifiers.map((identifier) =>
        element('Identifier', [
          element(
            'IdentifierValueList',
            identifier.values.map(({ id, name }) =>
              element('IdentifierValue', [
                element('IdentifierValueId', id),
                optional('IdentifierValueFriendlyName', name),
              ]),
            ),
          ),
          element('IdentifierType', identifier.type),
        ]),
      ),
    ),
    element('PromotionInformationList', fees.map(feeElement)),
  ]);

const feeElement = ({ type, discountType, discount, amount, priceThreshold }: PromotedFee): XmlElement =>
  element('PromotionInformation', [
    element('FeeType', type),
    element('FeeDiscountType', discountType),
    optional('FeeDiscountValue', discount?.toFixed(2)),
    amount && money('FeeDiscountMonetaryAmount', amount),
    priceThreshold && money('PriceThreshold', priceThreshold),
  ]);

const money = (name: string, { amount, currency }: PromotionMoney): XmlElement =>
  element(name, [element('CurrencyCode', currency), element('Amount', digitsOf(amount))]);
