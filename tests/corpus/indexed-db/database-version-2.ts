const HEX_63 = '0'.repeat(63);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const id = (digit: number): string => `${HEX_63}${digit}`;
const idBytes = (...digits: number[]): Uint8Array =>
  Uint8Array.from(digits.flatMap((digit) => [...new Uint8Array(31), digit]));

const MANIFEST = {
  format: 1,
  kind: 'crossread-pack',
  version: '1',
  licence: 'CC0-1.0',
  language: 'en',
  provenance: 'Made up for a test.',
} as const;

/**
 * A database as version 2 wrote it: every row in full, none made by code of today, which may change. Two versions of a
 * page and another article in `saved`, two articles in the pack `north`, which is turned off, and the pack `south` set
 * aside.
 */
export const VERSION_2 = {
  articles: [
    {
      key: ['north~2', id(3)],
      value: {
        block: 0,
        savedAt: '2024-01-01T00:00:02.000Z',
        checksum: 1527483010696406,
        body: bytes(
          `{"id":"${id(3)}","headline":"Headline 3","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/3","canonicalUrl":null,"text":"A mayor was chosen.","paragraphs":[{"start":0,"end":19,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z","provenance":["report 3"]}`,
        ),
      },
    },
    {
      key: ['north~2', id(4)],
      value: {
        block: 0,
        savedAt: '2024-01-01T00:00:02.000Z',
        checksum: 833773932651072,
        body: bytes(
          `{"id":"${id(4)}","headline":"Headline 4","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/4","canonicalUrl":null,"text":"A vote was held.","paragraphs":[{"start":0,"end":16,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z","provenance":["report 4"]}`,
        ),
      },
    },
    {
      key: ['saved', id(1)],
      value: {
        block: 0,
        savedAt: '2024-01-01T00:00:00.000Z',
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
        savedAt: '2024-01-01T00:00:00.000Z',
        checksum: 3371795930114438,
        body: bytes(
          `{"id":"${id(2)}","headline":"Headline 2","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/live","canonicalUrl":null,"text":"The harbour was opened.","paragraphs":[{"start":0,"end":23,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-03T00:00:00Z"}`,
        ),
      },
    },
    {
      key: ['saved', id(3)],
      value: {
        block: 0,
        savedAt: '2024-01-01T00:00:01.000Z',
        checksum: 2509134282768655,
        body: bytes(
          `{"id":"${id(3)}","headline":"Headline 3","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/3","canonicalUrl":null,"text":"The strike was called off.","paragraphs":[{"start":0,"end":26,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z"}`,
        ),
      },
    },
    {
      key: ['south~6', id(5)],
      value: {
        block: 0,
        savedAt: '2024-01-01T00:00:03.000Z',
        checksum: 4449712837304249,
        body: bytes(
          `{"id":"${id(5)}","headline":"Headline 5","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/5","canonicalUrl":null,"text":"Fog came in.","paragraphs":[{"start":0,"end":12,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z","provenance":["report 5"]}`,
        ),
      },
    },
  ],
  blocks: [
    {
      key: ['north~2', 0],
      value: {
        ids: idBytes(3, 4),
        ends: Uint32Array.of(18, 36),
        pages: Float64Array.of(1687291348279964, 1214774005168519),
        captured: Float64Array.of(1704067200000, 1704067200000),
        codes: Uint8Array.of(
          ...[
            156, 129, 11, 163, 177, 27, 138, 149, 8, 163, 135, 2, 182, 131, 2, 171, 196, 12, 185, 140, 6, 244,
            132, 1, 239, 239, 3, 173, 198, 35, 163, 135, 2, 135, 244, 1,
          ],
        ),
      },
    },
    {
      key: ['saved', 0],
      value: {
        ids: idBytes(1, 2, 3),
        ends: Uint32Array.of(17, 34, 55),
        pages: Float64Array.of(931652463638036, 931652463638036, 1687291348279964),
        captured: Float64Array.of(1704153600000, 1704240000000, 1704067200000),
        codes: Uint8Array.of(
          ...[
            156, 129, 11, 173, 198, 35, 147, 129, 4, 159, 244, 6, 142, 174, 1, 211, 7, 239, 202, 1, 173, 182,
            9, 173, 198, 35, 220, 137, 4, 228, 153, 8, 211, 7, 143, 189, 3, 141, 196, 7, 248, 216, 7, 165,
            167, 23, 144, 198, 4, 217, 138, 4, 186, 160, 8,
          ],
        ),
      },
    },
    {
      key: ['south~6', 0],
      value: {
        ids: idBytes(5),
        ends: Uint32Array.of(15),
        pages: Float64Array.of(3029296559824530),
        captured: Float64Array.of(1704067200000),
        codes: Uint8Array.of(...[160, 240, 13, 237, 140, 20, 188, 202, 12, 135, 128, 4, 181, 218, 9]),
      },
    },
  ],
  summaries: [
    {
      key: ['north~2', 0],
      value: {
        saved: Float64Array.of(1704067202000, 1704067202000),
        published: Float64Array.of(NaN, NaN),
        pages: Float64Array.of(1687291348279964, 1214774005168519),
        publishers: Uint16Array.of(1, 1),
        languages: Uint16Array.of(2, 2),
        names: ['The Daily Example', 'en'],
        rows: [
          `{"id":"${id(3)}","pack":"north","headline":"Headline 3","publisher":"The Daily Example","datePublished":null,"inLanguage":"en","url":"https://example.org/3","page":"example.org/3","capturedAt":"2024-01-01T00:00:00Z","savedAt":"2024-01-01T00:00:02.000Z"}`,
          `{"id":"${id(4)}","pack":"north","headline":"Headline 4","publisher":"The Daily Example","datePublished":null,"inLanguage":"en","url":"https://example.org/4","page":"example.org/4","capturedAt":"2024-01-01T00:00:00Z","savedAt":"2024-01-01T00:00:02.000Z"}`,
        ],
      },
    },
    {
      key: ['saved', 0],
      value: {
        saved: Float64Array.of(1704067200000, 1704067200000, 1704067201000),
        published: Float64Array.of(NaN, NaN, NaN),
        pages: Float64Array.of(931652463638036, 931652463638036, 1687291348279964),
        publishers: Uint16Array.of(1, 1, 1),
        languages: Uint16Array.of(2, 2, 2),
        names: ['The Daily Example', 'en'],
        rows: [
          `{"id":"${id(1)}","pack":"saved","headline":"Headline 1","publisher":"The Daily Example","datePublished":null,"inLanguage":"en-GB","url":"https://example.org/live?utm_source=x","page":"example.org/live","capturedAt":"2024-01-02T00:00:00Z","savedAt":"2024-01-01T00:00:00.000Z"}`,
          `{"id":"${id(2)}","pack":"saved","headline":"Headline 2","publisher":"The Daily Example","datePublished":null,"inLanguage":"en","url":"https://example.org/live","page":"example.org/live","capturedAt":"2024-01-03T00:00:00Z","savedAt":"2024-01-01T00:00:00.000Z"}`,
          `{"id":"${id(3)}","pack":"saved","headline":"Headline 3","publisher":"The Daily Example","datePublished":null,"inLanguage":"en","url":"https://example.org/3","page":"example.org/3","capturedAt":"2024-01-01T00:00:00Z","savedAt":"2024-01-01T00:00:01.000Z"}`,
        ],
      },
    },
    {
      key: ['south~6', 0],
      value: {
        saved: Float64Array.of(1704067203000),
        published: Float64Array.of(NaN),
        pages: Float64Array.of(3029296559824530),
        publishers: Uint16Array.of(1),
        languages: Uint16Array.of(2),
        names: ['The Daily Example', 'en'],
        rows: [
          `{"id":"${id(5)}","pack":"south","headline":"Headline 5","publisher":"The Daily Example","datePublished":null,"inLanguage":"en","url":"https://example.org/5","page":"example.org/5","capturedAt":"2024-01-01T00:00:00Z","savedAt":"2024-01-01T00:00:03.000Z"}`,
        ],
      },
    },
  ],
  packs: [
    {
      key: 'north',
      value: {
        id: 'north',
        storage: 'north~2',
        manifest: {
          ...MANIFEST,
          id: 'north',
          name: 'Pack north',
          count: 2,
          sha256: '8641627b6639afa78455c10d58603568150cf8252ef3e71f0a21c10356923c1f',
        },
        enabled: false,
        articles: 2,
        bytes: 893,
        hash: 2361256943347478,
        blocks: [{ articles: 2, hash: 2361256943347478, index: 185524012726326, newest: 1704067202000 }],
        staging: null,
      },
    },
    {
      key: 'saved',
      value: {
        id: 'saved',
        storage: 'saved',
        manifest: null,
        enabled: true,
        articles: 3,
        bytes: 1304,
        hash: 2660561638392627,
        blocks: [{ articles: 3, hash: 2660561638392627, index: 228135060031101, newest: 1704067201000 }],
        staging: null,
      },
    },
    {
      key: '~~south',
      value: {
        id: '~~south',
        storage: 'south~6',
        manifest: {
          ...MANIFEST,
          id: 'south',
          name: 'Pack south',
          count: 1,
          sha256: 'c399399f7097458ec3d0ab808ab48186aa3585c81d4ae36e3ae08a71bfd176b1',
        },
        enabled: true,
        articles: 1,
        bytes: 438,
        hash: 4449712837304249,
        blocks: [{ articles: 1, hash: 4449712837304249, index: 2121983599329876, newest: 1704067203000 }],
        staging: { sha256: 'c399399f7097458ec3d0ab808ab48186aa3585c81d4ae36e3ae08a71bfd176b1', total: 1 },
      },
    },
  ],
  state: [{ key: 'state', value: { generation: 10, articles: 6, hash: 464332164303362 } }],
} as const;
