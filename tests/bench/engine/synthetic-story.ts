import type { ArticleSnapshot } from '../../../lib/model/article-snapshot';

const WHO = [
  'Minister Ingrid Solheim',
  'Captain Henrik Lund',
  'the coast guard',
  'Mayor Dilip Rao',
  'the port of Skarvik',
  'union leader Marta Quiroga',
  'the line Fjordlinjen',
  'Professor Olek Brandt',
];
const SAID = ['said that', 'told reporters that', 'announced that', 'confirmed that', 'wrote that'];
const DID = [
  [
    'the inquiry into the grounding of the Aurelia would begin',
    'investigators would start to look into how the Aurelia ran aground',
  ],
  [
    'passengers had been taken off the ferry by lifeboat',
    'lifeboats had carried the travellers from the ship',
  ],
  [
    'the rudder had been repaired twice since spring',
    'the steering gear had been mended two times this year',
  ],
  ['crossings to the islands were cancelled', 'no ferries would sail to the islands'],
  ['the harbour pilots had warned of the sandbank', 'pilots had pointed at the sandbank before'],
  ['compensation would be paid to every traveller', 'each passenger would receive compensation'],
  ['the hull had been inspected by divers', 'divers had examined the hull'],
  ['oil booms were laid around the wreck', 'crews placed booms against oil around the ship'],
] as const;
const WHERE = [
  'off Skarvik',
  'in the outer harbour',
  'near the Holm lighthouse',
  'at the eastern quay',
  'in Nordkyst county',
];
const WHEN = ['on Tuesday evening', 'on Wednesday', 'on 7 March', 'within three days', 'before the summer'];

/**
 * One report of an invented event: 40 sentences, each with a speaker, an act, a figure, a place and a time. Reports of
 * other outlets say most of it in other words and in another order, as reports of one event do.
 * @param outlet 0 is the page on screen
 */
export function syntheticReport(outlet: number): ArticleSnapshot {
  const sentences = Array.from({ length: 40 }, (_, index) => {
    const at = outlet === 0 ? index : (index * 7 + outlet * 3) % 44;
    const act = DID[at % DID.length]!;
    const figure = 12 + ((at * 13) % 80) + (outlet > 0 && at % 9 === outlet ? 3 : 0);
    const when = WHEN[(at >> 1) % WHEN.length]!;
    const body = `${WHO[(at * 3) % WHO.length]} ${SAID[(at + outlet) % SAID.length]} ${act[outlet % 2]} ${WHERE[(at >> 2) % WHERE.length]}, with ${figure} people of the ${at % 2 === 0 ? 'crew' : 'rescue service'} at work`;
    return outlet % 3 === 2 ? `${capital(when)}, ${body}.` : `${capital(body)} ${when}.`;
  });
  return toSnapshot(outlet, sentences);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function toSnapshot(outlet: number, sentences: readonly string[]): ArticleSnapshot {
  const blocks = Array.from({ length: 20 }, (_, index) =>
    sentences.slice(index * 2, index * 2 + 2).join(' '),
  );
  let start = 0;
  const paragraphs = blocks.map((block) => {
    const paragraph = { start, end: start + block.length, kind: 'text' as const };
    start += block.length + 2;
    return paragraph;
  });
  return {
    id: (outlet + 1).toString(16).padStart(64, '0'),
    headline: 'Ferry Aurelia aground off Skarvik',
    publisher: `Outlet ${outlet}`,
    byline: [],
    datePublished: '2024-03-07',
    dateModified: null,
    inLanguage: 'en',
    url: `https://outlet-${outlet}.example/aurelia`,
    canonicalUrl: null,
    text: blocks.join('\n\n'),
    paragraphs,
    credits: [],
    links: [],
    leftovers: [],
    capturedAt: '2024-03-07T12:00:00Z',
  };
}

/** A news page around a report, with the furniture that pages have. */
export function syntheticPage(report: ArticleSnapshot): string {
  const body = report.paragraphs
    .map(({ start, end }) => `<p>${report.text.slice(start, end)}</p>`)
    .join('\n');
  const links = Array.from(
    { length: 60 },
    (_, index) => `<li><a href="/story-${index}">Another story of the day, number ${index}</a></li>`,
  ).join('');
  return `<!doctype html><html lang="en"><head><title>${report.headline}</title></head><body><header><nav><ul>${links}</ul></nav></header>
<main><article><h1>${report.headline}</h1><p class="byline">By A. Writer</p><time datetime="2024-03-07">7 March 2024</time>
<figure><img alt=""><figcaption>The ferry in an earlier year.</figcaption></figure>${body}
<div class="newsletter"><p>Get our newsletter every morning.</p></div></article><aside><ul>${links}</ul></aside></main><footer><ul>${links}</ul></footer></body></html>`;
}
