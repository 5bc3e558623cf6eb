import { SAVED_PACK } from '../corpus-store';

/** What the reader saved comes first, then packs by id: the order packs are shown, searched and read in. */
export const orderPacks = <P extends { readonly id: string }>(packs: readonly P[]): P[] =>
  [...packs].sort((a, b) =>
    a.id === b.id ? 0 : a.id === SAVED_PACK ? -1 : b.id === SAVED_PACK ? 1 : a.id < b.id ? -1 : 1,
  );
