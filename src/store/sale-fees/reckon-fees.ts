import { feeRules } from '../../model/fees.js';
import type { KnownMarketplace } from '../../model/marketplaces.js';
import type { CatalogDetails, Measure } from '../catalog.js';

/** What Amazon takes of a sale; amounts in hundredths of the marketplace's currency. */
export interface SaleFee {
  /** Such as `ReferralFee`. */
  type: string;
  amount: number;
  /** Absent where no tax is said. */
  tax?: number;
  /** What it is made up of. */
  parts?: SaleFee[];
}

const OUNCES_OF_A_POUND = 16;

/** How many ounces a unit of weight is. */
const ounces: Readonly<Record<string, number>> = {
  ounces: 1,
  pounds: OUNCES_OF_A_POUND,
  grams: 0.035274,
  kilograms: 35.274,
};

/** How many inches a unit of length is. */
const inches: Readonly<Record<string, number>> = { inches: 1, centimeters: 0.393701, millimeters: 0.0393701 };

/** The fees on a sale at `price` (hundredths, with shipping); all rates are chosen. Undefined: Amazon ships it, and it has no weight. */
export function reckonFees(
  marketplace: KnownMarketplace,
  details: CatalogDetails,
  price: number,
  byAmazon: boolean,
): SaleFee[] | undefined {
  const scale = feeRules.currencies[marketplace.currency] ?? 1;
  const { fees, taxPercent } = feeRules.marketplaces[marketplace.countryCode] ?? {};
  const fee = (type: string, amount: number, parts?: SaleFee[]): SaleFee => ({
    type,
    amount,
    ...(taxPercent !== undefined && { tax: Math.round((amount * taxPercent) / 100) }),
    ...(parts && { parts }),
  });
  const { referral, closing, perItem } = feeRules;
  const group = details.productGroup ?? '';
  const percent = referral.groups[group] ?? referral.percent;
  const own = [
    fee('ReferralFee', Math.max(Math.round((price * percent) / 100), Math.round(referral.minimum * scale))),
    fee('VariableClosingFee', closing.groups.includes(group) ? Math.round(closing.amount * scale) : 0),
    fee('PerItemFee', Math.round(perItem * scale)),
  ].filter(({ type }) => fees === undefined || fees.includes(type));
  if (!byAmazon) return own;
  const handling = amazonFee(details);
  if (handling === undefined) return undefined;
  const amount = Math.round(handling * scale);
  const parts = [fee('FBAWeightHandling', 0), fee('FBAPickAndPack', amount), fee('FBAOrderHandling', 0)];
  return [...own, fee('FBAFees', amount, parts)];
}

/** What Amazon takes for shipping a package, by its weight and size. */
function amazonFee({ packageDimensions, itemDimensions }: CatalogDetails): number | undefined {
  const weight = packageDimensions?.weight ?? itemDimensions?.weight;
  const factor = weight && ounces[weight.unit];
  if (!weight || factor === undefined) return undefined;
  const heavy = weight.value * factor;
  const { small, large } = feeRules.amazon;
  const steps = isSmall(packageDimensions, heavy) ? small.steps : large.steps;
  const step = steps.find(([upTo]) => heavy <= upTo);
  if (step) return step[1];
  const [upTo, fee] = large.steps.at(-1)!;
  return fee + Math.ceil((heavy - upTo) / OUNCES_OF_A_POUND) * large.perFurtherPound;
}

function isSmall(dimensions: CatalogDetails['packageDimensions'], heavy: number): boolean {
  const { small } = feeRules.amazon;
  const sides = [dimensions?.length, dimensions?.width, dimensions?.height].map(inInches);
  if (heavy > small.ounces || sides.includes(undefined)) return false;
  return (sides as number[]).sort((a, b) => b - a).every((side, at) => side <= small.inches[at]!);
}

function inInches(measure: Measure | undefined): number | undefined {
  const factor = measure && inches[measure.unit];
  return measure && factor !== undefined ? measure.value * factor : undefined;
}
