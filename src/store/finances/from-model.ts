import { hundredthsOf } from '../hundredths.js';
import { amountText } from './amounts.js';
import type { NewFinancialEvent } from './events.js';
import { financeFacts, isOrderKind } from './kinds.js';
import { orderEvent } from './order-event.js';
import type { SettledAmount, SettledItem } from './settled.js';

/** Members of an event by the names of the model of Finances. */
export type ModelForm = Record<string, unknown>;

/** What is said of an event beside its members. */
export interface EventFrame {
  kind: string;
  postedAt: number;
  order?: string;
}

/** An event that someone gives by the names of the model; what it moves is the sum of its amounts. */
export function eventFromModel({ kind, postedAt, order }: EventFrame, form: ModelForm): NewFinancialEvent {
  const amazonOrderId = order ?? (form.AmazonOrderId as string | undefined);
  if (isOrderKind(kind)) return orderEvent(kind, settledOf({ postedAt, order: amazonOrderId ?? '' }, form));
  const { line, amount } = financeFacts().kinds[kind]!;
  return {
    kind,
    line: (form.AdjustmentType as string | undefined) ?? line,
    postedAt,
    ...(amazonOrderId !== undefined && { amazonOrderId }),
    amount: amount.reduce((sum, path) => sum + sumAt(form, path.split('.')), 0),
    details: form,
  };
}

/** The sum of all amounts at a path, through the lists on it. */
function sumAt(value: unknown, path: readonly string[]): number {
  if (value === undefined) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + sumAt(each, path), 0);
  const [name, ...rest] = path;
  const form = value as ModelForm;
  return name === undefined ? hundredthsOf((form.CurrencyAmount as string) ?? 0) : sumAt(form[name], rest);
}

const listIn = (form: ModelForm, ...names: string[]): ModelForm[] =>
  names.flatMap((name) => (form[name] as ModelForm[] | undefined) ?? []);

function settledOf({ postedAt, order }: { postedAt: number; order: string }, form: ModelForm) {
  const adjusted = listIn(form, 'ShipmentItemAdjustmentList');
  const items = adjusted.length > 0 ? adjusted : listIn(form, 'ShipmentItemList');
  return {
    kind: adjusted.length > 0 ? ('Refund' as const) : ('Order' as const),
    amazonOrderId: order,
    sellerOrderId: (form.SellerOrderId as string | undefined) ?? order,
    eventId: (items[0]?.OrderAdjustmentItemId as string | undefined) ?? order,
    marketplaceName: (form.MarketplaceName as string | undefined) ?? '',
    channel: 'MFN' as const,
    postedAt,
    items: items.map(itemOf),
  };
}

const itemOf = (item: ModelForm): SettledItem => ({
  orderItemId: (item.OrderItemId as string | undefined) ?? '',
  sku: (item.SellerSKU as string | undefined) ?? '',
  ...(item.QuantityShipped !== undefined && { quantity: item.QuantityShipped as number }),
  prices: listIn(item, 'ItemChargeList', 'ItemChargeAdjustmentList').map((each) => amountOf(each, 'Charge')),
  fees: listIn(item, 'ItemFeeList', 'ItemFeeAdjustmentList').map((each) => amountOf(each, 'Fee')),
  promotions: listIn(item, 'PromotionList', 'PromotionAdjustmentList').map((each) => ({
    id: (each.PromotionId as string | undefined) ?? 'Promotion',
    ...amountOf(each, 'Promotion'),
  })),
  withheld: listIn(item, 'ItemTaxWithheldList').flatMap((each) =>
    listIn(each, 'TaxesWithheld').map((tax) => amountOf(tax, 'Charge')),
  ),
});

/** @param what `Charge`: the names of the members begin so. */
const amountOf = (form: ModelForm, what: string): SettledAmount => ({
  type: (form[`${what}Type`] as string | undefined) ?? what,
  amount: amountText(sumAt(form, [`${what}Amount`])),
});
