import type { LibraryQuery } from './library-state';

/** How many filters of the library's list are set; what is searched for is none of them. */
export const usedFilters = ({ pack, publisher, language, from, to }: LibraryQuery): number =>
  [pack, publisher, language, from, to].filter((value) => value !== null).length;
