/** Articles asked for, and articles kept for each claim; the engine scores them again from their texts. */
export const SEARCH_LIMITS = { limit: 50, claimLimit: 5 } as const;
