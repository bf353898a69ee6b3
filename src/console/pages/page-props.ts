/** What every page gets: the id behind its own part of the address, if any, and the query. */
export interface PageProps {
  id: string;
  query: URLSearchParams;
}
