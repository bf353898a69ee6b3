// Compares ListOrders, getOrders and searchOrders over random worlds, more of them than the suite does: `npm run soak:worlds [worlds]`,
// 200 if not said. Ends with 1 where they differ, and says in which world.
import { spawnSync } from 'node:child_process';

const worlds = Number(process.argv[2] ?? 200);
if (!(worlds > 0)) throw new Error('The number of worlds has to be above zero.');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/acceptance/sp-api-differential.test.ts'],
  {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
    env: { ...process.env, MWS_LOCAL_TEST_WORLDS: String(worlds) },
  },
);
process.exit(status ?? 1);
