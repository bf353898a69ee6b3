import type { FastifyRequest } from 'fastify';
import { didYouMean } from '../model/nearest-name.js';
import { pathOfSection, sectionNames } from '../model/section-name.js';
import type { Catalog } from '../protocol/catalog.js';
import { signRequest } from '../protocol/signed-request.js';
import type { ReadyRequest } from '../protocol/signed-request.js';
import { findDemoCaller } from '../registry/demo-caller.js';
import type { World } from '../world/world.js';
import { callerOfKey } from './routes/registry/caller-of-key.js';
import type { Caller } from './routes/registry/caller-of-key.js';
import { conflict, invalid, invalidBody } from './problem.js';

/** A call to be made in the name of the world's demo caller, or of a key. */
export interface DemoCall {
  section: string;
  operation: string;
  parameters: Readonly<Record<string, string>>;
  method: 'GET' | 'POST';
  /** The Host header that will be sent. */
  host: string;
  /** The key to sign with; that of the demo caller if not given. */
  accessKeyId?: string;
}

/** Signs a call with the secret of the caller, which never leaves the server. */
export function signDemoCall(world: World, catalog: Catalog, call: DemoCall): ReadyRequest {
  const { service, path } = calledOf(catalog, call);
  const caller = callerOf(world, call, service.sellerParam);
  const parameters = {
    Action: call.operation,
    Version: service.version,
    [service.sellerParam]: caller.sellerId,
    ...(caller.authToken !== '' && { MWSAuthToken: caller.authToken }),
    ...call.parameters,
  };
  const unsigned = { method: call.method, host: call.host, path, parameters };
  return signRequest(unsigned, { ...caller, timestamp: timestampFor(world) });
}

function callerOf(world: World, { accessKeyId, parameters }: DemoCall, sellerParam: string): Caller {
  const caller =
    accessKeyId === undefined
      ? findDemoCaller(world)
      : callerOfKey(world, accessKeyId, parameters[sellerParam]);
  if (!caller)
    throw conflict('No developer of this world has an active key and a seller that it may call for.');
  return caller;
}

/** Of the two clocks, one that the world accepts. */
const timestampFor = (world: World): number =>
  world.settings.signatures === 'world' ? world.now() : world.clock.real();

function calledOf({ sections }: Catalog, { section, operation }: DemoCall) {
  for (const { service, operations } of sections) {
    const path = pathOfSection(service, section);
    if (path === undefined) continue;
    if (operations.has(operation)) return { service, path };
    const meant = didYouMean(operation, operations.keys());
    throw invalid('/operation', `there is no operation ${operation} in ${section}${meant}`);
  }
  const names = sectionNames(sections.map(({ service }) => service));
  throw invalid('/section', `there is no section ${section}${didYouMean(section, names)}`);
}

/** What the server says itself when it signs. */
const OWN = ['Action', 'AWSAccessKeyId', 'Signature', 'SignatureMethod', 'SignatureVersion'];

/** Refuses parameters that would contradict the signing. */
export function refuseOwnParameters(parameters: Readonly<Record<string, unknown>>): void {
  const findings = OWN.filter((name) => Object.hasOwn(parameters, name)).map((name) => ({
    in: 'body' as const,
    path: `/parameters/${name}`,
    message: 'is set by the server',
  }));
  if (findings.length > 0) throw invalidBody(findings);
}

/** Where a client that reached the control API reaches MWS. */
export const originOf = ({ protocol, headers }: FastifyRequest): string => `${protocol}://${headers.host}`;
