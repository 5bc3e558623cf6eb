/** Id of the pack that holds what the reader saved, as it is exported. */
export const OWN_PACK_ID = 'my-articles';

/** How ids of packs of chosen articles begin. */
export const SELECTION_PACK = 'selection-';

/**
 * Whether a pack was exported from a reader's own articles. Such a pack is no unit: added again, its articles join the
 * saved ones, so that an export from another device never replaces what is here.
 */
export const isOwnPack = (id: string): boolean => id === OWN_PACK_ID || id.startsWith(SELECTION_PACK);
