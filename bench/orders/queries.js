import { START } from './world.js';

/** The values of the easy-ship and TFM filters that one order in fifty has: enough for a short page at any size. */
const SHORT_PAGE = 10;

/** Each filter that ListOrders has, alone; `both` where it goes with either date. */
const filters = [
  { name: 'no other filter', input: {}, both: true },
  { name: 'OrderStatus Shipped', input: { OrderStatus: ['Shipped'] }, both: true },
  {
    name: 'OrderStatus Unshipped, PartiallyShipped',
    input: { OrderStatus: ['Unshipped', 'PartiallyShipped'] },
    both: true,
  },
  { name: 'OrderStatus of ten orders in all', input: { OrderStatus: ['Unfulfillable'] }, both: true },
  { name: 'OrderStatus that no order has', input: { OrderStatus: ['InvoiceUnconfirmed'] }, both: true },
  { name: 'FulfillmentChannel AFN', input: { FulfillmentChannel: ['AFN'] }, both: true },
  { name: 'FulfillmentChannel AFN, MFN', input: { FulfillmentChannel: ['AFN', 'MFN'] }, both: true },
  { name: 'PaymentMethod COD', input: { PaymentMethod: ['COD'] }, both: true },
  {
    name: 'EasyShipShipmentStatus Delivered',
    input: { EasyShipShipmentStatus: ['Delivered'], MaxResultsPerPage: SHORT_PAGE },
    both: true,
  },
  {
    name: 'TFMShipmentStatus Delivered',
    input: { TFMShipmentStatus: ['Delivered'], MaxResultsPerPage: SHORT_PAGE },
    both: true,
  },
  { name: 'BuyerEmail', input: { BuyerEmail: 'buyer150@marketplace.amazon.com' }, both: false },
  { name: 'SellerOrderId', input: { SellerOrderId: 'S777' }, both: false },
];

const dates = [
  ['CreatedAfter', () => true],
  ['LastUpdatedAfter', ({ both }) => both],
];

/** The inputs of ListOrders to be timed, each from the start of the year that the orders are from. */
export const queries = dates.flatMap(([date, goesWith]) =>
  filters.filter(goesWith).map(({ name, input }) => ({
    name: `${date}, ${name}`,
    input: { MarketplaceId: ['ATVPDKIKX0DER'], MaxResultsPerPage: 100, [date]: START, ...input },
  })),
);

/** Walked for page 1 against page 1,000. */
export const walked = queries.filter(({ name }) => /no other filter|OrderStatus Shipped/.test(name));
