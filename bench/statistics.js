/** The value below which the part `share` (0 to 1) of the values lies; values need not be sorted. */
export function percentile(values, share) {
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The middle value; of an even count, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].filter((value) => value !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The medians of `fields` over many records. */
export const mediansOf = (records, fields) =>
  Object.fromEntries(fields.map((field) => [field, median(records.map((record) => record[field]))]));
