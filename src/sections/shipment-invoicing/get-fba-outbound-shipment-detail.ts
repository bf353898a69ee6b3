import type { ShipmentInvoicing as Wire } from '../../model/generated/index.js';
import { findMarketplace } from '../../model/marketplaces.js';
import { linesOfShipment, shareOf } from '../../store/fba-shipments/amounts.js';
import type { ShippedLine } from '../../store/fba-shipments/amounts.js';
import { serialNumbersOf } from '../../store/fba-shipments/serial-numbers.js';
import { buyerTaxOf } from '../../store/fba-shipments/tax-number.js';
import { digitsOf } from '../../store/hundredths.js';
import type { Address, BuyerTax, Money, Order } from '../../store/orders/order.js';
import type { Handler } from '../handler.js';
import { ownShipment } from './own-shipment.js';

/** GetFBAOutboundShipmentDetail: all that the invoice of a parcel has to say. */
export const getFBAOutboundShipmentDetail: Handler<'ShipmentInvoicing.GetFBAOutboundShipmentDetail'> = (
  context,
  input,
) => {
  const { world } = context;
  const { shipment, order } = ownShipment(context, input);
  const { details } = order;
  const { address } = details;
  const county = details.buyerCounty ?? address?.county ?? address?.district;
  return {
    ShipmentDetail: {
      PurchaseDate: Math.floor(order.purchasedAt / 1000) * 1000,
      WarehouseId: shipment.warehouse,
      AmazonOrderId: order.amazonOrderId,
      AmazonShipmentId: shipment.shipmentId,
      BuyerTaxInfo: taxDocument(buyerTaxOf(world, order)),
      PaymentMethodDetails: details.paymentMethodDetails,
      ...(county !== undefined && { BuyerCounty: county }),
      ...(details.buyerName !== undefined && { BuyerName: details.buyerName }),
      MarketplaceId: order.marketplaceId,
      ...(address && { ShippingAddress: addressDocument(address) }),
      ShipmentItems: linesOfShipment(world, order, shipment).map((line) => ({
        ...itemDocument(order, line),
        ...serialDocument(serialNumbersOf(world, shipment, line)),
      })),
    },
  };
};

function taxDocument({ CPF, CNPJ, companyName, taxingRegion }: BuyerTax): Wire.BuyerTaxInfo {
  const classifications = Object.entries({ CPF, CNPJ }).flatMap(([Name, Value]) =>
    Value === undefined ? [] : [{ Name, Value }],
  );
  return {
    ...(companyName !== undefined && { CompanyLegalName: companyName }),
    ...(taxingRegion !== undefined && { TaxingRegion: taxingRegion }),
    TaxClassifications: classifications,
  };
}

/** Documented: no phone of what Amazon ships. The city stands in capitals, as in the samples of a library. */
function addressDocument(address: Address): Wire.Address {
  const { city, postalCode, stateOrRegion, countryCode, name, line1, line2, line3, county, district, type } =
    address;
  return {
    Name: name,
    ...(city !== undefined && { City: city.toLocaleUpperCase('pt-BR') }),
    ...(postalCode !== undefined && { PostalCode: postalCode }),
    ...(stateOrRegion !== undefined && { StateOrRegion: stateOrRegion }),
    ...(countryCode !== undefined && { CountryCode: countryCode }),
    ...(line1 !== undefined && { AddressLine1: line1 }),
    ...(line2 !== undefined && { AddressLine2: line2 }),
    ...(line3 !== undefined && { AddressLine3: line3 }),
    ...(county !== undefined && { County: county }),
    ...(district !== undefined && { District: district }),
    ...(type !== undefined && { AddressType: type }),
  };
}

/** Amounts are of the units in this parcel; zeros are sent. */
function itemDocument(order: Order, line: ShippedLine): Wire.ShipmentItem {
  const { item, part } = line;
  const { currency } = findMarketplace(order.marketplaceId)!;
  const money = (of: Money | undefined): Wire.Money => ({
    CurrencyCode: currency,
    Amount: digitsOf(shareOf(line, of)),
  });
  const { price, shippingPrice, giftWrapPrice, shippingDiscount, promotionDiscount } = item.details;
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
  };
}

const serialDocument = (serials: readonly string[]) =>
  serials.length > 0 ? { SerialNumbers: [...serials] } : {};
