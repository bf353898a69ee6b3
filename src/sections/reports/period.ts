const SECOND = 1_000;

/**
 * The end of a period, as lists take it. Answers show whole seconds, so a date that was read in one and sent back as the end
 * of a period includes all of its second.
 */
export const endOf = (to: number): number => (to % SECOND === 0 ? to + SECOND - 1 : to);

/** A list that filters; an empty one filters nothing. */
export const given = <Value>(values: readonly Value[] | undefined): readonly Value[] | undefined =>
  values && values.length > 0 ? values : undefined;
