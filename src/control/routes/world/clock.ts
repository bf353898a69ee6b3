import type { ClockMode } from '../../../world/clock.js';
import { parseDuration } from '../../../world/duration.js';
import type { World } from '../../../world/world.js';
import { iso, readInstant } from '../../instant.js';
import { conflict, invalid } from '../../problem.js';
import { route } from '../../route.js';
import type { Resource } from '../../route.js';
import * as schema from '../../schemas.js';

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

/** 9999-12-31T23:59:59.999Z: later instants have no four-digit year. */
const LAST = 253_402_300_799_999;

/**
 * Goes on from an instant and does what is due by then, long work included.
 * @param to the instant, from what the clock shows; it is read once, because a running clock goes on meanwhile.
 */
async function moveTo(
  world: World,
  to: (now: number) => number,
  change: { mode?: ClockMode; rate?: number } = {},
): Promise<void> {
  const now = world.now();
  const instant = to(now);
  if (instant > LAST) throw invalid('/by', 'leads beyond the year 9999');
  if (instant < now)
    throw conflict(`The clock shows ${iso(now)} and never goes back; only a reset takes it back.`);
  world.setClock({ at: instant, ...change });
  world.due.settle();
  await world.due.busy;
}

/** How many instants at which something is due one call of `idle` goes through. */
const MOST_STEPS = 10_000;

/** Goes from one due instant to the next until nothing is due any more. */
async function moveToIdle(world: World): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = world.due.next();
    if (!next) return;
    await moveTo(world, (now) => Math.max(next.dueAt, now));
  }
  const next = world.due.next();
  if (!next) return;
  throw conflict(
    `After ${MOST_STEPS} steps the clock shows ${iso(world.now())} and ${next.kind} is due next. ` +
      'If it recurs, the world is never idle: advance by a duration or to an instant. If not, ask again to go on.',
  );
}

interface Advance {
  by?: string;
  to?: string;
}

async function advance(world: World, { by, to }: Advance): Promise<void> {
  if (by !== undefined) await moveTo(world, (now) => now + parseDuration(by)!);
  else if (to === 'idle') await moveToIdle(world);
  else if (to === 'next-due') await moveTo(world, (now) => Math.max(world.due.next()?.dueAt ?? 0, now));
  else await moveTo(world, () => readInstant(to!));
}

/** The virtual clock of a world. */
export const clock: Resource = {
  tag: 'clock',
  schemas: [schema.resource('Clock', { now: schema.instant, mode, rate }, ['rate'])],
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
      async run({ world, body: { now, mode, rate } }) {
        if (rate !== undefined && (mode ?? world.clock.mode) !== 'scaled')
          throw invalid('/rate', 'is for mode scaled only');
        const at = now === undefined ? undefined : readInstant(now);
        await moveTo(world, (shown) => at ?? shown, {
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
            description: 'An instant, next-due, or idle: until nothing is due any more.',
          },
        },
        [],
        { minProperties: 1, maxProperties: 1 },
      ),
      answer: schema.ref('Clock'),
      refusals: [409],
      async run({ world, body }) {
        await advance(world, body);
        return show(world);
      },
    }),
  ],
};
