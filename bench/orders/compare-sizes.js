import { number, table } from '../table.js';
import { printVerdicts, verdict } from '../verdicts.js';
import { list, listNext, tokenOfPage } from './calls.js';
import { queries, walked } from './queries.js';
import { timeInTurns } from './timing.js';
import { makeWorld } from './world.js';

const SMALL = 1_000;
const MOST = 1.3;
const PAGE = 1_000;

/** ListOrders in a small and in a large world, in this process. */
export function compareSizes({ quick }) {
  const small = makeWorld(SMALL);
  const startedAt = performance.now();
  const large = makeWorld(quick ? 100_000 : 1_000_000);
  const seconds = (performance.now() - startedAt) / 1000;
  const megabytes = process.memoryUsage.rss() / 1024 / 1024;
  console.log(
    `${number(large.count)} orders made in ${number(seconds)} s; this process has ${number(megabytes)} MB`,
  );

  const repetitions = quick ? 9 : 31;
  const sizes = queries.map((query) => timeQuery(query, small, large, repetitions));
  printSizes(sizes, large.count);
  const pages = walked.map((query) => timePages(query, large, quick ? 100 : PAGE, repetitions));
  printPages(pages);
  const verdicts = [...sizes, ...pages].flatMap(({ name, warmRatio }) =>
    verdict(name, warmRatio, { most: MOST }),
  );
  printVerdicts(verdicts);
  return { orders: { small: small.count, large: large.count, sizes, pages }, verdicts };
}

/**
 * The whole operation, warm (the orders of the page were shown before) and cold (nothing is kept of any order, as on
 * the first walk through a list).
 */
function timeQuery({ name, input }, small, large, repetitions) {
  const rows = [small, large].map((of) => list(of, input).Orders.length);
  if (rows[0] !== rows[1])
    throw new Error(`${name}: ${rows[0]} orders against ${rows[1]}; the worlds do not match.`);
  const run = (of) => () => list(of, input);
  const [warmSmall, warmLarge] = timeInTurns([run(small), run(large)], repetitions);
  const [coldSmall, coldLarge] = timeInTurns([cold(small, run), cold(large, run)], repetitions);
  return {
    name,
    rows: rows[0],
    warmSmall,
    warmLarge,
    coldSmall,
    coldLarge,
    ...ratios(warmSmall, warmLarge, coldSmall, coldLarge),
  };
}

/** Page 1, by a NextToken as well, against a page far behind it. */
function timePages({ name, input }, of, page, repetitions) {
  const near = tokenOfPage(of, input, 2);
  const far = tokenOfPage(of, input, page);
  const run = (token) => () => listNext(of, token);
  const [warmSmall, warmLarge] = timeInTurns([run(near), run(far)], repetitions);
  const onceCold = (token) => cold(of, () => run(token));
  const [coldSmall, coldLarge] = timeInTurns([onceCold(near), onceCold(far)], repetitions);
  return {
    name: `${name}, page ${number(page)} to page 2`,
    warmSmall, warmLarge, coldSmall, coldLarge, ...ratios(warmSmall, warmLarge, coldSmall, coldLarge),
  }; // prettier-ignore
}

function cold(of, run) {
  const work = run(of);
  return () => {
    of.world.kept.clear();
    work();
  };
}

const ratios = (warmSmall, warmLarge, coldSmall, coldLarge) => ({
  warmRatio: warmLarge / warmSmall,
  coldRatio: coldLarge / coldSmall,
});

const inMicroseconds = (milliseconds) => number(milliseconds * 1000);

const cellsOf = ({ warmSmall, warmLarge, warmRatio, coldSmall, coldLarge, coldRatio }) => [
  inMicroseconds(warmSmall),
  inMicroseconds(warmLarge),
  number(warmRatio, 2),
  inMicroseconds(coldSmall),
  inMicroseconds(coldLarge),
  number(coldRatio, 2),
];

function printSizes(sizes, count) {
  const [small, large] = [SMALL, count].map((size) => number(size));
  const head = ['ListOrders by', 'orders', `µs of ${small}`, `µs of ${large}`, 'ratio', `cold, ${small}`, `cold, ${large}`, 'ratio']; // prettier-ignore
  console.log(`\n${table(head, sizes.map((size) => [size.name, number(size.rows), ...cellsOf(size)]))}`); // prettier-ignore
}

function printPages(pages) {
  const head = ['ListOrdersByNextToken by', 'µs near', 'µs far', 'ratio', 'cold, near', 'cold, far', 'ratio'];
  console.log(`\n${table(head, pages.map((page) => [page.name, ...cellsOf(page)]))}`); // prettier-ignore
}
