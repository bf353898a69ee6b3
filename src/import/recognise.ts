import type { OperationModel, ServiceModel } from '../model/types.js';
import { decodeFormText } from '../protocol/percent.js';
import { Parameters } from '../protocol/parameters.js';
import type { Interaction } from './interaction.js';

/** An operation of the model with the parameters of a call. */
export interface Recognised {
  /** `Orders.ListOrders` */
  key: string;
  service: ServiceModel;
  operation: OperationModel;
  /** Those that the operation has, in the order sent: credentials and signatures are none. */
  parameters: Map<string, string>;
  /** Names of others that were sent. */
  unknown: string[];
  /** Whom it was for; it is in no answer that is written. */
  sellerId: string | undefined;
  /** What must not come out: tokens, keys and signatures that were sent. */
  secrets: string[];
  /** `_GET_ORDERS_DATA_`, where a file is called so. */
  reportType?: string;
}

/** What the recording is not: a call of MWS, or one of an operation that MWS had. */
export interface NotRecognised {
  reason: string;
}

const COMMON = /^(?:AWSAccessKeyId|Action|Operation|MWSAuthToken|SellerId|Merchant|Marketplace|Signature|SignatureMethod|SignatureVersion|Timestamp|Version|PurgeAndReplace_?|ContentMD5Value)$/; // prettier-ignore
const SECRET = /^(?:AWSAccessKeyId|MWSAuthToken|Signature)$/;

/** Finds operations by what was asked, by the root of an answer, or by the name of a file. */
export class Recogniser {
  readonly #services: readonly ServiceModel[];

  constructor(services: readonly ServiceModel[]) {
    this.#services = services;
  }

  /** @param root of the answer, with its namespace, where it is XML */
  recognise({ request, named }: Interaction, root: Root | undefined): Recognised | NotRecognised {
    const sent = request && parametersOf(request.url, request.body);
    const action = sent?.get('Action') ?? sent?.get('Operation');
    if (action !== undefined) {
      const found = this.#find(action, sectionsAt(this.#services, request!.url), root);
      return found ? recognised(found, sent!) : { reason: `MWS had no operation ${action} there` };
    }
    if (named?.startsWith('_')) {
      const found = this.#find('GetReport', [], undefined)!;
      return { ...recognised(found, new Map()), reportType: named };
    }
    const ofRoot = /^(\w+)Response$/.exec(root?.name ?? '')?.[1];
    const name = ofRoot === undefined || ofRoot === 'Error' ? named : ofRoot;
    const found = name === undefined ? undefined : this.#find(name, [], root);
    if (found) return recognised(found, sent ?? new Map());
    if (ofRoot !== undefined && ofRoot !== 'Error') return { reason: `MWS had no operation ${ofRoot}` };
    return { reason: 'nothing says which operation of MWS it is of' };
  }

  /** `Section.Operation`, or `Operation` in the sections of a path, in that of a namespace, or in the first that has it. */
  #find(name: string, sections: readonly ServiceModel[], root: Root | undefined): Found | undefined {
    const [first, second] = name.split('.') as [string, string?];
    const operation = second ?? first;
    const has = (service: ServiceModel) =>
      Object.hasOwn(service.operations, operation) && (second === undefined || service.section === first);
    const all = this.#services.filter(has);
    const namespace = root?.namespace;
    const service =
      sections.find(has) ??
      all.find((each) => namespace !== undefined && namespacesOf(each).includes(namespace)) ??
      all[0];
    if (sections.length > 0 && !sections.some(has)) return undefined;
    return service && { service, name: operation };
  }
}

interface Found {
  service: ServiceModel;
  name: string;
}

/** The root element of an answer. */
export interface Root {
  name: string;
  namespace: string | undefined;
}

const ROOT = /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<([\w.-]+)((?:\s[^>]*)?)>/;

export function rootOf(text: string): Root | undefined {
  const [, name, attributes = ''] = ROOT.exec(text.slice(0, 4_096)) ?? [];
  if (name === undefined) return undefined;
  return { name, namespace: /\sxmlns="([^"]*)"/.exec(attributes)?.[1] };
}

const namespacesOf = ({ xmlNamespace, oldVersions = [], otherNamespaces = [] }: ServiceModel): string[] => [
  xmlNamespace,
  ...oldVersions.map((old) => old.xmlNamespace),
  ...otherNamespaces.map(({ uri }) => uri),
];

function recognised({ service, name }: Found, sent: ReadonlyMap<string, string>): Recognised {
  const operation = service.operations[name]!;
  const members = service.shapes[operation.input]?.members ?? [];
  const known = new Set(members.flatMap(({ name: own, wireNames = [] }) => [own, ...wireNames]));
  const isKnown = (parameter: string) => known.has(parameter.split('.')[0]!);
  const told = [...sent].filter(([parameter]) => !COMMON.test(parameter) || isKnown(parameter));
  const own = [...sent].filter(([parameter]) => SECRET.test(parameter)).map(([, value]) => value);
  return {
    key: `${service.section}.${name}`,
    service,
    operation,
    parameters: new Map(told.filter(([parameter]) => isKnown(parameter) && !isOfCaller(service, parameter))),
    unknown: told.map(([parameter]) => parameter).filter((parameter) => !isKnown(parameter)),
    sellerId: sent.get('SellerId') ?? sent.get('Merchant'),
    secrets: own.filter((value) => value.length >= 8),
  };
}

const isOfCaller = ({ sellerParam, sellerParamAliases = [] }: ServiceModel, parameter: string): boolean =>
  [sellerParam, ...sellerParamAliases, 'MWSAuthToken'].includes(parameter);

/** Of the query, and of a body that is a form. */
function parametersOf(url: string, body: string): Map<string, string> {
  const mark = url.indexOf('?');
  const query = mark < 0 ? '' : url.slice(mark + 1);
  const form = /^[^\s<{]*=/.test(body) ? body.trim() : '';
  const { pairs } = new Parameters(query, form);
  return new Map(pairs.map(({ name, value }) => [decodeFormText(name), value]));
}

/** The sections of a path; several share `/`. Unknown paths are those of proxies, and say nothing. */
function sectionsAt(services: readonly ServiceModel[], url: string): ServiceModel[] {
  if (url === '') return [];
  const path = url.replace(/^https?:\/\/[^/?]*/, '').replace(/[?#].*$/, '');
  const plain = (each: string) => each.replace(/\/+$/, '').toLowerCase();
  return services.filter(({ path: own, altPaths = [], oldVersions = [], sandbox }) =>
    [own, ...altPaths, ...oldVersions.map((old) => old.path), ...(sandbox ? [sandbox.path] : [])]
      .map(plain)
      .includes(plain(path)),
  );
}
