/** Elements that start and end a line of text. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody tfoot thead tr ul`.split(
    /\s+/u,
  ),
);

/** Elements that part words without starting a line. */
export const GAP_TAGS: ReadonlySet<string> = new Set(['td', 'th', 'img', 'picture']);
