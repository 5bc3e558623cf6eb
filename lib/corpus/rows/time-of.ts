/** Milliseconds since 1970; 0 for what is no time. */
export const timeOf = (iso: string): number => Date.parse(iso) || 0;
