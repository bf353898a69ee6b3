import type { MemberModel, OperationModel, ServiceModel } from '../model/types.js';
import type { ModelOperation } from './code-rows.js';
import { compileDecoder } from './decode/compile-decoder.js';
import type { Decoder } from './decode/compile-decoder.js';
import { frameOf } from './encode/frame.js';
import type { Frame } from './encode/frame.js';
import { compileResponse } from './encode/response.js';
import type { ResponseWriter } from './encode/response.js';
import type { ErrorStyle } from './error-document.js';

/** One operation of the model, ready to read requests and write answers. */
export interface Operation {
  /** `Orders.ListOrders` */
  key: string;
  name: string;
  section: Section;
  model: OperationModel;
  /** Whether a parameter of that name says a marketplace: `MarketplaceId`, `MarketplaceId.Id.1`. Absent: none does. */
  namesMarketplace: ((name: string) => boolean) | undefined;
  decode: Decoder;
  write: ResponseWriter;
  /** What stands around every answer of it. */
  frame: Frame;
}

/** One API section, ready to serve. */
export interface Section {
  name: string;
  service: ServiceModel;
  operations: ReadonlyMap<string, Operation>;
}

/** Whether a call is about what is real, or made at the path of a section's sandbox. */
export type Environment = 'live' | 'sandbox';

/** Where a path leads: a section at a version. */
export interface Address {
  section: Section;
  /** `Orders`, or the name of its sandbox. */
  name: string;
  environment: Environment;
  /** `Orders/2013-09-01`, as error messages name it. */
  label: string;
  /** An operation of the section, or of the one that is the same API. */
  findOperation(name: string): Operation | undefined;
  /** The namespace of an operation's answers under this address. */
  namespaceOf(operation: Operation): string;
  errorStyle: ErrorStyle;
}

/** All that MWS offers, compiled from the model once, at start. */
export interface Catalog {
  sections: readonly Section[];
  /** Every path that leads to a section, `/` among them; none has a slash at its end. */
  paths: readonly string[];
  /** The section at a path; a slash at its end makes no difference. */
  findAddress(path: string): Address | undefined;
  /** Whether there is a section of that name, at any version. */
  hasSection(name: string): boolean;
  findOperation(key: string): Operation | undefined;
}

/** Feeds and Reports, two names of one API, which also answers at `/`: the oldest, with habits of its own. */
export const isFeedsOrReports = ({ service }: Section): boolean => service.oneApiWith !== undefined;

export function compileCatalog(services: readonly ServiceModel[]): Catalog {
  const sections = new Map(services.map((service) => [service.section, compileSection(service)]));
  const addresses = new Map<string, Address>();
  for (const section of sections.values()) {
    const twin = sections.get(section.service.oneApiWith ?? '');
    for (const [path, address] of addressesOf(section, twin)) {
      // `/` belongs to both; Feeds comes first and names it.
      if (!addresses.has(path)) addresses.set(path, address);
    }
  }
  return {
    sections: [...sections.values()],
    paths: [...addresses.keys()],
    findAddress: (path) =>
      addresses.get(path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path || '/'),
    hasSection: (name) => sections.has(name),
    findOperation(key) {
      const [section = '', name = '', ...more] = key.split('.');
      return more.length > 0 ? undefined : sections.get(section)?.operations.get(name);
    },
  };
}

function compileSection(service: ServiceModel): Section {
  const operations = new Map<string, Operation>();
  const section: Section = { name: service.section, service, operations };
  for (const [name, model] of Object.entries(service.operations)) {
    const frame = frameOf(service, name, model);
    operations.set(name, {
      key: `${service.section}.${name}`,
      name,
      section,
      model,
      namesMarketplace: marketplaceNames(service.shapes[model.input]?.members ?? []),
      decode: compileDecoder(service, model.input),
      write: compileResponse(service, name, model, frame),
      frame,
    });
  }
  return section;
}

/** A list has dotted names, anything else its own: a list parameter sent beside a scalar one is unknown, and passes. */
function marketplaceNames(members: readonly MemberModel[]): Operation['namesMarketplace'] {
  const known = members.filter(({ name }) => /^MarketplaceId(List)?$/.test(name));
  const names = known.filter(({ list }) => !list).map(({ name }) => name);
  const beginnings = known.filter(({ list }) => list).map(({ name }) => `${name}.`);
  if (known.length === 0) return undefined;
  return (name) => names.includes(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

function addressesOf(section: Section, twin: Section | undefined): [string, Address][] {
  const { service } = section;
  const [gateway, back] = ['gateway', 'service'].map(
    (layer) => service.errors.layers.find((candidate) => candidate.layer === layer)!.xmlNamespace,
  ) as [string, string];
  const findOperation = (name: string) => section.operations.get(name) ?? twin?.operations.get(name);
  const serviceDeclaration = service.responseFormat.declaration;

  const current: Address = {
    section,
    name: section.name,
    environment: 'live',
    label: `${section.name}/${service.version}`,
    findOperation,
    namespaceOf: (operation) => operation.model.xmlNamespace ?? operation.section.service.xmlNamespace,
    errorStyle: { gatewayNamespace: gateway, serviceNamespace: back, serviceDeclaration },
  };
  const old = (service.oldVersions ?? []).map(({ version, path, xmlNamespace }): [string, Address] => [
    path,
    {
      ...current,
      label: `${section.name}/${version}`,
      namespaceOf: () => xmlNamespace,
      errorStyle: { gatewayNamespace: xmlNamespace, serviceNamespace: xmlNamespace, serviceDeclaration },
    },
  ]);
  const paths = [service.path, ...(service.altPaths ?? [])];
  return [...paths.map((path): [string, Address] => [path, current]), ...sandboxOf(current), ...old];
}

/** The address of a section's sandbox, if it has one. */
function sandboxOf(live: Address): [string, Address][] {
  const { sandbox, version } = live.section.service;
  if (!sandbox) return [];
  const { name, path } = sandbox;
  return [[path, { ...live, name, environment: 'sandbox', label: `${name}/${version}` }]];
}

/** An operation as the model has it. */
export const modelOf = ({ key, section, model }: Operation): ModelOperation => ({
  key,
  service: section.service,
  operation: model,
});
