import type { World } from '../../world/world.js';

/** What is done to messages on their way. Durations are in milliseconds. */
export interface NotificationFault {
  /** To messages of this type alone. */
  type?: string;
  /** Ends after so many messages. */
  times?: number;
  /** So many copies are sent. */
  duplicate?: number;
  lose?: true;
  delay?: number;
  /** The queue refuses it. */
  deny?: true;
  /** It may be sent behind others that wait for the same queue. */
  shuffle?: true;
}

/** A rule with how many messages it has hit. */
export interface NotificationFaultRow extends NotificationFault {
  id: number;
  hits: number;
}

interface Row {
  id: number;
  rule: string;
  hits: number;
}

const ruleOf = ({ id, rule, hits }: Row): NotificationFaultRow => ({
  ...(JSON.parse(rule) as NotificationFault),
  id,
  hits,
});

/** @returns its row */
export const insertFault = (world: World, rule: NotificationFault): number =>
  world.database.run('INSERT INTO notification_faults (rule) VALUES (?)', JSON.stringify(rule)).id;

/** All rules, the first one first. */
export const listFaults = (world: World): NotificationFaultRow[] =>
  world.database.all<Row>('SELECT * FROM notification_faults ORDER BY id').map(ruleOf);

/** @returns whether there was one */
export const deleteFault = (world: World, id: number): boolean =>
  world.database.run('DELETE FROM notification_faults WHERE id = ?', id).changes > 0;

/** The first rule that has not ended and is for a message of a type, with this message counted. */
export function faultFor(world: World, type: string): NotificationFault | undefined {
  const rules = world.database.remembered('notification faults', () => listFaults(world));
  const rule = rules.find((one) => (one.type ?? type) === type && one.hits < (one.times ?? Infinity));
  if (rule) world.database.run('UPDATE notification_faults SET hits = hits + 1 WHERE id = ?', rule.id);
  return rule;
}
