import { findMarketplace } from '../../../model/marketplaces.js';
import { findSpOperation } from '../../../model/sp-api.js';
import type { Order, Window } from '../../../store/orders/order.js';
import { listItems, orderOfRow } from '../../../store/orders/orders.js';
import { showsBuyer, shownOf } from '../../../store/orders/shown.js';
import { findFulfillmentOfOrder } from '../../../store/outbound/find.js';
import type { World } from '../../../world/world.js';
import { compileWriters } from '../../compile-writer.js';
import type { Writer } from '../../compile-writer.js';
import type { SpContext } from '../../context.js';
import { instantOf } from '../../instants.js';
import { Written } from '../../written.js';
import { keptJson } from '../orders/kept-json.js';
import { hasElement } from '../tokens/restricted-resources.js';
import type { Datasets } from './datasets.js';
import { itemDocument } from './item-document.js';
import { packagesOf } from './packages.js';
import { orderProceeds } from './proceeds.js';
import { moneyOf2026, statusWord, upperWord } from './words.js';

/** The order in a row with all its lines, as it is written with these datasets. */
export function orderJson({ world, developer }: SpContext, id: number, datasets: Datasets): Written {
  const gifts = hasElement(developer, 'buyerInfo');
  const write = () => {
    const order = orderOfRow(world, id);
    const whole = showsBuyer(world, order);
    const items = listItems(world, order);
    return writeOrder({
      ...orderDocument(order, datasets, whole),
      ...(datasets.has('PROCEEDS') && { proceeds: orderProceeds(order, items) }),
      orderItems: items.map((item) =>
        itemDocument(item, order, datasets, { message: gifts && whole, level: gifts }),
      ),
      ...(datasets.has('PACKAGES') && { packages: packagesOf(world, order, items) }),
      ...(datasets.has('FULFILLMENT_ORDERS') && { fulfillmentOrders: fulfillmentOrdersOf(world, order) }),
    });
  };
  // Parcels move without a change of their order, so that nothing is kept of them.
  if (datasets.has('PACKAGES')) return new Written(write());
  return keptJson(world, id, `2026/${[...datasets].join()}/${gifts}`, write);
}

/** The order of another shop that stands behind it. */
function fulfillmentOrdersOf(world: World, order: Order) {
  const found = findFulfillmentOfOrder(world, order.id);
  return found && [{ fulfillmentOrderId: found.fulfillmentOrderId }];
}

let writer: Writer | undefined;

const writeOrder: Writer = (order) =>
  (writer ??= compileWriters(findSpOperation('orders2026.getOrder')!.api.shapes)('Order'))(order);

/** An order without what is made of its lines. @param whole false: Amazon keeps the buyer of its own delivery to itself, as in MWS */
function orderDocument(order: Order, datasets: Datasets, whole: boolean) {
  const { details, sellerOrderId, marketplaceId } = order;
  const { replacementOf } = details;
  return {
    orderId: order.amazonOrderId,
    orderAliases:
      sellerOrderId === null ? undefined : [{ aliasId: sellerOrderId, aliasType: 'SELLER_ORDER_ID' }],
    createdTime: instantOf(order.purchasedAt),
    lastUpdatedTime: instantOf(order.updatedAt),
    programs: programsOf(order),
    associatedOrders:
      replacementOf === undefined
        ? undefined
        : [{ orderId: replacementOf, associationType: 'REPLACEMENT_ORIGINAL_ID' }],
    salesChannel: {
      channelName: /^Non-Amazon/.test(details.salesChannel) ? 'NON_AMAZON' : 'AMAZON',
      marketplaceId,
      marketplaceName: findMarketplace(marketplaceId)?.name,
    },
    buyer: datasets.has('BUYER') ? buyerOf(order, whole) : undefined,
    recipient: datasets.has('RECIPIENT') ? recipientOf(order, whole) : undefined,
    payment: datasets.has('PAYMENT') ? paymentOf(order) : undefined,
    tax: datasets.has('TAX') ? taxOf(order) : undefined,
    fulfillment: datasets.has('FULFILLMENT') ? fulfillmentOf(order) : undefined,
  };
}

function programsOf({ details: { prime, business, premium } }: Order): string[] | undefined {
  const programs = [prime && 'PRIME', business && 'AMAZON_BUSINESS', premium && 'PREMIUM'];
  const own = programs.filter((program) => typeof program === 'string');
  return own.length > 0 ? own : undefined;
}

function buyerOf(order: Order, whole: boolean) {
  const { details, buyerEmail } = order;
  const shown = shownOf(order);
  return {
    buyerName: shown.buyer && whole ? details.buyerName : undefined,
    buyerEmail: shown.email ? (buyerEmail ?? undefined) : undefined,
    buyerPurchaseOrderNumber: details.purchaseOrderNumber,
  };
}

function recipientOf(order: Order, whole: boolean) {
  const { address } = order.details;
  if (!address || !shownOf(order).address) return undefined;
  const { city, stateOrRegion, postalCode, countryCode } = address;
  const part = { city, stateOrRegion, postalCode, countryCode };
  if (!whole) return { deliveryAddress: part };
  const { name, line1, line2, line3, county, district, phone, type } = address;
  return {
    deliveryAddress: {
      ...part,
      name,
      addressLine1: line1,
      addressLine2: line2,
      addressLine3: line3,
      districtOrCounty: district ?? county,
      phone,
      addressType: type && upperWord(type),
    },
  };
}

/** The whole sum is said of a payment where there is one only. */
function paymentOf(order: Order) {
  const { paymentMethodDetails: methods, total } = order.details;
  if (!shownOf(order).paymentDetails) return undefined;
  return {
    paymentExecutions: methods.map((paymentMethod) => ({
      paymentMethod,
      paymentAmount: methods.length === 1 ? moneyOf2026(total) : undefined,
    })),
  };
}

/** How the buyer is known to the tax office, in Brazil. */
function taxOf({ details: { buyerTax } }: Order) {
  if (!buyerTax) return undefined;
  const types = (['CPF', 'CNPJ'] as const).filter((type) => buyerTax[type] !== undefined);
  return {
    taxRegistrations: types.map((type) => ({
      entityType: 'BUYER',
      legalName: buyerTax.companyName,
      taxRegistrationType: type,
      taxRegistrationNumber: buyerTax[type],
    })),
  };
}

function fulfillmentOf(order: Order) {
  const { details, channel } = order;
  const shown = shownOf(order);
  return {
    fulfillmentStatus: statusWord(order),
    fulfilledBy: channel === 'AFN' ? 'AMAZON' : 'MERCHANT',
    fulfillmentServiceLevel: upperWord(details.serviceCategory),
    shipByWindow: shown.ship ? windowOf(details.ship) : undefined,
    deliverByWindow: shown.deliver ? windowOf(details.deliver) : undefined,
  };
}

const windowOf = (window: Window | undefined) =>
  window && { earliestDateTime: instantOf(window.from), latestDateTime: instantOf(window.to) };
