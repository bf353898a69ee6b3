const OFFSET = 5.5 * 3_600_000;

const local = (instant: number): string => new Date(instant + OFFSET).toISOString();

/** Such as `2018-11-05`. */
export const indianDay = (instant: number): string => local(instant).slice(0, 10);

/** Such as `14:00`. */
export const indianTime = (instant: number): string => local(instant).slice(11, 16);
