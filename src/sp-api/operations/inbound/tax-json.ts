import type { SkuTax } from '../../../store/inbound/send/sku-details.js';
import { present } from '../../present.js';

export interface TaxJson {
  declaredValue?: { amount: number; code: string };
  hsnCode?: string;
  taxRates?: { cessRate?: number; gstRate?: number; taxType?: string }[];
}

export const taxOf = ({ declaredValue, hsnCode, taxRates }: TaxJson): SkuTax =>
  present<SkuTax>({
    declaredValue: declaredValue && {
      amount: Math.round(declaredValue.amount * 100),
      currency: declaredValue.code,
    },
    hsnCode,
    rates: taxRates?.map(({ cessRate, gstRate, taxType }) =>
      present<NonNullable<SkuTax['rates']>[number]>({ cess: cessRate, gst: gstRate, type: taxType }),
    ),
  });

export const taxJson = ({ declaredValue, hsnCode, rates }: SkuTax): TaxJson =>
  present<TaxJson>({
    declaredValue: declaredValue && { amount: declaredValue.amount / 100, code: declaredValue.currency },
    hsnCode,
    taxRates: rates?.map(({ cess, gst, type }) =>
      present<NonNullable<TaxJson['taxRates']>[number]>({ cessRate: cess, gstRate: gst, taxType: type }),
    ),
  });
