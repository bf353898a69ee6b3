import { number, table } from './table.js';

/**
 * A figure held against what it should be.
 * @param name what it is of
 * @param value undefined where it was not measured: then it says nothing
 * @param bound `least` or `most`, and perhaps an `aim` beyond it
 */
export function verdict(name, value, { least, most, aim, unit = '', digits = 2 }) {
  if (value === undefined) return [];
  const met = least !== undefined ? value >= least : value <= most;
  const aimed = aim === undefined ? undefined : least !== undefined ? value >= aim : value <= aim;
  return [{ name, value, least, most, aim, unit, digits, met, aimed }];
}

export function printVerdicts(verdicts) {
  const rows = verdicts.map(({ name, value, least, most, aim, unit, digits, met, aimed }) => {
    const show = (figure) => (figure === undefined ? '' : `${number(figure, digits)}${unit}`);
    const target = least !== undefined ? `>= ${show(least)}` : `<= ${show(most)}`;
    return [name, show(value), target, show(aim), met ? (aimed === false ? 'met' : 'yes') : 'MISSED'];
  });
  console.log(`\n${table(['target', 'measured', 'target is', 'aim', 'held'], rows)}`);
}
