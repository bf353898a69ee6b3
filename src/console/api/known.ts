import { useEffect, useState } from 'preact/hooks';
import { api } from './client.js';
import { adminToken } from './session.js';
import type { Vocabulary } from './types.js';

const nothing: Vocabulary = { marketplaces: [], errorCodes: [], feedTypes: [], reportTypes: [] };

let asked: { token: string; answer: Promise<Vocabulary> } | undefined;

/** Asked once: it is the same in every world. */
function vocabulary(): Promise<Vocabulary> {
  const token = adminToken.get();
  if (asked?.token !== token) {
    asked = { token, answer: api.get<Vocabulary>('/vocabulary') };
    asked.answer.catch(() => (asked = undefined));
  }
  return asked.answer;
}

/** The words of MWS that fields offer; none until they are there. */
export function useVocabulary(): Vocabulary {
  const [known, setKnown] = useState(nothing);
  useEffect(() => void vocabulary().then(setKnown, () => {}), []);
  return known;
}
