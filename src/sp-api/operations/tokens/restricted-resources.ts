import { spOperations } from '../../../model/sp-api.js';
import type { RestrictedResource } from '../../../registry/bearer-tokens.js';
import type { Developer } from '../../../registry/developers.js';
import { findOrder } from '../../../store/orders/orders.js';
import type { SpContext } from '../../context.js';
import { ownReport } from '../reports/own-report.js';
import { rolesOfType, spTypeOf } from '../reports/report-types.js';

/** The role, or the roles of which one, that each element of buyer data needs. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  shippingAddress: ['DirectToConsumerShipping'],
  buyerInfo: ['TaxInvoicing', 'TaxRemittance'],
  buyerTaxInformation: ['TaxInvoicing', 'TaxRemittance'],
};

/** Whether a developer may see an element of buyer data; one without a list of roles has all. */
export const hasElement = ({ roles }: Developer, element: string): boolean =>
  Object.hasOwn(ROLES, element) && hasOneOf({ roles }, ROLES[element]!);

const hasOneOf = ({ roles }: Pick<Developer, 'roles'>, wanted: readonly string[]): boolean =>
  roles === null || wanted.some((role) => roles.includes(role));

/** What an operation that gives buyer data and nothing else gives. */
const ELEMENT_OF: Readonly<Record<string, string>> = {
  'orders.getOrderAddress': 'shippingAddress',
  'orders.getOrderBuyerInfo': 'buyerInfo',
  'orders.getOrderItemsBuyerInfo': 'buyerInfo',
};

/** @returns why the application has no access to a resource, in words; undefined: it has. */
export function resourceNamed(context: SpContext, { method, path }: RestrictedResource): string | undefined {
  const operations = [...spOperations()].filter(({ spModel }) => spModel.method === method);
  const generic = operations.find(({ spModel }) => spModel.path === path);
  const operation = generic ?? operations.find(({ spModel }) => patternOf(spModel.path).test(path));
  if (!operation)
    return 'no operation has this path; a generic one names what varies as the model does, {orderId} say.';
  const element = ELEMENT_OF[operation.key];
  if (element !== undefined && !hasElement(context.developer, element))
    return `the developer has no role for ${element}.`;
  if (operation.key === 'reports.getReportDocument')
    return generic ? 'documents of reports are named one by one.' : problemOfDocument(context, path);
  const orderId = operation.section.name === 'orders' && !generic ? path.split('/')[4] : undefined;
  if (orderId !== undefined && !findOrder(context.world, context.seller.id, orderId))
    return `the seller has no order ${orderId}.`;
  return undefined;
}

/** The type of the seller's report that has a document of that id, if it is one with buyer data. */
export function restrictedTypeOf(context: SpContext, reportDocumentId: string): string | undefined {
  const own = ownReport(context, reportDocumentId);
  const spType = own && spTypeOf(own.request);
  return spType !== undefined && rolesOfType(spType) ? spType : undefined;
}

function problemOfDocument(context: SpContext, path: string): string | undefined {
  const roles = rolesOfType(restrictedTypeOf(context, path.split('/')[4]!)!)!;
  return hasOneOf(context.developer, roles)
    ? undefined
    : `the developer lacks the role ${roles.join(' or ')}.`;
}

/** A path whose `{name}` are filled in; one that still has braces is no such path. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/{}]+')}$`);
