/** An amount as text or as a number of units, in hundredths; so are amounts in yen (recorded with two decimals). */
export const hundredthsOf = (amount: number | string): number => Math.round(Number(amount) * 100);
