import type { Realm } from '../realms/realm.js';
import { calledIn } from './calls.js';
import type { BucketOf, Called } from './calls.js';
import { statesIn, touchedIn } from './changed.js';
import { differencesOf } from './differences.js';
import type { Difference, NaturalDifference } from './differences.js';
import { shownIn } from './shown.js';

/** How two sandboxes compare: what their clients were shown, what became of their worlds, and what it took. */
export interface Comparison {
  /** Nothing differs but by nature, and all is known. */
  equal: boolean;
  shown: Difference[];
  changed: Difference[];
  calls: { left: Called; right: Called };
  known: NaturalDifference[];
  /** What is no longer known of a side, in words; empty: nothing is missing. */
  missing: string[];
}

/** Compares two sandboxes, which began alike and were called by two clients. */
export function compare(left: Realm, right: Realm, bucketOf: BucketOf): Comparison {
  const shown = [shownIn(left), shownIn(right)] as const;
  const told = [touchedIn(left.world), touchedIn(right.world)] as const;
  const [mine, other] = [told[0].touched, told[1].touched];
  const touched = [...new Map([...mine, ...other]).values()];
  const byBoth = new Set(
    [...mine.entries()].flatMap(([key, { subject }]) => (other.has(key) ? [subject] : [])),
  );
  const seen = differencesOf(shown[0].things, shown[1].things, byBoth);
  const done = differencesOf(statesIn(left.world, touched, mine), statesIn(right.world, touched, other));
  const missing = [
    ...missingOf('left', shown[0].lost, told[0].lost),
    ...missingOf('right', shown[1].lost, told[1].lost),
  ];
  return {
    equal: seen.counted.length + done.counted.length + missing.length === 0,
    shown: seen.counted,
    changed: done.counted,
    calls: {
      left: calledIn(left.transcript?.calls ?? [], bucketOf),
      right: calledIn(right.transcript?.calls ?? [], bucketOf),
    },
    known: [...seen.known, ...done.known],
    missing,
  };
}

function missingOf(side: 'left' | 'right', answers: number, events: boolean): string[] {
  return [
    ...(answers > 0
      ? [`${side}: ${answers} calls or answers are no longer known; there were too many.`]
      : []),
    ...(events ? [`${side}: what was changed first is no longer told; there was too much.`] : []),
  ];
}
