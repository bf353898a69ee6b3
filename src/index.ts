export { startMwsLocal } from './app.js';
export type { MwsLocal, ServerLog, StartOptions } from './app.js';
