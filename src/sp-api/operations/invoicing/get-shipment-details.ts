import { findMarketplace } from '../../../model/marketplaces.js';
import { linesOfShipment, shareOf } from '../../../store/fba-shipments/amounts.js';
import type { ShippedLine } from '../../../store/fba-shipments/amounts.js';
import { serialNumbersOf } from '../../../store/fba-shipments/serial-numbers.js';
import { buyerTaxOf } from '../../../store/fba-shipments/tax-number.js';
import { digitsOf } from '../../../store/hundredths.js';
import type { Address, BuyerTax, Money } from '../../../store/orders/order.js';
import type { SpHandler } from '../../context.js';
import { instantOf } from '../../instants.js';
import { namedShipment } from './named-shipment.js';

/** getShipmentDetails: all that the invoice of a parcel has to say. How it was paid is known by a word only. */
export const getShipmentDetails: SpHandler = (context) => {
  const { world, seller } = context;
  const { shipment, order } = namedShipment(context);
  const { address, buyerName, buyerCounty, paymentMethodDetails } = order.details;
  const { currency } = findMarketplace(order.marketplaceId)!;
  const serials = (line: ShippedLine) => [...serialNumbersOf(world, shipment, line)];
  return {
    payload: {
      WarehouseId: shipment.warehouse,
      AmazonOrderId: order.amazonOrderId,
      AmazonShipmentId: shipment.shipmentId,
      PurchaseDate: instantOf(order.purchasedAt),
      ...(address && { ShippingAddress: addressJson(address) }),
      PaymentMethodDetails: paymentMethodDetails,
      MarketplaceId: order.marketplaceId,
      SellerId: seller.sellerId,
      BuyerName: buyerName,
      BuyerCounty: buyerCounty ?? address?.county ?? address?.district,
      BuyerTaxInfo: taxJson(buyerTaxOf(world, order)),
      SellerDisplayName: seller.name,
      ShipmentItems: linesOfShipment(world, order, shipment).map((line) =>
        itemJson(line, currency, serials(line)),
      ),
    },
  };
};

const taxJson = ({ CPF, CNPJ, companyName, taxingRegion }: BuyerTax) => ({
  CompanyLegalName: companyName,
  TaxingRegion: taxingRegion,
  TaxClassifications: Object.entries({ CPF, CNPJ }).flatMap(([Name, Value]) =>
    Value === undefined ? [] : [{ Name, Value }],
  ),
});

/** As in MWS: no phone of what Amazon ships, and the city in capitals. */
const addressJson = (address: Address) => ({
  Name: address.name,
  AddressLine1: address.line1,
  AddressLine2: address.line2,
  AddressLine3: address.line3,
  City: address.city?.toLocaleUpperCase('pt-BR'),
  County: address.county,
  District: address.district,
  StateOrRegion: address.stateOrRegion,
  PostalCode: address.postalCode,
  CountryCode: address.countryCode,
  AddressType: address.type,
});

/** Amounts are of the units in this parcel; zeros are sent. */
function itemJson(line: ShippedLine, currency: string, serials: string[]) {
  const { item, part } = line;
  const { price, shippingPrice, giftWrapPrice, shippingDiscount, promotionDiscount } = item.details;
  const money = (of: Money | undefined) => ({
    CurrencyCode: currency,
    Amount: digitsOf(shareOf(line, of)),
  });
  return {
    ASIN: item.asin,
    SellerSKU: item.sku,
    OrderItemId: item.orderItemId,
    Title: item.title,
    QuantityOrdered: part.quantity,
    ItemPrice: money(price),
    ShippingPrice: money(shippingPrice),
    GiftWrapPrice: money(giftWrapPrice),
    ShippingDiscount: money(shippingDiscount),
    PromotionDiscount: money(promotionDiscount),
    ...(serials.length > 0 && { SerialNumbers: serials }),
  };
}
