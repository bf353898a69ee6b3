/**
 * The whole numbers from 0 to `highest` in the order of their text: 0, 1, 10, 100, 101, 11, 2... Flat-file processing
 * reports list records so.
 */
export function* inTextOrder(highest: number): Generator<number, void> {
  yield 0;
  if (highest < 1) return;
  for (let number = 1; ;) {
    yield number;
    if (number * 10 <= highest) number *= 10;
    else {
      while (number % 10 === 9 || number + 1 > highest) {
        number = Math.floor(number / 10);
        if (number === 0) return;
      }
      number++;
    }
  }
}
