/** A page made to break a reader of pages, and what has to come of it. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  /** Words the popup must show; without it, any result or named refusal will do. */
  readonly shows?: string;
  /** The page changes itself: what it saw of the reading cannot be asked. */
  readonly restless?: true;
  /** The page breaks the built-ins of its own world while it is read, and mends them when its address ends in `#mend`. */
  readonly tampers?: true;
  /** Reading it takes a second or more of a whole core: what runs beside it would be measured too. */
  readonly heavy?: true;
}

const STORY = [
  'The Kremlin said on Friday that Vladimir Putin will not meet the Hamas delegation that is visiting Moscow.',
  'Contacts with the delegation go through the Foreign Ministry, the spokesman told reporters in the capital.',
  'The release of hostages and the evacuation of Russian citizens from the Gaza Strip were discussed, the ministry said.',
]
  .map((sentence) => `<p>${sentence} ${sentence}</p>`)
  .join('');

const article = (inside: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Talks in Moscow</title>${head}</head><body>${inside}</body></html>`;

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Named controls shadow properties of forms, and named images those of the document. Each by itself is a unit test. */
const CLOBBERED = [
  ['parentNode', 'nextElementSibling', 'previousElementSibling', 'firstElementChild', 'childNodes'],
  ['attributes', 'tagName', 'nodeType', 'getAttribute', 'remove', 'querySelectorAll', 'cloneNode'],
];
const LINE = 'The clerk read the list of the boats aloud. ';

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'a page without an article',
    html: article(
      repeat(
        40,
        (index) =>
          `<div class="teaser"><h2><a href="/${index}">Town hall counts ${index} more bicycles than last year</a></h2>
           <p><a href="/${index}">Read more</a></p></div>`,
      ),
    ),
    shows: 'This is not an article',
  },
  { name: 'an empty page', html: '<!doctype html><title></title>' },
  { name: 'a page of three words', html: article('<p>Back in five.</p>') },
  ...CLOBBERED.map((names) => ({
    name: `forms that shadow ${names.join(', ')}`,
    html: article(
      `<article><h1>Talks</h1>${names.map((name) => `<form>${STORY}<input name="${name}"></form>`).join('')}</article>`,
    ),
  })),
  {
    name: 'images that shadow the document itself',
    html: article(
      `<img name="body"><img name="title"><img name="documentElement"><img name="getSelection">
       <img name="querySelectorAll"><article><h1>Talks</h1>${STORY}</article>`,
    ),
    shows: 'Compared with',
  },
  {
    name: 'a page with 150,000 elements',
    heavy: true,
    html: article(`<article>${STORY}</article><div>${repeat(150_000, () => '<i></i>')}</div>`),
    shows: 'too large to read at once',
  },
  {
    name: 'one paragraph of six million characters',
    heavy: true,
    html: article(`<article><p>${'Nothing happened here. '.repeat(270_000)}</p></article>`),
    shows: 'too large to read at once',
  },
  {
    name: 'ten thousand nested hidden elements',
    html: article(
      `<div style="display:none">${'<div>'.repeat(10_000)}</div><article><h1>Talks</h1>${STORY}</article>`,
    ),
  },
  {
    name: 'a page that changes a thousand times a second',
    html: article(
      `<article><h1>Talks</h1>${STORY}<p id="t">0</p></article>
       <script>setInterval(() => { for (let i = 0; i < 20; i += 1) {
         const p = document.createElement('p'); p.textContent = Date.now(); document.body.append(p);
         if (document.body.children.length > 200) document.body.lastChild.remove(); } }, 1);</script>`,
    ),
    shows: 'Compared with',
    restless: true,
  },
  {
    name: 'a page that tampers with the built-ins',
    html: article(
      `<article><h1>Talks</h1>${STORY}</article>
       <script>const whole = [[Array.prototype, 'push', () => 0], [JSON, 'stringify', () => '{}'],
         [Map.prototype, 'get', () => 1], [Object.prototype, 'kind', 'polluted'], [String.prototype, 'slice', () => 'x'],
         [Element.prototype, 'getAttribute', () => 'x'], [Node.prototype, 'appendChild', () => null],
         [document, 'getSelection', () => { throw new Error('no'); }]]
         .map(([on, name, broken]) => [on, name, broken, Object.getOwnPropertyDescriptor(on, name)]);
       function tamper() { for (const [on, name, value] of whole)
         Object.defineProperty(on, name, { value, configurable: true, writable: true, enumerable: name === 'kind' }); }
       addEventListener('hashchange', () => { for (const [on, name, , before] of whole)
         if (before) Object.defineProperty(on, name, before); else delete on[name]; });</script>`,
    ),
    shows: 'Compared with',
    tampers: true,
  },
  {
    name: 'scripts in every field',
    html: article(
      `<article><h1>&lt;img src=x onerror=alert(1)&gt; talks</h1>${STORY}</article>`,
      `<meta name="author" content="&lt;script&gt;alert(1)&lt;/script&gt;">
       <link rel="canonical" href="javascript:alert(1)">
       <meta property="og:site_name" content="&lt;svg onload=alert(1)&gt;">
       <script type="application/ld+json">{"@type":"NewsArticle","headline":"<svg/onload=alert(1)>",
       "url":"javascript:alert(1)","author":{"name":"</scr" }</script>`,
    ),
    shows: 'Compared with',
  },
  {
    name: 'ten million characters in one text node',
    heavy: true,
    html: article(`<article><p>${LINE.repeat(240_000)}</p></article>`),
    shows: 'too large to read at once',
  },
  {
    name: 'ten million characters in 5,000 paragraphs',
    heavy: true,
    html: article(`<article>${repeat(5_000, () => `<p>${LINE.repeat(48)}</p>`)}</article>`),
    shows: 'too large to read at once',
  },
  {
    name: 'JSON-LD that is nested 50,000 deep',
    html: article(
      `<article><h1>Talks</h1>${STORY}</article>`,
      `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>`,
    ),
    shows: 'Compared with',
  },
  {
    name: 'one paragraph of 100,000 spans',
    heavy: true,
    html: article(
      `<article><h1>Talks</h1>${STORY}<p>${repeat(100_000, (index) => `<span>word${index} </span>`)}</p></article>`,
    ),
  },
  {
    name: 'a hundred thousand paragraphs',
    heavy: true,
    html: article(
      `<article><h1>Talks</h1>${STORY}${repeat(100_000, (index) => `<p>Line ${index} was read.</p>`)}</article>`,
    ),
  },
  {
    name: 'twenty megabytes of JSON-LD',
    heavy: true,
    html: article(
      `<article><h1>Talks</h1>${STORY}</article>`,
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${LINE.repeat(460_000)}"}</script>`,
    ),
    shows: 'Compared with',
  },
  {
    name: 'two hundred frames',
    heavy: true,
    html: article(`<article><h1>Talks</h1>${STORY}${repeat(200, () => '<iframe></iframe>')}</article>`),
    shows: 'Compared with',
  },
  {
    name: 'two thousand shadow roots, one of them with the article',
    heavy: true,
    html: article(
      `<div id="host"></div>
       <script>for (let i = 0; i < 2000; i += 1) {
         const box = document.createElement('x-box');
         document.getElementById('host').append(box);
         box.attachShadow({ mode: 'open' }).innerHTML = i === 1000 ? '<article>${STORY}</article>' : '<p>Box</p>';
       }</script>`,
    ),
    shows: 'Compared with',
  },
  {
    name: 'a page that opens its document anew',
    html: article(
      `<p>Loading</p><script>addEventListener('load', () => setTimeout(() => {
         document.open(); document.write('<title>Talks</title><article><h1>Talks</h1>${STORY}</article>'); document.close();
       }, 20));</script>`,
    ),
    restless: true,
  },
  {
    name: 'lone surrogates in text and title',
    html: article(
      `<article><h1>Talks</h1>${STORY}<p id="t"></p></article>
       <script>document.title = 'Talks \\ud800'; document.getElementById('t').textContent =
         'Half a sign \\udc00 stood in the notice that was put up at the ministry \\ud83d on Friday morning.';</script>`,
    ),
    shows: 'Compared with',
  },
  {
    name: 'an article behind a dialog, and most of it folded away',
    html: article(
      `<dialog open>Accept everything?</dialog><article aria-hidden="true"><h1>Talks</h1>${STORY}
       ${repeat(2, (index) => `<p class="more">Paragraph ${index} of the talks is folded away until somebody asks for the rest of it.</p>`)}
       </article>`,
      '<style>.more { display: none }</style>',
    ),
    shows: 'Compared with',
  },
];
