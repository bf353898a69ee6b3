import type { Stage } from '../store/stage.js';

export type ProcessingStatus = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE';

/** A report without anything to tell is `CANCELLED`: SP-API has no word of its own for it. */
const STATUSES: Readonly<Record<Stage, ProcessingStatus>> = {
  queued: 'IN_QUEUE',
  working: 'IN_PROGRESS',
  done: 'DONE',
  empty: 'CANCELLED',
  cancelled: 'CANCELLED',
  failed: 'FATAL',
};

/** What feeds and reports call how far something has come. */
export const statusOf = (stage: Stage): ProcessingStatus => STATUSES[stage];

/** What a filter by statuses asks for; undefined: it asks for all. */
export const stagesOf = (statuses: readonly ProcessingStatus[] | undefined): Stage[] | undefined =>
  statuses && (Object.keys(STATUSES) as Stage[]).filter((stage) => statuses.includes(STATUSES[stage]));
