import { didYouMean } from '../model/nearest-name.js';
import { isNameInSpApi } from '../model/sp-api.js';
import type { Catalog } from '../protocol/catalog.js';

/** A mistake in something that a request or a scenario describes: where in it (a JSON pointer), and what is wrong. */
export interface RuleFinding {
  path: string;
  message: string;
}

/**
 * Finds names of sections and operations that neither MWS nor SP-API has: what waits for such a call would wait for ever, and
 * no one would learn why.
 * @param at the path of what has the names.
 */
export function findUnknownNames(
  { sections }: Catalog,
  { section, operation }: { section?: string; operation?: string },
  at: string,
): RuleFinding[] {
  if (isNameInSpApi(section, operation)) return [];
  const candidates = sections.filter(({ name }) => section === undefined || name === section);
  if (candidates.length === 0)
    return [
      {
        path: `${at}/section`,
        message: `there is no section ${section}${didYouMean(
          section!,
          sections.map(({ name }) => name),
        )}`,
      },
    ];
  if (operation === undefined || candidates.some(({ operations }) => operations.has(operation))) return [];
  const known = candidates.flatMap(({ operations }) => [...operations.keys()]);
  const where = section === undefined ? '' : ` in ${section}`;
  return [
    {
      path: `${at}/operation`,
      message: `there is no operation ${operation}${where}${didYouMean(operation, known)}`,
    },
  ];
}
