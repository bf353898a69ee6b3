// What every client is asked for, and what of its answer the table shows.

/** The first member of a name, however deep. */
function memberOf(value, name) {
  if (typeof value !== 'object' || value === null) return undefined;
  if (name in value) return value[name];
  for (const child of Object.values(value)) {
    const member = memberOf(child, name);
    if (member !== undefined) return member;
  }
  return undefined;
}

/** What a list has become: an array of so many, an object, nothing. */
function listIn(answer) {
  const list = Array.isArray(answer) ? answer : (memberOf(answer, 'Order') ?? memberOf(answer, 'Orders'));
  if (Array.isArray(list)) return list.length === 1 && list[0] === '' ? '`[""]`' : `array of ${list.length}`;
  if (typeof list !== 'object') return shown(list);
  return Object.keys(list).length > 0 ? 'object' : '`{}`';
}

const shown = (value) => (value === undefined ? 'nothing' : `\`${JSON.stringify(value)}\``);
const member = (name) => (answer) => shown(memberOf(answer, name));
/** amazon-mws puts the rows of a report below `data`; none has more than rows or text to show. */
const rowsOf = (answer) => shown(answer?.data ?? answer);

const listOrders = (CreatedAfter) => ({
  section: 'Orders',
  version: '2013-09-01',
  action: 'ListOrders',
  parameters: { 'MarketplaceId.Id.1': 'ATVPDKIKX0DER', CreatedAfter },
});
const getOrder = {
  section: 'Orders',
  version: '2013-09-01',
  action: 'GetOrder',
  parameters: { 'AmazonOrderId.Id.1': '111-0000001-0000001' },
};
const getReport = (id) => ({
  section: 'Reports',
  version: '2009-01-01',
  action: 'GetReport',
  parameters: { ReportId: `9000000000000${id}` },
});

const ALL = '2019-01-01T00:00:00Z';
const ONE = '2020-06-23T00:00:00Z';
const NONE = '2020-06-24T13:00:00Z';

/** What is sent, the call that gets it, and what to show of the answer. */
export const rows = [
  ['two orders', listOrders(ALL), listIn],
  ['one order', listOrders(ONE), listIn],
  ['no orders', listOrders(NONE), listIn],
  ['postal code `02134`', listOrders(ONE), member('PostalCode')],
  ['an empty `AddressLine1`', listOrders(ONE), member('AddressLine1')],
  ['the name `Ann  Müller & Co 日本`', listOrders(ONE), member('Name')],
  ['amount `10.00`', listOrders(ONE), member('Amount')],
  ['number of items `0`', listOrders(ONE), member('NumberOfItemsShipped')],
  ['`false`', listOrders(ONE), member('IsPrime')],
  ['an error with a code that is in no list', getOrder, shown],
  ['a report with an empty line', getReport(1), rowsOf],
  ['an empty report', getReport(2), rowsOf],
  ['a report with a row too long and one too short', getReport(3), rowsOf],
  ['a report behind a byte order mark', getReport(4), rowsOf],
  ['a report with a lone quote', getReport(5), rowsOf],
  ['a report in Windows-1252: `Café “x” €`', getReport(6), rowsOf],
];
