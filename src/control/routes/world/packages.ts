import { findPackage } from '../../../store/outbound/find-shipments.js';
import { changePackage, listTrackingEvents } from '../../../store/outbound/packages.js';
import type { World } from '../../../world/world.js';
import { iso } from '../../instant.js';
import { notFound } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { showPackage } from './fulfillment-order-view.js';

const status = schema.pattern(
  /^[A-Z_]{1,40}$/,
  'Such as IN_TRANSIT; clients met words beyond the documented ones.',
);
const code = schema.pattern(/^EVENT_\d{3}$/, 'Such as EVENT_301.');
const event = { at: schema.instant, code, city: schema.text(), state: schema.text(), country: schema.text() };

const trackedPackage = schema.resource('Package', {
  number: schema.integer(1),
  carrier: schema.text(),
  tracking: schema.text(),
  status: schema.text(),
  events: schema.arrayOf(schema.object(event, Object.keys(event))),
});

interface Named {
  number: string;
}

function at(world: World, number: string) {
  const found = /^\d{1,15}$/.test(number) ? findPackage(world, Number(number)) : undefined;
  if (!found) throw notFound(`package ${number}`);
  return found;
}

function show(world: World, number: string) {
  const found = at(world, number);
  const events = listTrackingEvents(world, found.number);
  return { ...showPackage(found), events: events.map((one) => ({ ...one, at: iso(one.at) })) };
}

function change(world: World, number: string, body: { status?: string; event?: string }) {
  changePackage(world, at(world, number), body);
  return show(world, number);
}

const params = { number: schema.text('The PackageNumber.') };

/** Packages of fulfillment orders on their way. */
export const packages: Resource = {
  tag: 'fulfillment-orders',
  schemas: [trackedPackage],
  routes: [
    route<{ params: Named }>({
      method: 'GET',
      path: '/packages/:number',
      id: 'getPackage',
      summary: 'One package, with what its carrier has said of it',
      params,
      answer: schema.ref('Package'),
      run: ({ world, params: { number } }) => show(world, number),
    }),
    route<{ params: Named; body: { status?: string; event?: string } }>({
      method: 'PATCH',
      path: '/packages/:number',
      id: 'updatePackage',
      summary: 'Has something become of a package; a status, or its delivery, ends what was planned for it',
      params,
      body: schema.object({ status, event: code }, [], { minProperties: 1 }),
      answer: schema.ref('Package'),
      run: ({ world, params: { number }, body }) => change(world, number, body),
    }),
  ],
};
