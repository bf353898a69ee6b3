import { answered, SELLER, US } from './desk.js';
import { feedOf } from './rows-mws.js';
import { row } from './sp-row.js';

const FEEDS = '/feeds/2021-06-30';
const REPORTS = '/reports/2021-06-30';
const ITEM = `/listings/2021-08-01/items/${SELLER}/CUP?marketplaceIds=${US}`;
const STOCK = '/fba/inventory/v1/items';
const XML = 'text/xml; charset=UTF-8';

const newDocument = (sp) => sp('POST', `${FEEDS}/documents`, { contentType: XML });
async function uploaded(sp) {
  const { feedDocumentId, url } = await answered(newDocument(sp));
  await answered(fetch(url, { method: 'PUT', headers: { 'Content-Type': XML }, body: feedOf(3) }));
  return feedDocumentId;
}
const newFeed = (sp, inputFeedDocumentId) =>
  sp('POST', `${FEEDS}/feeds`, {
    feedType: 'POST_INVENTORY_AVAILABILITY_DATA',
    marketplaceIds: [US],
    inputFeedDocumentId,
  });
const newReport = (sp) =>
  sp('POST', `${REPORTS}/reports`, { reportType: 'GET_MERCHANT_LISTINGS_DATA', marketplaceIds: [US] });
const newSchedule = (sp) =>
  sp('POST', `${REPORTS}/schedules`, {
    reportType: 'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING',
    marketplaceIds: [US],
    period: 'P1D',
    nextReportCreationTime: '2020-06-25T00:00:00Z',
  });
const stockItem = { sellerSku: 'KILLED', marketplaceId: US, productName: 'x' };
const quantity = {
  op: 'replace',
  path: '/attributes/fulfillment_availability',
  value: [{ fulfillment_channel_code: 'DEFAULT', quantity: 7 }],
};

export const spApiRows = {
  'feeds.createFeedDocument': row(newDocument),
  'feeds.createFeed': row(newFeed, uploaded),
  'feeds.cancelFeed': row(
    (sp, id) => sp('DELETE', `${FEEDS}/feeds/${id}`),
    async (sp) => (await answered(newFeed(sp, await uploaded(sp)))).feedId,
  ),
  'reports.createReport': row(newReport),
  'reports.cancelReport': row(
    (sp, id) => sp('DELETE', `${REPORTS}/reports/${id}`),
    async (sp) => (await answered(newReport(sp))).reportId,
  ),
  'reports.createReportSchedule': row(newSchedule),
  'reports.cancelReportSchedule': row(
    (sp, id) => sp('DELETE', `${REPORTS}/schedules/${id}`),
    async (sp) => (await answered(newSchedule(sp))).reportScheduleId,
  ),
  'listings.putListingsItem': row((sp) =>
    sp('PUT', ITEM.replace('CUP', 'KILLED'), {
      productType: 'LUGGAGE',
      requirements: 'LISTING',
      attributes: { item_name: [{ value: 'A case', language_tag: 'en_US', marketplace_id: US }] },
    }),
  ),
  'listings.patchListingsItem': row((sp) =>
    sp('PATCH', ITEM, { productType: 'PRODUCT', patches: [quantity] }),
  ),
  'listings.deleteListingsItem': row((sp) => sp('DELETE', ITEM)),
  'fbaInventory.createInventoryItem': row((sp) => sp('POST', STOCK, stockItem)),
  'fbaInventory.addInventory': row(
    (sp) =>
      sp(
        'POST',
        `${STOCK}/inventory`,
        { inventoryItems: [{ sellerSku: 'KILLED', marketplaceId: US, quantity: 5 }] },
        { 'x-amzn-idempotency-token': 'once' },
      ),
    (sp) => answered(sp('POST', STOCK, stockItem)),
  ),
  'fbaInventory.deleteInventoryItem': row(
    (sp) => sp('DELETE', `${STOCK}/KILLED?marketplaceId=${US}`),
    (sp) => answered(sp('POST', STOCK, stockItem)),
  ),
  'tokens.createRestrictedDataToken': row((sp) =>
    sp('POST', '/tokens/2021-03-01/restrictedDataToken', {
      restrictedResources: [{ method: 'GET', path: '/orders/v0/orders', dataElements: ['buyerInfo'] }],
    }),
  ),
  'orders.confirmShipment': row((sp) =>
    sp('POST', '/orders/v0/orders/111-1000001-0000001/shipmentConfirmation', {
      marketplaceId: US,
      packageDetail: {
        packageReferenceId: '1',
        carrierCode: 'UPS',
        trackingNumber: '1Z',
        shipDate: '2020-06-24T14:00:00Z',
        orderItems: [{ orderItemId: '10000000000001', quantity: 2 }],
      },
    }),
  ),
};
