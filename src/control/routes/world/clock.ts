import { isClockInstant } from '../../../world/clock.js';
import type { ClockMode } from '../../../world/clock.js';
import type { Ahead } from '../../../world/due.js';
import type { DueItem } from '../../../world/due-item.js';
import { parseDuration } from '../../../world/duration.js';
import type { World } from '../../../world/world.js';
import { CLOCK_RANGE, iso, readInstant } from '../../instant.js';
import { conflict, invalid } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';
import { showDue } from './due.js';

const mode = schema.oneOf(['running', 'frozen', 'scaled']);
const rate: schema.Schema = {
  type: 'number',
  exclusiveMinimum: 0,
  maximum: 1_000_000,
  description: 'How many times as fast as real time a scaled clock goes; only there.',
};

const show = (world: World) => ({
  now: iso(world.now()),
  mode: world.clock.mode,
  ...(world.clock.mode === 'scaled' && { rate: world.clock.state().rate }),
});

/**
 * Goes on from an instant and does what is due by then, long work included.
 * @param to the instant, from what the clock shows; it is read once, because a running clock goes on meanwhile.
 * @param said the part of the request that says so.
 */
async function moveTo(
  world: World,
  to: (now: number) => number,
  said: string,
  change: { mode?: ClockMode; rate?: number } = {},
): Promise<void> {
  const now = world.now();
  const instant = to(now);
  if (!isClockInstant(instant)) throw invalid(said, CLOCK_RANGE);
  if (instant < now)
    throw conflict(`The clock shows ${iso(now)} and never goes back; only a reset takes it back.`);
  world.setClock({ at: instant, ...change });
  await world.due.settled();
}

/** How many instants at which something is due one call of `idle` goes through. */
const MOST_STEPS = 10_000;

interface Advance {
  by?: string;
  to?: string;
  include?: 'once' | 'all';
}

/** Where to go next: to what comes once, or to all that is due. */
function aheadOf(world: World, { include }: Advance): Ahead {
  if (include !== 'all') return world.due.ahead();
  const work = world.due.next();
  return work ? { work } : {};
}

/** Goes from one due instant to the next, so many times at most. @returns what was ahead the last time it looked. */
async function follow(world: World, wish: Advance, steps: number): Promise<Ahead> {
  let ahead = aheadOf(world, wish);
  for (let step = 0; step < steps && ahead.work; step++) {
    const { dueAt } = ahead.work;
    await moveTo(world, (now) => Math.max(dueAt, now), '/to');
    ahead = aheadOf(world, wish);
  }
  return ahead;
}

/** Goes on until nothing is due any more. */
async function moveToIdle(world: World, wish: Advance): Promise<Ahead> {
  const ahead = await follow(world, wish, MOST_STEPS);
  if (!ahead.work) return ahead;
  throw conflict(
    `After ${MOST_STEPS} steps the clock shows ${iso(world.now())} and ${ahead.work.kind} is due next. ` +
      'If it recurs, the world is never idle: advance by a duration or to an instant. If not, ask again to go on.',
  );
}

/** @returns the end of someone's access that the clock stopped before, where more is due behind it. */
async function advance(world: World, wish: Advance): Promise<DueItem | undefined> {
  const { by, to, include } = wish;
  if ((by === undefined) === (to === undefined)) throw invalid('/by', 'or to: one of the two must be given');
  if (to === 'idle') return (await moveToIdle(world, wish)).stoppedBefore;
  if (to === 'next-due') return (await follow(world, wish, 1)).stoppedBefore;
  if (include !== undefined) throw invalid('/include', 'is for next-due and idle only');
  if (by !== undefined) await moveTo(world, (now) => now + parseDuration(by)!, '/by');
  else await moveTo(world, () => readInstant(to!), '/to');
  return undefined;
}

const advanced = schema.resource(
  'AdvancedClock',
  { now: schema.instant, mode, rate, stoppedBefore: schema.ref('DueItem') },
  ['rate', 'stoppedBefore'],
);

/** The virtual clock of a world. */
export const clock: Resource = {
  tag: 'clock',
  schemas: [schema.resource('Clock', { now: schema.instant, mode, rate }, ['rate']), advanced],
  routes: [
    route({
      method: 'GET',
      path: '/clock',
      id: 'getClock',
      summary: 'What the clock shows',
      answer: schema.ref('Clock'),
      run: ({ world }) => show(world),
    }),
    route<{ body: { now?: string; mode?: ClockMode; rate?: number } }>({
      method: 'PUT',
      path: '/clock',
      id: 'setClock',
      summary: 'Sets the clock forward, stops it, or changes its pace; what is not given stays',
      body: schema.object({ now: schema.instant, mode, rate }, [], { minProperties: 1 }),
      answer: schema.ref('Clock'),
      refusals: [409],
      inSteps: true,
      async run({ world, body: { now, mode, rate } }) {
        if (rate !== undefined && (mode ?? world.clock.mode) !== 'scaled')
          throw invalid('/rate', 'is for mode scaled only');
        const at = now === undefined ? undefined : readInstant(now);
        await moveTo(world, (shown) => at ?? shown, '/now', {
          ...(mode && { mode }),
          ...(rate !== undefined && { rate }),
        });
        return show(world);
      },
    }),
    route<{ body: Advance }>({
      method: 'POST',
      path: '/clock/advance',
      id: 'advanceClock',
      summary:
        'Moves the clock on and does all that becomes due; a frozen clock stays frozen, a running one goes on',
      body: schema.object(
        {
          by: schema.duration,
          to: {
            type: 'string',
            anyOf: [{ enum: ['next-due', 'idle'] }, { format: 'date-time' }],
            description:
              'An instant, next-due, or idle: until nothing is due any more. The latter two go to what comes once (a feed, a ' +
              'report, an entry of a timeline). What recurs and what expires is done when the clock passes it; they stop ' +
              'before an authorization or a key expires.',
          },
          include: schema.oneOf(
            ['once', 'all'],
            'What next-due and idle go to. all: also what recurs and what expires, tokens and keys too.',
          ),
        },
        [],
        { minProperties: 1 },
      ),
      answer: schema.ref('AdvancedClock'),
      refusals: [409],
      inSteps: true,
      async run({ world, body }) {
        const stoppedBefore = await advance(world, body);
        return { ...show(world), ...(stoppedBefore && { stoppedBefore: showDue(world, stoppedBefore) }) };
      },
    }),
  ],
};
