/** Adapters that `npm run quality` runs when `--only` is not given: file names in `sets/`, in the order of the table. */
export const DEFAULT_SETS = [
  'zyte-aeb',
  'trafilatura-segments',
  'mrpc',
  'mrpc-flags',
  'mrpc-retrieval',
  'stsb',
  'rte3',
  'claimdiff',
  'fever-symmetric',
  'ists-headlines',
  'basil',
  'newswcl50',
  'eventstoryline',
  'event',
  'polnear-tags',
  'polnear',
] as const satisfies readonly string[];
