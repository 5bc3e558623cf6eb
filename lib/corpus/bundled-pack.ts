/**
 * The pack inside the package. `articles` and `sha256` (of its articles, as its manifest has it) are pinned here, so that
 * what is installed is what was reviewed; tests hold file and pin together. Built by
 * `npm run pack -- assets/corpus/starter --out assets/public/corpus/starter.ndjson.gz`.
 */
export const BUNDLED_PACK = {
  id: 'starter',
  /** Address inside the package. */
  path: '/corpus/starter.ndjson.gz',
  articles: 15,
  sha256: '98fb8cf7102fed674f0df3c247b3eb752329d867c676ee3456e56720adc107cb',
} as const;
