import type { MwsLocal } from '../../src/server/app.js';
import { callMws } from './mws-call.js';
import type { MwsAnswer, XmlTree } from './mws-call.js';

/** An order reference or billing agreement as the buyer's side shows it. */
export interface Contract {
  id: string;
  accessToken: string;
  state: string;
  reasonCode: string | null;
  constraints: string[];
}

export type Environment = 'live' | 'sandbox';

/** A shop that uses Amazon Pay, in a world of its own, with somebody who plays the buyer. */
export interface PayDesk {
  /** Calls an operation; answers its result, or the answer itself where it is refused. */
  ask(action: string, parameters?: Record<string, string>, environment?: Environment): Promise<MwsAnswer>;
  /** The same, where it has to be answered: the result element. */
  call(action: string, parameters?: Record<string, string>, environment?: Environment): Promise<XmlTree>;
  /** The same, where it has to be refused: status, code and message. */
  refusal(
    action: string,
    parameters?: Record<string, string>,
    environment?: Environment,
  ): Promise<[number, string, string]>;
  control<Answer>(method: string, path: string, body?: object): Promise<Answer>;
  /** Moves the world's clock on by a duration. */
  advance(by: string): Promise<void>;
  draft(more?: object): Promise<Contract>;
  /** An order reference over an amount in USD that is open. */
  open(amount: string, more?: { environment?: Environment; paymentMethod?: object }): Promise<string>;
}

const PATHS = {
  live: '/OffAmazonPayments/2013-01-01',
  sandbox: '/OffAmazonPayments_Sandbox/2013-01-01',
};

/** Opens a world for one test, whose clock stands. */
export async function openPayDesk(server: MwsLocal, more: object = {}): Promise<PayDesk> {
  const json = { 'Content-Type': 'application/json' };
  const made = await fetch(`${server.url}/_mws/sandboxes`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ clock: { now: '2019-05-06T07:08:09Z', mode: 'frozen' }, ...more }),
  });
  if (!made.ok) throw new Error(await made.text());
  const sandbox = (await made.json()) as { id: string; credentials: MwsLocal['credentials'] };
  const credentials = sandbox.credentials!;
  const control = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const join = path.includes('?') ? '&' : '?';
    const answer = await fetch(`${server.url}/_mws${path}${join}sandbox=${sandbox.id}`, {
      method,
      ...(body && { headers: json, body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const ask: PayDesk['ask'] = (action, parameters = {}, environment = 'sandbox') =>
    callMws(server, PATHS[environment], action, parameters, credentials);
  const call: PayDesk['call'] = async (action, parameters, environment) => {
    const { status, xml, text } = await ask(action, parameters, environment);
    if (status !== 200) throw new Error(`${action} answered ${status}: ${text}`);
    return xml[`${action}Response`][`${action}Result`] ?? '';
  };
  const refusal: PayDesk['refusal'] = async (action, parameters, environment) => {
    const { status, xml, text } = await ask(action, parameters, environment);
    if (status === 200) throw new Error(`${action} answered ${text}`);
    const { Code, Message } = xml.ErrorResponse.Error;
    return [status, Code, Message];
  };
  const draft: PayDesk['draft'] = (body = {}) =>
    control('POST', '/pay/order-references', { sellerId: credentials.sellerId, ...body });
  return {
    ask,
    call,
    refusal,
    control,
    advance: (by) => control('POST', '/clock/advance', { by }),
    draft,
    async open(amount, { environment, ...body } = {}) {
      const { id } = await draft({ ...body, ...(environment && { environment }) });
      await call('SetOrderReferenceDetails', { ...ofOrder(id), ...total(amount) }, environment);
      await call('ConfirmOrderReference', ofOrder(id), environment);
      return id;
    },
  };
}

export const ofOrder = (id: string) => ({ AmazonOrderReferenceId: id });

/** An amount under a parameter. */
export const price = (name: string, amount: string, currency = 'USD') => ({
  [`${name}.Amount`]: amount,
  [`${name}.CurrencyCode`]: currency,
});

export const total = (amount: string, currency?: string) =>
  price('OrderReferenceAttributes.OrderTotal', amount, currency);

/** Parameters of Authorize, decided in the call unless they say otherwise. */
export const authorization = (id: string, reference: string, amount: string, more: object = {}) => ({
  ...ofOrder(id),
  AuthorizationReferenceId: reference,
  ...price('AuthorizationAmount', amount),
  TransactionTimeout: '0',
  ...more,
});

export const captureOf = (id: string, reference: string, amount: string, more: object = {}) => ({
  AmazonAuthorizationId: id,
  CaptureReferenceId: reference,
  ...price('CaptureAmount', amount),
  ...more,
});

export const refundOf = (id: string, reference: string, amount: string, more: object = {}) => ({
  AmazonCaptureId: id,
  RefundReferenceId: reference,
  ...price('RefundAmount', amount),
  ...more,
});

/** The note that has the sandbox do something. */
export const simulation = (asked: object): string => JSON.stringify({ SandboxSimulation: asked });
