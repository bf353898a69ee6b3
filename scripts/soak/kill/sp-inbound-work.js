import { advance, answered, US } from './desk.js';

const PLANS = '/inbound/fba/2024-03-20/inboundPlans';

export const address = {
  name: 'A Seller',
  addressLine1: '1 Main St',
  city: 'New York',
  stateOrProvinceCode: 'NY',
  postalCode: '10001',
  countryCode: 'US',
  phoneNumber: '555-0100',
};
export const item = { msku: 'POT', quantity: 2, labelOwner: 'SELLER', prepOwner: 'NONE' };
export const create = (sp, marketplace = US) =>
  sp('POST', PLANS, { destinationMarketplaces: [marketplace], items: [item], sourceAddress: address });

/** A seller at work on one plan: each step waits until its operation has ended. */
class Work {
  constructor(desk, token) {
    this.desk = desk;
    this.token = token;
  }
  sp = (...words) => this.desk.sp(this.token, ...words);
  /** What a GET below the plan gives. */
  read = (path) => answered(this.sp('GET', this.plan + path));
  post = (path, body = {}) => this.sp('POST', this.plan + path, body);
  put = (path, body = {}) => this.sp('PUT', this.plan + path, body);
  async done(call) {
    const answer = await answered(call);
    await answered(advance(this.desk, 'PT2S'));
    return answer;
  }
  async begin(marketplace) {
    this.plan = `${PLANS}/${(await this.done(create(this.sp, marketplace))).inboundPlanId}`;
    return this;
  }
  async offerPacking() {
    await this.done(this.post('/packingOptions'));
    [this.packing] = (await this.read('/packingOptions')).packingOptions;
    return this;
  }
  confirmPacking = () => this.post(`/packingOptions/${this.packing.packingOptionId}/confirmation`);
  async offerPlacement() {
    await this.done(this.post('/placementOptions'));
    [this.placement] = (await this.read('/placementOptions')).placementOptions;
    [this.shipmentId] = this.placement.shipmentIds;
    return this;
  }
  confirmPlacement = () => this.post(`/placementOptions/${this.placement.placementOptionId}/confirmation`);
  askTransportation() {
    const readyToShipWindow = { start: '2020-06-26T00:00:00Z' };
    return this.post('/transportationOptions', {
      placementOptionId: this.placement.placementOptionId,
      shipmentTransportationConfigurations: [{ shipmentId: this.shipmentId, readyToShipWindow }],
    });
  }
  async offerTransportation() {
    await this.done(this.confirmPlacement());
    await this.done(this.askTransportation());
    [this.option] = (await this.read('/transportationOptions')).transportationOptions;
    return this;
  }
  confirmTransportation() {
    const { transportationOptionId } = this.option;
    return this.post('/transportationOptions/confirmation', {
      transportationSelections: [{ shipmentId: this.shipmentId, transportationOptionId }],
    });
  }
}

/** A row for a seller at work. @param prepare has it done what goes before */
export const workRow = (call, prepare = (work) => work.begin()) => ({
  async before(desk) {
    const work = new Work(desk, await desk.signIn());
    await prepare(work);
    return work;
  },
  /** In each life of the server, at the desk of that life. */
  call: (desk, work) => call(Object.assign(work, { desk })),
});

export const withPlacement = async (work) => (await work.begin()).offerPlacement();
export const withOptions = async (work) => (await withPlacement(work)).offerTransportation();
/** A box with all units, as a body has it. */
export const oneBox = {
  contentInformationSource: 'BOX_CONTENT_PROVIDED',
  dimensions: { length: 10, width: 10, height: 10, unitOfMeasurement: 'IN' },
  weight: { value: 20, unit: 'LB' },
  quantity: 1,
  items: [item],
};
