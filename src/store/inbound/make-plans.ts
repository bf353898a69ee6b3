import { centresOf, findCentre } from '../../model/inbound.js';
import type { FulfilmentCentre } from '../../model/inbound.js';
import type { World } from '../../world/world.js';
import { checkLabelService, checkPlanItems, labelPrepOf } from './check-plan-items.js';
import type { CheckedItem, LabelPreference, WantedItem } from './check-plan-items.js';
import { stockFor } from './inbound-goods.js';
import { insertPlan } from './plans.js';
import type { InboundPlan, LabelPrepType, PlanDetails, PlanItem } from './plans.js';
import { areCompatible } from './prep.js';
import { refuseInbound } from './refusal.js';
import { inboundSettings } from './settings.js';
import type { InboundSettings } from './settings.js';

export interface PlanRequest {
  seller: number;
  country: string;
  /** The state of the country to whose centres all goes, such as `MH`; absent: to any. */
  region?: string;
  labelPreference: LabelPreference;
  items: readonly WantedItem[];
  /** What a feed calls it. */
  name?: string;
}

/** Items that go to one centre together. */
interface Group {
  centre: FulfilmentCentre;
  labelPrep: LabelPrepType;
  oversize: boolean;
  items: (CheckedItem & { quantity: number })[];
}

/**
 * Plans how a seller's units get to Amazon: a ShipmentId for every group that has to travel apart, because of its centre, size, labels or
 * prep. All or none. @throws InboundRefusal
 */
export function makePlans(world: World, request: PlanRequest): InboundPlan[] {
  const { seller, name } = request;
  return world.database.transaction(() =>
    planGroups(world, request).map((group) =>
      insertPlan(world, seller, { country: request.country, ...group }, name),
    ),
  );
}

/** How a seller's units get to Amazon; nothing is reserved yet. @throws InboundRefusal */
export function planGroups(world: World, request: PlanRequest): Omit<PlanDetails, 'country'>[] {
  const { seller, country, region, labelPreference } = request;
  const settings = inboundSettings(world, seller);
  const centres = centresFor(country, region, settings);
  checkLabelService(labelPreference, settings);
  const items = checkPlanItems(world, seller, country, request.items);
  if (settings.overRestockLimit !== undefined)
    refuseInbound('InboundRestockLimit', { group: settings.overRestockLimit });
  const groups = groupItems(items, labelPreference, { centres, country, settings });
  return groups.map(({ centre, labelPrep, items: grouped }) => ({
    centre: centre.code,
    labelPrep,
    items: grouped.map((item) => planItem(world, seller, item)),
  }));
}

/** Where the seller may send to in a country, or a state of it: what the scenario names of it, else all. @throws InboundRefusal */
function centresFor(
  country: string,
  region: string | undefined,
  { centres }: InboundSettings,
): FulfilmentCentre[] {
  const named = centres.flatMap((code) => findCentre(code) ?? []).filter((each) => each.country === country);
  const all = named.length > 0 ? named : centresOf(country);
  const there = all.filter(({ address }) => region === undefined || address.region === region);
  const asked = region === undefined ? country : `${country}-${region}`;
  return there.length > 0 ? there : refuseInbound('InboundCountryUnknown', { country: asked });
}

interface Dealing {
  centres: FulfilmentCentre[];
  country: string;
  settings: InboundSettings;
}

function groupItems(items: readonly CheckedItem[], preference: LabelPreference, dealing: Dealing): Group[] {
  const groups: Group[] = [];
  items.forEach((item, at) => {
    const labelPrep = labelPrepOf(item, item.labelPreference ?? preference);
    if (!labelPrep) return;
    for (const { centre, quantity } of deal(item, at, dealing)) {
      const oversize = item.product.oversize === true;
      const fits = groups.find(
        (group) =>
          group.centre === centre &&
          group.labelPrep === labelPrep &&
          group.oversize === oversize &&
          group.items.every((other) => areCompatible(item.prep ?? [], other.prep ?? [])),
      );
      if (fits) fits.items.push({ ...item, quantity });
      else groups.push({ centre, labelPrep, oversize, items: [{ ...item, quantity }] });
    }
  });
  return groups;
}

/** To which centres the units of an item go: to one, unless the scenario splits by quantity. */
function deal(
  item: CheckedItem,
  at: number,
  dealing: Dealing,
): { centre: FulfilmentCentre; quantity: number }[] {
  const { split } = dealing.settings;
  const able = ableCentres(item, dealing);
  const into = Math.min(split?.into ?? 1, able.length);
  if (split?.by !== 'quantity') return [{ centre: able[at % into]!, quantity: item.quantity }];
  // Cases are not opened.
  const lot = item.inCase || 1;
  const lots = item.quantity / lot;
  return able
    .slice(0, into)
    .map((centre, nth) => ({
      centre,
      quantity: lot * (Math.floor(lots / into) + (nth < lots % into ? 1 : 0)),
    }))
    .filter(({ quantity }) => quantity > 0);
}

/** The centres that can do what an item needs. @throws InboundRefusal where none can */
function ableCentres({ prep = [] }: CheckedItem, { centres, country }: Dealing): FulfilmentCentre[] {
  if (!prep.some(({ owner }) => owner === 'AMAZON')) return centres;
  const able = centres.filter(({ amazonPrep }) => amazonPrep);
  if (able.length > 0) return able;
  if (!centresOf(country).some(({ amazonPrep }) => amazonPrep)) refuseInbound('AmazonPrepNotSupported');
  return refuseInbound('AmazonPrepNotSupportedInDestinationFulfillmentCenter', { centre: centres[0]!.code });
}

const planItem = (world: World, seller: number, item: CheckedItem): PlanItem => ({
  sku: item.sku,
  fnsku: stockFor(world, seller, item.listing).fnsku,
  quantity: item.quantity,
  ...(item.inCase && { inCase: item.inCase }),
  ...(item.prep && { prep: item.prep }),
});
