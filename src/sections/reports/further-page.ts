/** However many the first page of a list had, each further one has ten, as recorded. */
export const FURTHER_PAGE = 10;
