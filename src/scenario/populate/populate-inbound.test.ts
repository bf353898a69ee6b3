import { describe, expect, test } from 'vitest';
import { inboundDueHandlers } from '../../store/inbound/due-work.js';
import { cartonsOf } from '../../store/inbound/cartons.js';
import { inboundSettings } from '../../store/inbound/settings.js';
import { itemsOf } from '../../store/inbound/items.js';
import { findShipment } from '../../store/inbound/shipments.js';
import { findTransport, findTransportFailure } from '../../store/inbound/transport.js';
import { findStock } from '../../store/inventory.js';
import { applyChange } from '../timeline/apply-change.js';
import { parseScenario } from '../read-scenario.js';
import { findingsIn, NOW, worldOf } from '../testing.js';

const SHOP = `
sellers: [{id: A1SELLER, name: Seller, marketplaces: [US, JP]}]
listings: [{seller: A1SELLER, marketplace: US, sku: MUG, asin: B00EXAMPL1, title: A mug, price: 1, channel: AFN}]
`;
const shipment = (more = '') =>
  `inboundShipments: [{id: FBA15DJ9S3J5, seller: A1SELLER, marketplace: US, items: [{sku: MUG, shipped: 10, received: 4}]${more}}]\n`;
const worldWith = (text: string) => worldOf(parseScenario(SHOP + text, 'test'), 1, inboundDueHandlers);

describe('inbound shipments of a scenario', () => {
  test('are there as it says, with units on their way and none more in stock', () => {
    const world = worldWith(
      shipment(
        ', status: RECEIVING, centre: PHX3, updatedAt: -P2D, cartons: [{id: C1, items: [{sku: MUG, quantity: 10}]}]',
      ),
    );
    const made = findShipment(world, 'FBA15DJ9S3J5')!;
    expect(made).toMatchObject({
      status: 'RECEIVING',
      updatedAt: NOW - 2 * 86_400_000,
      details: { centre: 'PHX3' },
    });
    expect(itemsOf(world, made.id)).toMatchObject([{ sku: 'MUG', shipped: 10, received: 4 }]);
    expect(findStock(world, 1, 'MUG')).toMatchObject({ inStock: 0, inbound: 6 });
    expect(cartonsOf(world, made)).toMatchObject([{ cartonId: 'C1', number: 1 }]);
    expect(world.events.last).toBe(0);
  });

  test.each([
    [
      '{partnered: true, status: CONFIRMED, packages: [{length: 12, width: 10, height: 8, weight: 5.5}]}',
      'CONFIRMED',
    ],
    ['{partnered: true, type: LTL, status: ESTIMATED, pallets: 2, weight: 900}', 'ESTIMATED'],
    ['{trackingIds: [T1, T2], carrier: OTHER}', 'WORKING'],
    ['{type: LTL, proNumber: "1234567"}', 'WORKING'],
  ])('travel by %s', (transport, status) => {
    const world = worldWith(shipment(`, transport: ${transport}`));
    expect(findTransport(world, 1)).toMatchObject({ status });
  });

  test('go as it says, for all and for one seller', () => {
    const world = worldWith(`
inbound: {auto: true, estimate: PT1M, course: {IN_TRANSIT: PT1H}, centres: [PHX3], sellers: [{seller: A1SELLER, labelService: false}]}
transportFailures: [{seller: A1SELLER, at: voiding, code: E1, text: No}]
`);
    expect(inboundSettings(world, 1)).toMatchObject({
      auto: true,
      estimate: 60_000,
      confirm: 30_000,
      course: { IN_TRANSIT: 3_600_000, DELIVERED: 172_800_000 },
      centres: ['PHX3'],
      labelService: false,
    });
    expect(findTransportFailure(world, { seller: 1, shipmentId: 'FBA1' }, 'voiding')).toMatchObject({
      code: 'E1',
    });
  });

  test('change by its timeline, as far as they may', () => {
    const world = worldWith(shipment(', status: SHIPPED'));
    applyChange(world, { inboundShipment: { id: 'FBA15DJ9S3J5', receive: [{ sku: 'MUG', quantity: 5 }] } });
    expect(findStock(world, 1, 'MUG')).toMatchObject({ inStock: 5, inbound: 1 });
    applyChange(world, { inboundShipment: { id: 'FBA15DJ9S3J5', status: 'WORKING' } });
    applyChange(world, { transport: { shipment: 'FBA15DJ9S3J5', status: 'VOIDED' } });
    expect(findShipment(world, 'FBA15DJ9S3J5')!.status).toBe('RECEIVING');
  });

  test.each([
    [
      shipment().replace('MUG', 'TEA'),
      'expected what listings has of this seller and marketplace; found "TEA"',
    ],
    [shipment(', centre: LEJ1'), 'expected a fulfilment centre of US (such as IND1 or PHX3); found "LEJ1"'],
    [shipment(', transport: {partnered: true}'), 'expected packages'],
    [shipment(', status: LOST'), 'expected a status of inbound shipments such as WORKING; found "LOST"'],
    ['inbound: {centres: [XXX9]}', 'found "XXX9"'],
    ['transportFailures: [{at: voiding, code: E, text: t}]', 'expected shipment or seller'],
    [
      'timeline: [{after: PT1H, inboundShipment: {id: FBA15DJ9S3J5, status: SHIPPED}}]',
      'expected one of inboundShipments',
    ],
    [
      'timeline: [{after: PT1H, transport: {shipment: FBA15DJ9S3J5, status: VOIDED}}]',
      'expected one of inboundShipments',
    ],
  ])('are checked: %s', (text, finding) => {
    expect(findingsIn(SHOP + text).join('\n')).toContain(finding);
  });
});
