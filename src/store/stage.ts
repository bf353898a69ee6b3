/**
 * How far a feed, or a request for a report, has come: it waits, it is worked on, or it has ended well, without anything to
 * tell, because its seller cancelled it, or because it could not be done.
 */
export type Stage = 'queued' | 'working' | 'done' | 'empty' | 'cancelled' | 'failed';
