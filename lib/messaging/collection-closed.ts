/** Thrown by a handler where the collection does not open: the asker is told so by name. */
export class CollectionClosed extends Error {
  override readonly name = 'CollectionClosed';
}
