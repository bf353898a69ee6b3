import { advance, answered, US } from './desk.js';

const PLANS = '/inbound/fba/2024-03-20/inboundPlans';

const address = {
  name: 'A Seller',
  addressLine1: '1 Main St',
  city: 'New York',
  stateOrProvinceCode: 'NY',
  postalCode: '10001',
  countryCode: 'US',
  phoneNumber: '555-0100',
};
const item = { msku: 'POT', quantity: 2, labelOwner: 'SELLER', prepOwner: 'NONE' };
const create = (sp) =>
  sp('POST', PLANS, { destinationMarketplaces: [US], items: [item], sourceAddress: address });

/** A seller at work on one plan: each step waits until its operation has ended. */
class Work {
  constructor(desk, token) {
    this.desk = desk;
    this.sp = (...words) => desk.sp(token, ...words);
  }
  /** What a GET below the plan gives. */
  read = (path) => answered(this.sp('GET', this.plan + path));
  post = (path, body = {}) => this.sp('POST', this.plan + path, body);
  put = (path, body = {}) => this.sp('PUT', this.plan + path, body);
  async done(call) {
    const answer = await answered(call);
    await answered(advance(this.desk, 'PT2S'));
    return answer;
  }
  async begin() {
    this.plan = `${PLANS}/${(await this.done(create(this.sp))).inboundPlanId}`;
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

const row = (call, prepare = (work) => work.begin()) => ({
  async before(desk) {
    const work = new Work(desk, await desk.signIn());
    await prepare(work);
    return work;
  },
  call: (_desk, work) => call(work),
});

const withPlacement = async (work) => (await work.begin()).offerPlacement();
const withOptions = async (work) => (await withPlacement(work)).offerTransportation();
const boxes = (packingGroupId) => ({
  packageGroupings: [
    {
      packingGroupId,
      boxes: [
        {
          contentInformationSource: 'BOX_CONTENT_PROVIDED',
          dimensions: { length: 10, width: 10, height: 10, unitOfMeasurement: 'IN' },
          weight: { value: 20, unit: 'LB' },
          quantity: 1,
          items: [item],
        },
      ],
    },
  ],
});
const tracking = { spdTrackingDetail: { spdTrackingItems: [{ boxId: 'B1', trackingId: 'T1' }] } };

export const spInboundRows = {
  'inbound.createInboundPlan': row(
    ({ sp }) => create(sp),
    () => undefined,
  ),
  'inbound.cancelInboundPlan': row((work) => work.put('/cancellation')),
  'inbound.updateInboundPlanName': row((work) => work.put('/name', { name: 'Renamed' })),
  'inbound.generatePackingOptions': row((work) => work.post('/packingOptions')),
  'inbound.confirmPackingOption': row(
    (work) => work.confirmPacking(),
    async (work) => (await work.begin()).offerPacking(),
  ),
  'inbound.setPackingInformation': row(
    (work) => work.post('/packingInformation', boxes(work.packing.packingGroups[0])),
    async (work) => (await work.begin()).offerPacking(),
  ),
  'inbound.generatePlacementOptions': row((work) => work.post('/placementOptions')),
  'inbound.confirmPlacementOption': row((work) => work.confirmPlacement(), withPlacement),
  'inbound.generateTransportationOptions': row((work) => work.askTransportation(), withPlacement),
  'inbound.confirmTransportationOptions': row((work) => work.confirmTransportation(), withOptions),
  'inbound.updateShipmentName': row(
    (work) => work.put(`/shipments/${work.shipmentId}/name`, { name: 'Renamed' }),
    withPlacement,
  ),
  'inbound.updateShipmentSourceAddress': row(
    (work) => work.put(`/shipments/${work.shipmentId}/sourceAddress`, { address }),
    withPlacement,
  ),
  'inbound.updateShipmentTrackingDetails': row(
    (work) => work.put(`/shipments/${work.shipmentId}/trackingDetails`, { trackingDetails: tracking }),
    withOptions,
  ),
  'inbound.createMarketplaceItemLabels': row(
    ({ sp }) =>
      sp('POST', '/inbound/fba/2024-03-20/items/labels', {
        marketplaceId: US,
        labelType: 'STANDARD_FORMAT',
        mskuQuantities: [{ msku: 'POT', quantity: 2 }],
      }),
    () => undefined,
  ),
};
