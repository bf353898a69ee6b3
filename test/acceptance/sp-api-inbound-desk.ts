import { expect } from 'vitest';
import type { TestSandbox } from '../../src/index.js';
import { signIn } from './sp-api-calls.js';
import type { SpAnswer, SpClient } from './sp-api-calls.js';

export type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

export const API = '/inbound/fba/2024-03-20';

/** Where a seller sends from. */
export const addressIn = (countryCode: string) => ({
  name: 'A Seller',
  addressLine1: '1 Main St',
  city: 'Somewhere',
  postalCode: '10001',
  countryCode,
  phoneNumber: '555-0100',
});

export const sending = (msku: string, quantity: number, more: object = {}) => ({
  msku,
  quantity,
  labelOwner: 'SELLER',
  prepOwner: 'NONE',
  ...more,
});

/** A box of units, as a body has it. */
export const box = (...items: object[]) => ({
  contentInformationSource: 'BOX_CONTENT_PROVIDED',
  dimensions: { length: 10, width: 10, height: 10, unitOfMeasurement: 'IN' },
  weight: { value: 20, unit: 'LB' },
  quantity: 1,
  items,
});

/** A seller at work on inbound plans of 2024-03-20; each step waits until its operation has ended. */
export class InboundDesk {
  readonly sandbox: TestSandbox;
  readonly client: SpClient;

  constructor(sandbox: TestSandbox, client: SpClient) {
    this.sandbox = sandbox;
    this.client = client;
  }

  static async open(sandbox: TestSandbox): Promise<InboundDesk> {
    return new InboundDesk(sandbox, await signIn(sandbox.spApi));
  }

  get = async (path: string) => (await this.client.get(API + path)).json as Json;
  post = (path: string, body: object = {}) => this.client.post(API + path, body);
  put = (path: string, body: object = {}) => this.client.change('PUT', API + path, body);

  /** Waits for an operation. @returns its problems */
  async ended(call: Promise<SpAnswer>): Promise<string[]> {
    const { json, text } = await call;
    expect(json.operationId, text).toEqual(expect.any(String));
    await this.sandbox.admin.advanceClock({ by: 'PT2S' });
    const { operationStatus, operationProblems } = await this.get(
      `/operations/${json.operationId as string}`,
    );
    expect(operationStatus).toBe(operationProblems.length > 0 ? 'FAILED' : 'SUCCESS');
    return (operationProblems as Json[]).map(({ message }) => message as string);
  }

  /** A plan with one shipment that is placed. @returns their paths */
  async placed(marketplaceId: string, country: string, ...items: object[]) {
    const body = { destinationMarketplaces: [marketplaceId], items, sourceAddress: addressIn(country) };
    const made = await this.post('/inboundPlans', body);
    const plan = `/inboundPlans/${made.json.inboundPlanId as string}`;
    expect(await this.ended(Promise.resolve(made))).toEqual([]);
    await this.ended(this.post(`${plan}/placementOptions`));
    const [placement] = (await this.get(`${plan}/placementOptions`)).placementOptions as Json[];
    const placementOptionId = placement!.placementOptionId as string;
    const shipmentId = placement!.shipmentIds[0] as string;
    return {
      plan,
      shipment: `${plan}/shipments/${shipmentId}`,
      shipmentId,
      placementOptionId,
      confirm: () => this.ended(this.post(`${plan}/placementOptions/${placementOptionId}/confirmation`)),
    };
  }
}
