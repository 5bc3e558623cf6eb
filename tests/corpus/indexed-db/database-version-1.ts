const HEX_63 = '0'.repeat(63);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const id = (digit: number): string => `${HEX_63}${digit}`;
const idBytes = (...digits: number[]): Uint8Array =>
  Uint8Array.from(digits.flatMap((digit) => [...new Uint8Array(31), digit]));

/**
 * A database as version 1 wrote it: every row in full, none made by code of today, which may change. Two versions of a
 * page in `saved`, one article in the pack `north`.
 */
export const VERSION_1 = {
  articles: [
    {
      key: ['saved', id(1)],
      value: {
        block: 0,
        savedAt: '2024-01-02T00:00:01.000Z',
        checksum: 1283231052880030,
        body: bytes(
          `{"id":"${id(1)}","headline":"Headline 1","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en-GB","url":"https://example.org/live?utm_source=x","canonicalUrl":null,"text":"The harbour was closed.","paragraphs":[{"start":0,"end":23,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-02T00:00:00Z"}`,
        ),
      },
    },
    {
      key: ['saved', id(2)],
      value: {
        block: 0,
        savedAt: '2024-01-03T00:00:01.000Z',
        checksum: 996612477451302,
        body: bytes(
          `{"id":"${id(2)}","headline":"Headline 2","publisher":"The Daily Example","byline":[],"datePublished":"2024-01-03","dateModified":null,"inLanguage":"en","url":"https://example.org/live","canonicalUrl":null,"text":"The harbour was opened.","paragraphs":[{"start":0,"end":23,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-03T00:00:00Z"}`,
        ),
      },
    },
    {
      key: ['north', id(3)],
      value: {
        block: 0,
        savedAt: '2024-01-01T00:00:01.000Z',
        checksum: 3820421909298994,
        body: bytes(
          `{"id":"${id(3)}","headline":"Headline 3","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/3","canonicalUrl":null,"text":"A mayor was chosen.","paragraphs":[{"start":0,"end":19,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z","provenance":["report 3"]}`,
        ),
      },
    },
  ],
  blocks: [
    {
      key: ['saved', 0],
      value: {
        ids: idBytes(1, 2),
        ends: Uint32Array.of(17, 34),
        codes: Uint8Array.of(
          ...[156, 129, 11, 173, 198, 35, 147, 129, 4, 159, 244, 6, 142, 174, 1, 211, 7],
          ...[239, 202, 1, 173, 182, 9, 173, 198, 35, 220, 137, 4, 228, 153, 8, 211, 7],
        ),
      },
    },
    {
      key: ['north', 0],
      value: {
        ids: idBytes(3),
        ends: Uint32Array.of(18),
        codes: Uint8Array.of(156, 129, 11, 163, 177, 27, 138, 149, 8, 163, 135, 2, 182, 131, 2, 171, 196, 12),
      },
    },
  ],
  summaries: [
    {
      key: ['saved', 0],
      value: [
        {
          id: id(1),
          pack: 'saved',
          headline: 'Headline 1',
          publisher: 'The Daily Example',
          datePublished: null,
          url: 'https://example.org/live?utm_source=x',
          savedAt: '2024-01-02T00:00:01.000Z',
        },
        {
          id: id(2),
          pack: 'saved',
          headline: 'Headline 2',
          publisher: 'The Daily Example',
          datePublished: '2024-01-03',
          url: 'https://example.org/live',
          savedAt: '2024-01-03T00:00:01.000Z',
        },
      ],
    },
    {
      key: ['north', 0],
      value: [
        {
          id: id(3),
          pack: 'north',
          headline: 'Headline 3',
          publisher: 'The Daily Example',
          datePublished: null,
          url: 'https://example.org/3',
          savedAt: '2024-01-01T00:00:01.000Z',
        },
      ],
    },
  ],
  packs: [
    {
      key: 'saved',
      value: {
        id: 'saved',
        manifest: null,
        enabled: true,
        articles: 2,
        hash: 2279843530331332,
        nextBlock: 1,
      },
    },
    {
      key: 'north',
      value: {
        id: 'north',
        manifest: {
          format: 1,
          kind: 'crossread-pack',
          id: 'north',
          name: 'Pack north',
          version: '1',
          licence: 'CC0-1.0',
          language: 'en',
          provenance: 'Made up for a test.',
          count: 1,
          sha256: '0'.repeat(64),
        },
        enabled: false,
        articles: 1,
        hash: 3820421909298994,
        nextBlock: 1,
      },
    },
  ],
  state: [{ key: 'state', value: { generation: 3, articles: 3, hash: 1596665812259830 } }],
} as const;
