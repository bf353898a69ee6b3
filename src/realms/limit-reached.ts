/** Thrown where there would be more of something than a server keeps; the message says what can be done. */
export class LimitReached extends Error {}

/** Thrown where another process keeps a world from being made anew; it is as it was. */
export class WorldBusy extends Error {}
