const HEX_63 = '0'.repeat(63);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const id = (digit: number): string => `${HEX_63}${digit}`;
const idBytes = (...digits: number[]): Uint8Array =>
  Uint8Array.from(digits.flatMap((digit) => [...new Uint8Array(31), digit]));
const hex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../gu) ?? [], (pair) => parseInt(pair, 16));

/**
 * A database as version 3 wrote it: every row in full, none made by code of today, which may change. Blocks of two articles,
 * as they are left when others were removed: three articles in `saved`, two of them versions of a page, three in the pack
 * `north`, which is turned off, and two in the pack `south`, which is set aside.
 */
export const VERSION_3 = {
  blocks: [
    {
      key: ['north~2', 0],
      value: {
        ids: idBytes(3, 4),
        ends: Uint32Array.of(21, 39),
        pages: Float64Array.of(1687291348279964, 1214774005168519),
        captured: Float64Array.of(1704067200000, 1704067200000),
        codes: hex('8fbd038dc407f8d807a5a71790c604d98a04baa0089c810ba3b11b8a9508a3870287f401dad30c'),
      },
    },
    {
      key: ['north~2', 1],
      value: {
        ids: idBytes(5),
        ends: Uint32Array.of(18),
        pages: Float64Array.of(3029296559824530),
        captured: Float64Array.of(1704067200000),
        codes: hex('b98c06f48401efef03adc623a38702e4f801'),
      },
    },
    {
      key: ['saved', 0],
      value: {
        ids: idBytes(1, 2),
        ends: Uint32Array.of(17, 37),
        pages: Float64Array.of(931652463638036, 931652463638036),
        captured: Float64Array.of(1704067200000, 1704153600000),
        codes: hex('9c810badc6239381049ff4068eae01d307efca01adb609adc623dc8904e49908d307a0ea04'),
      },
    },
    {
      key: ['saved', 1],
      value: {
        ids: idBytes(3),
        ends: Uint32Array.of(21),
        pages: Float64Array.of(1687291348279964),
        captured: Float64Array.of(1704067200000),
        codes: hex('8fbd038dc407f8d807a5a71790c604d98a04baa008'),
      },
    },
    {
      key: ['south~6', 0],
      value: {
        ids: idBytes(6, 7),
        ends: Uint32Array.of(17, 34),
        pages: Float64Array.of(548857342217084, 4019559813776939),
        captured: Float64Array.of(1704067200000, 1704067200000),
        codes: hex('9c810b9f90158eb60e815da2aa01cdfe019c810badc623a38702eaf201af7ac5e20b'),
      },
    },
  ],
  chunks: [
    {
      key: ['north~2', 0, id(3)],
      value: {
        ids: [id(3), id(4)],
        savedAt: ['2024-01-01T00:00:02.000Z', '2024-01-01T00:00:02.000Z'],
        checksums: Float64Array.of(2898444294758172, 2578211384221609),
        ends: Uint32Array.of(411, 841),
        bodies: bytes(
          `{"id":"${id(3)}","headline":"Headline 3","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/3","canonicalUrl":null,"text":"The strike was called off.","paragraphs":[{"start":0,"end":26,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z"}{"id":"${id(4)}","headline":"Headline 4","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/4","canonicalUrl":null,"text":"A mayor was chosen.","paragraphs":[{"start":0,"end":19,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z","provenance":["report 4"]}`,
        ),
      },
    },
    {
      key: ['north~2', 1, id(5)],
      value: {
        ids: [id(5)],
        savedAt: ['2024-01-01T00:00:02.000Z'],
        checksums: Float64Array.of(3174585203953431),
        ends: Uint32Array.of(401),
        bodies: bytes(
          `{"id":"${id(5)}","headline":"Headline 5","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/5","canonicalUrl":null,"text":"A vote was held.","paragraphs":[{"start":0,"end":16,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z"}`,
        ),
      },
    },
    {
      key: ['saved', 0, id(1)],
      value: {
        ids: [id(1), id(2)],
        savedAt: ['2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.000Z'],
        checksums: Float64Array.of(3160659563088721, 3714269016117426),
        ends: Uint32Array.of(427, 847),
        bodies: bytes(
          `{"id":"${id(1)}","headline":"Headline 1","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en-GB","url":"https://example.org/live?utm_source=x","canonicalUrl":null,"text":"The harbour was closed.","paragraphs":[{"start":0,"end":23,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z"}{"id":"${id(2)}","headline":"Headline 2","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en-GB","url":"https://example.org/live","canonicalUrl":null,"text":"The harbour was opened again.","paragraphs":[{"start":0,"end":29,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-02T00:00:00Z"}`,
        ),
      },
    },
    {
      key: ['saved', 1, id(3)],
      value: {
        ids: [id(3)],
        savedAt: ['2024-01-01T00:00:01.000Z'],
        checksums: Float64Array.of(2509134282768655),
        ends: Uint32Array.of(411),
        bodies: bytes(
          `{"id":"${id(3)}","headline":"Headline 3","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/3","canonicalUrl":null,"text":"The strike was called off.","paragraphs":[{"start":0,"end":26,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z"}`,
        ),
      },
    },
    {
      key: ['south~6', 0, id(6)],
      value: {
        ids: [id(6), id(7)],
        savedAt: ['2024-01-01T00:00:03.000Z', '2024-01-01T00:00:03.000Z'],
        checksums: Float64Array.of(2841116188298000, 3017904736728821),
        ends: Uint32Array.of(430, 833),
        bodies: bytes(
          `{"id":"${id(6)}","headline":"Headline 6","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/6","canonicalUrl":null,"text":"A bridge was built.","paragraphs":[{"start":0,"end":19,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z","provenance":["report 6"]}{"id":"${id(7)}","headline":"Headline 7","publisher":"The Daily Example","byline":[],"datePublished":null,"dateModified":null,"inLanguage":"en","url":"https://example.org/7","canonicalUrl":null,"text":"A road was mended.","paragraphs":[{"start":0,"end":18,"kind":"text"}],"credits":[],"links":[],"leftovers":[],"capturedAt":"2024-01-01T00:00:00Z"}`,
        ),
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
          format: 1,
          kind: 'crossread-pack',
          id: 'north',
          name: 'Pack north',
          version: '1',
          licence: 'CC0-1.0',
          language: 'en',
          provenance: 'Made up for a test.',
          count: 3,
          sha256: '81795d59254b54880a23eab962de016c089439c8b6e722c083bf0312db3bdc63',
        },
        enabled: false,
        articles: 3,
        chunks: 2,
        bytes: 1299,
        hash: 4147641255562716,
        blocks: [
          { articles: 2, hash: 973056051609285, index: 3406502720932889, newest: 1704067202000 },
          { articles: 1, hash: 3174585203953431, index: 3791557446394852, newest: 1704067202000 },
        ],
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
        chunks: 2,
        bytes: 1316,
        hash: 376863607233810,
        blocks: [
          { articles: 2, hash: 2371328951835651, index: 3907177786488739, newest: 1704067200000 },
          { articles: 1, hash: 2509134282768655, index: 3419582916618895, newest: 1704067201000 },
        ],
        staging: null,
      },
    },
    {
      key: '~~south',
      value: {
        id: '~~south',
        storage: 'south~6',
        manifest: {
          format: 1,
          kind: 'crossread-pack',
          id: 'south',
          name: 'Pack south',
          version: '1',
          licence: 'CC0-1.0',
          language: 'en',
          provenance: 'Made up for a test.',
          count: 2,
          sha256: '32c22a54936ddb6b89d8107a221cdd8a710b0175636fc57a5afe7bb116aca6ee',
        },
        enabled: true,
        articles: 2,
        chunks: 1,
        bytes: 867,
        hash: 1355421297656325,
        blocks: [{ articles: 2, hash: 1355421297656325, index: 3318556720939866, newest: 1704067203000 }],
        staging: { sha256: '32c22a54936ddb6b89d8107a221cdd8a710b0175636fc57a5afe7bb116aca6ee', total: 2 },
      },
    },
  ],
  state: [{ key: 'state', value: { generation: 10, articles: 8, hash: 1376326533082355 } }],
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
      key: ['north~2', 1],
      value: {
        saved: Float64Array.of(1704067202000),
        published: Float64Array.of(NaN),
        pages: Float64Array.of(3029296559824530),
        publishers: Uint16Array.of(1),
        languages: Uint16Array.of(2),
        names: ['The Daily Example', 'en'],
        rows: [
          `{"id":"${id(5)}","pack":"north","headline":"Headline 5","publisher":"The Daily Example","datePublished":null,"inLanguage":"en","url":"https://example.org/5","page":"example.org/5","capturedAt":"2024-01-01T00:00:00Z","savedAt":"2024-01-01T00:00:02.000Z"}`,
        ],
      },
    },
    {
      key: ['saved', 0],
      value: {
        saved: Float64Array.of(1704067200000, 1704067200000),
        published: Float64Array.of(NaN, NaN),
        pages: Float64Array.of(931652463638036, 931652463638036),
        publishers: Uint16Array.of(1, 1),
        languages: Uint16Array.of(2, 2),
        names: ['The Daily Example', 'en'],
        rows: [
          `{"id":"${id(1)}","pack":"saved","headline":"Headline 1","publisher":"The Daily Example","datePublished":null,"inLanguage":"en-GB","url":"https://example.org/live?utm_source=x","page":"example.org/live","capturedAt":"2024-01-01T00:00:00Z","savedAt":"2024-01-01T00:00:00.000Z"}`,
          `{"id":"${id(2)}","pack":"saved","headline":"Headline 2","publisher":"The Daily Example","datePublished":null,"inLanguage":"en-GB","url":"https://example.org/live","page":"example.org/live","capturedAt":"2024-01-02T00:00:00Z","savedAt":"2024-01-01T00:00:00.000Z"}`,
        ],
      },
    },
    {
      key: ['saved', 1],
      value: {
        saved: Float64Array.of(1704067201000),
        published: Float64Array.of(NaN),
        pages: Float64Array.of(1687291348279964),
        publishers: Uint16Array.of(1),
        languages: Uint16Array.of(2),
        names: ['The Daily Example', 'en'],
        rows: [
          `{"id":"${id(3)}","pack":"saved","headline":"Headline 3","publisher":"The Daily Example","datePublished":null,"inLanguage":"en","url":"https://example.org/3","page":"example.org/3","capturedAt":"2024-01-01T00:00:00Z","savedAt":"2024-01-01T00:00:01.000Z"}`,
        ],
      },
    },
    {
      key: ['south~6', 0],
      value: {
        saved: Float64Array.of(1704067203000, 1704067203000),
        published: Float64Array.of(NaN, NaN),
        pages: Float64Array.of(548857342217084, 4019559813776939),
        publishers: Uint16Array.of(1, 1),
        languages: Uint16Array.of(2, 2),
        names: ['The Daily Example', 'en'],
        rows: [
          `{"id":"${id(6)}","pack":"south","headline":"Headline 6","publisher":"The Daily Example","datePublished":null,"inLanguage":"en","url":"https://example.org/6","page":"example.org/6","capturedAt":"2024-01-01T00:00:00Z","savedAt":"2024-01-01T00:00:03.000Z"}`,
          `{"id":"${id(7)}","pack":"south","headline":"Headline 7","publisher":"The Daily Example","datePublished":null,"inLanguage":"en","url":"https://example.org/7","page":"example.org/7","capturedAt":"2024-01-01T00:00:00Z","savedAt":"2024-01-01T00:00:03.000Z"}`,
        ],
      },
    },
  ],
} as const;
