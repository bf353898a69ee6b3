import { answered, IN, SELLER, US } from './desk.js';
import { transport } from './rows-inbound.js';
import * as mws from './rows-mws.js';

const shop = { sellerId: SELLER, marketplaceId: US };
const post = (path, body) => (desk, id) => desk.control('POST', path.replace(':id', id), body);
const patch = (path, body) => (desk, id) => desk.control('PATCH', path.replace(':id', id), body);
const remove = (path) => (desk, id) => desk.control('DELETE', path.replace(':id', id));
/** Makes something; `name` is what its answer calls it. */
const make =
  (path, body, name = 'id') =>
  async (desk) =>
    (await answered(desk.control('POST', path, body)))[name];

const ORDER = '111-1000001-0000001';
const ADDRESS = {
  name: 'x',
  line1: '1 Some St',
  city: 'Seattle',
  stateOrRegion: 'WA',
  postalCode: '98101',
  countryCode: 'US',
};

const sales = {
  createOrder: { call: post('/orders', { ...shop, items: [{ sku: 'CUP', quantity: 2 }] }) },
  updateOrder: { call: patch(`/orders/${ORDER}`, { status: 'Canceled' }) },
  shipOrder: { call: post(`/orders/${ORDER}/ship`) },
  refundOrder: {
    before: (desk) => answered(desk.control('POST', `/orders/${ORDER}/ship`)),
    call: post(`/orders/${ORDER}/refund`),
  },
  createListing: { call: post('/listings', { ...shop, sku: 'KILLED', price: '19.90', quantity: 3 }) },
  updateListing: { call: patch('/listings', { ...shop, sku: 'CUP', price: '25', quantity: 4 }) },
  createStock: { call: post('/inventory', { sellerId: SELLER, sku: 'KILLED', inStock: 5 }) },
  updateStock: { call: patch('/inventory', { sellerId: SELLER, sku: 'POT', inStock: 7 }) },
  receiveStock: { call: post('/inventory/receive', { sellerId: SELLER, sku: 'POT', quantity: 7 }) },
};

const newCustomer = make('/customers', { ...shop, name: 'x', email: 'x@example.com' }, 'customerId');
const cart = { ...shop, items: [{ sku: 'CUP', quantity: 1 }] };
const newCart = make('/carts', cart, 'cartId');
const customerCart = async (desk) => {
  const customerId = await make(
    '/customers',
    { ...shop, name: 'x', email: 'x@example.com', addresses: [{ ...ADDRESS, default: true }] },
    'customerId',
  )(desk);
  return make('/carts', { ...cart, customerId }, 'cartId')(desk);
};
const reminder = { ...shop, sku: 'CUP', email: 'x@example.com' };
const soldOut = (desk) => answered(desk.control('PATCH', '/listings', { ...shop, sku: 'CUP', quantity: 0 }));
const newReminder = async (desk) => {
  await soldOut(desk);
  await answered(desk.control('POST', '/stock-subscriptions', reminder));
  return (await answered(desk.control('GET', '/stock-subscriptions'))).items[0].id;
};

const webstore = {
  openWebstore: {
    call: post('/webstores', { sellerId: SELLER, marketplaceId: IN, domain: 'laden.example.com' }),
  },
  createCustomer: { call: post('/customers', { ...shop, name: 'x', email: 'x@example.com' }) },
  updateCustomer: { before: newCustomer, call: patch('/customers/:id', { addresses: [ADDRESS] }) },
  associateCustomer: {
    async before(desk) {
      await answered(
        desk.control('POST', '/webstores', {
          sellerId: SELLER,
          marketplaceId: IN,
          domain: 'laden.example.com',
        }),
      );
      return newCustomer(desk);
    },
    call: post('/customers/:id/associate', { marketplaceId: IN }),
  },
  removeCustomer: { before: newCustomer, call: remove('/customers/:id') },
  createCart: { call: post('/carts', cart) },
  changeCart: { before: newCart, call: patch('/carts/:id', { set: [{ sku: 'CUP', quantity: 3 }] }) },
  orderCart: { before: customerCart, call: post('/carts/:id/order') },
  removeCart: { before: newCart, call: remove('/carts/:id') },
  createStockSubscriptions: { before: soldOut, call: post('/stock-subscriptions', reminder) },
  notifyStockSubscriptions: {
    before: newReminder,
    call: post('/stock-subscriptions/notify', { sellerId: SELLER, sku: 'CUP' }),
  },
  removeStockSubscription: { before: newReminder, call: remove('/stock-subscriptions/:id') },
};

const product = { asin: 'B00KILLED1', title: 'Killed', marketplaceId: US };
const newProduct = make('/catalog', product);
const offer = { marketplaceId: US, asin: 'B00CUPCUP1', price: 6 };
const newOffer = make('/offers', offer);
const buyBox = { marketplaceId: US, asin: 'B00CUPCUP1', holder: SELLER };
const newBuyBox = make('/buy-box', buyBox);

const catalogue = {
  createProduct: { call: post('/catalog', product) },
  updateProduct: { before: newProduct, call: patch('/catalog/:id', { title: 'Changed', brand: 'x' }) },
  deleteProduct: { before: newProduct, call: remove('/catalog/:id') },
  createOffer: { call: post('/offers', offer) },
  updateOffer: { before: newOffer, call: patch('/offers/:id', { price: 5 }) },
  deleteOffer: { before: newOffer, call: remove('/offers/:id') },
  setBuyBox: { call: post('/buy-box', buyBox) },
  updateBuyBox: { before: newBuyBox, call: patch('/buy-box/:id', { holder: 'none' }) },
  freeBuyBox: { before: newBuyBox, call: remove('/buy-box/:id') },
};

const shipment = { ...shop, items: [{ sku: 'POT', shipped: 10 }] };
const newShipment = make('/inbound-shipments', { ...shipment, status: 'SHIPPED' }, 'shipmentId');
const outbound = { ...shop, id: 'F-1', address: ADDRESS, items: [{ id: 'item', sku: 'POT', quantity: 2 }] };
const easyShipPackage = async (desk) => {
  await mws.scheduledPackage(desk);
  return (await answered(desk.control('GET', '/easy-ship/packages?limit=1'))).items[0].id;
};
const fulfilment = {
  createInboundShipment: { call: post('/inbound-shipments', shipment) },
  updateInboundShipment: {
    before: newShipment,
    call: patch('/inbound-shipments/:id', { status: 'IN_TRANSIT' }),
  },
  receiveInboundShipment: {
    before: newShipment,
    call: post('/inbound-shipments/:id/receive', { items: [{ sku: 'POT', quantity: 4 }] }),
  },
  updateInboundTransport: {
    before: (desk) => transport(desk),
    call: patch('/inbound-shipments/:id/transport', { status: 'ESTIMATING' }),
  },
  createFulfillmentOrder: { call: post('/fulfillment-orders', outbound) },
  updateFulfillmentOrder: {
    before: make('/fulfillment-orders', outbound),
    call: patch('/fulfillment-orders/F-1', { status: 'CANCELLED' }),
  },
  shipFulfillmentOrder: {
    before: make('/fulfillment-orders', outbound),
    call: post('/fulfillment-orders/F-1/ship'),
  },
  updatePackage: {
    async before(desk) {
      await answered(desk.control('POST', '/fulfillment-orders', outbound));
      await answered(desk.control('POST', '/fulfillment-orders/F-1/ship'));
      return (await mws.outboundShipment(desk)).number;
    },
    call: patch('/packages/:id', { status: 'DELIVERED' }),
  },
  receiveFulfillmentReturn: {
    async before(desk) {
      const { shipment } = await mws.shipOutbound(desk);
      await answered(mws.outboundReturn(desk, shipment));
      return (await answered(desk.control('GET', '/fulfillment-returns?limit=1'))).items[0].id;
    },
    call: patch('/fulfillment-returns/:id', { condition: 'Sellable' }),
  },
  updateEasyShipPackage: {
    before: easyShipPackage,
    call: patch('/easy-ship/packages/:id', { status: 'PickedUp' }),
  },
  cancelEasyShipPickup: { before: easyShipPackage, call: post('/easy-ship/packages/:id/cancel-pickup') },
  createFbaShipment: {
    call: post('/fba-shipments', { order: '701-0000001-0000001', items: [{ sku: 'POT', quantity: 1 }] }),
  },
  cancelFbaShipment: { before: (desk) => mws.fbaShipment(desk), call: post('/fba-shipments/:id/cancel') },
  acceptMerchantShipment: {
    before: mws.boughtPostage,
    call: post('/merchant-fulfillment/shipments/:id/accepted'),
  },
  refundMerchantShipment: {
    async before(desk) {
      const id = await mws.boughtPostage(desk);
      await answered(mws.cancelPostage(desk, id));
      return id;
    },
    call: post('/merchant-fulfillment/shipments/:id/refund', { result: 'applied' }),
  },
};

const recommendation = {
  ...shop,
  category: 'Inventory',
  reason: 'OutOfStock',
  sku: 'CUP',
  asin: 'B00CUPCUP1',
};
const notice = {
  ...shop,
  type: 'FeedProcessingFinished',
  feedSubmissionId: '1',
  feedType: '_POST_PRODUCT_DATA_',
};
const queue = { ...shop, queue: 'https://sqs.us-east-1.amazonaws.com/123456789012/killed' };
const newSubscription = make('/subscriptions', { ...queue, type: 'AnyOfferChanged' });
const notified = async (desk) => {
  await mws.subscribe(desk);
  await answered(desk.control('POST', '/notifications', notice));
  return (await answered(desk.control('GET', '/notifications?limit=1'))).items[0].id;
};
const promotion = {
  ...shop,
  type: 'Pricing',
  description: 'x',
  from: '2020-07-01T00:00:00Z',
  through: '2020-08-01T00:00:00Z',
  identifiers: [{ type: 'ASIN', values: [{ id: 'B00CUPCUP1' }] }],
  fees: [{ type: 'ReferralFee', discountType: 'Fixed', amount: 1 }],
};
const told = {
  submitFeed: {
    call: post('/feeds', {
      sellerId: SELLER,
      feedType: '_POST_INVENTORY_AVAILABILITY_DATA_',
      document: mws.feedOf(3),
    }),
  },
  requestReport: {
    call: post('/reports', { sellerId: SELLER, reportType: '_GET_MERCHANT_LISTINGS_DATA_' }),
  },
  postFinancialEvent: { call: post('/finances/events', { ...shop, kind: 'Shipment', order: ORDER }) },
  closeFinancialEventGroups: { call: post('/finances/groups/close', { sellerId: SELLER }) },
  addRecommendation: { call: post('/recommendations', recommendation) },
  deleteRecommendations: {
    before: (desk) => answered(desk.control('POST', '/recommendations', recommendation)),
    call: remove(`/recommendations?sellerId=${SELLER}`),
  },
  makeRecommendations: { call: post('/recommendations/make', { sellerId: SELLER }) },
  registerDestination: { call: post('/destinations', queue) },
  removeDestination: { before: make('/destinations', queue), call: remove('/destinations/:id') },
  createSubscription: { call: post('/subscriptions', { ...queue, type: 'FeePromotion' }) },
  updateSubscription: { before: newSubscription, call: patch('/subscriptions/:id', { enabled: false }) },
  removeSubscription: { before: newSubscription, call: remove('/subscriptions/:id') },
  sendNotification: { before: mws.subscribe, call: post('/notifications', notice) },
  resendNotification: { before: notified, call: post('/notifications/:id/resend') },
  addNotificationFault: { call: post('/notifications/faults', { lose: true }) },
  deleteNotificationFault: {
    before: make('/notifications/faults', { lose: true }),
    call: remove('/notifications/faults/:id'),
  },
  addFeePromotion: { call: post('/fee-promotions', promotion) },
};

const fault = { effect: { malformedXml: true } };
const traffic = {
  setServiceStatus: {
    call: (desk) => desk.control('PUT', '/service-status', { section: '*', status: 'RED' }),
  },
  setQuotas: { call: (desk) => desk.control('PUT', '/quotas', { quotas: { ListOrders: { quota: 1 } } }) },
  createFault: { call: post('/faults', fault) },
  clearFaults: { before: make('/faults', fault), call: remove('/faults') },
  deleteFault: { before: make('/faults', fault), call: remove('/faults/:id') },
};

const snapshot = make('/snapshots');
/** They make the world anew, or move its clock. `counted`: instants of what was made differ, so that rows are counted. */
const wholeWorld = {
  setLive: { call: (desk) => desk.control('PUT', '/live', { on: true, orders: 5 }) },
  setClock: { call: (desk) => desk.control('PUT', '/clock', { now: '2031-01-01T00:00:00Z' }) },
  reset: { counted: true, before: (desk) => answered(sales.createOrder.call(desk)), call: post('/reset') },
  loadScenario: {
    counted: true,
    before: (desk) => answered(sales.createOrder.call(desk)),
    call: post('/scenario', { scenario: 'marketplaces-eu' }),
  },
  // A snapshot lives as long as its server.
  restoreSnapshot: { counted: true, ready: snapshot, call: post('/snapshots/:id/restore') },
};

export const worldRows = {
  ...sales,
  ...webstore,
  ...catalogue,
  ...fulfilment,
  ...told,
  ...traffic,
  ...wholeWorld,
};
