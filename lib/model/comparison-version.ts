/**
 * Version of the `Comparison` schema. A reader of an older one migrates or refuses by name. It stands apart from the
 * schema, so that the engine's worker, which checks nothing, does not load and build every schema before it can start.
 */
export const COMPARISON_VERSION = 1;
