/** The form of a BCP 47 tag: a language, then subtags. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,6}$/iu;

/** The language a page states for its words, where it has the form of one. */
export const safeLang = (stated: string | null): string | undefined =>
  stated !== null && TAG.test(stated) ? stated : undefined;
