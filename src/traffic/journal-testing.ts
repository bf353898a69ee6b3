import { Parameters } from '../protocol/parameters.js';
import type { JournalEntry } from './journal.js';

/** A ListOrders call that was answered, changed as a test needs it. */
export const journalEntry = (id: string, change: Partial<JournalEntry> = {}): JournalEntry => ({
  id,
  time: 0,
  worldTime: 0,
  lastEvent: 0,
  method: 'POST',
  path: '/Orders/2013-09-01',
  target: '/Orders/2013-09-01',
  host: 'localhost',
  section: 'Orders',
  operation: 'ListOrders',
  parameters: new Parameters('SellerId=A2EXAMPLESELLER&AWSAccessKeyId=KEY&CreatedAfter=2020-01-01'),
  status: 200,
  outcome: 'ok',
  code: undefined,
  rung: undefined,
  signedAs: 'as documented',
  cause: undefined,
  explanation: undefined,
  authorizationId: undefined,
  fault: undefined,
  form: undefined,
  document: undefined,
  answer: undefined,
  durationMs: 1,
  diagnosis: undefined,
  ...change,
});
