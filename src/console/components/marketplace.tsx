import { useVocabulary } from '../api/known.js';

/** A marketplace by its name; the id stands behind it. */
export function Marketplace({ id }: { id: string }) {
  const found = useVocabulary().marketplaces.find((each) => each.id === id);
  return found ? <span title={`${id}, ${found.country}`}>{found.name}</span> : <code>{id}</code>;
}

/** How many are named; of more, how many there are beside them. */
const NAMED = 3;

/** Marketplaces by their names, the first few of them. */
export function Marketplaces({ ids }: { ids: readonly string[] }) {
  const named = ids.slice(0, NAMED).map((id, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <Marketplace id={id} />
    </span>
  ));
  return (
    <>
      {named}
      {ids.length > NAMED && ` and ${ids.length - NAMED} more`}
    </>
  );
}
