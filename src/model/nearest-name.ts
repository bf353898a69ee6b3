import { distance } from 'fastest-levenshtein';

/** Longer words are no slips of the pen, and comparing them takes long. */
const LONGEST = 100;

/** The known word that was most likely meant by another one: not more than a third of it differs, case aside. Undefined: there is none. */
export function nearestName(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const written = word.toLowerCase();
  let nearest: string | undefined;
  let least = (word.length < 3 ? 0 : Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - word.length) >= least) continue;
    const differs = distance(written, name.toLowerCase());
    if (differs < least) [nearest, least] = [name, differs];
  }
  return nearest;
}

/** `; did you mean ListOrders?`, to be put behind what is wrong with a word; nothing where no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = nearestName(word, known);
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

/** A sentence that tells of an unknown word, and asks for the nearest known one. */
export function unknownWord(told: string, word: string, known: Iterable<string>): string {
  const meant = didYouMean(word, known);
  return `${told} ${word}${meant === '' ? '.' : meant}`;
}
