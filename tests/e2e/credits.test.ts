import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePack } from '../../lib/corpus/pack/write-pack';
import { description } from '../corpus/make-article';
import { toSnapshot } from '../hard-cases/to-snapshot';
import { type CaseArticle, HardCase } from '../hard-cases/hard-case';
import type { Surface } from './browsers/browser-session';
import { giveFiles } from './faults/made-files';
import { openPanel } from './open-panel';
import { BROWSER, clickOn, openSession, shows, type Session } from './session';

const CASES = 'tests/hard-cases/cases';

/** The articles of one pair of the hard cases: what is read, and what lies in the library. */
function pairOf(file: string, name: string): { base: CaseArticle; others: readonly CaseArticle[] } {
  const { pairs } = HardCase.parse(JSON.parse(readFileSync(`${CASES}/${file}`, 'utf8')));
  return pairs.find(({ speaks }) => speaks.name === name)!.speaks;
}

/** An article as a news page prints it. */
const pageOf = ({ headline, publisher, date, text }: CaseArticle): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
  <meta property="og:site_name" content="${publisher}"><meta property="og:type" content="article">
  <meta property="article:published_time" content="${date}"></head>
  <body><main><article><h1>${headline}</h1>${text.map((block) => `<p>${block}</p>`).join('')}</article></main></body></html>`;

/** Who said what is worked out from texts alone, by code that knows no browser: one of the two is enough. */
describe.runIf(BROWSER === 'chromium')('sources of what several articles say', () => {
  let session: Session;
  let library: Surface;

  beforeAll(async () => {
    session = await openSession();
    library = await session.browser.openExtensionPage('library.html');
    await shows(library, '15 articles');
  });
  afterAll(() => session.close());

  it.each([
    {
      file: '11-trimmed-quote.json',
      name: 'a condition that was cut',
      told: ['Quotes', 'condition cut', 'if the council pays for the pumps'],
    },
    {
      file: '12-same-claim-other-speaker.json',
      name: 'a mayor here and a union secretary there',
      told: ['Credited differently', 'Both may have said it'],
    },
    {
      file: '14-chains-and-loops.json',
      name: 'two outlets that cite each other',
      told: ['Loop', 'There is no first report in your collection'],
    },
  ])('tell of $name', async ({ file, name, told }) => {
    const { base, others } = pairOf(file, name);
    // The pack of the case before is replaced: nothing of it is left.
    const pack = await writePack(description('others', name), others.map(toSnapshot));
    await giveFiles(library, [{ name: 'others.ndjson', text: pack }]);
    await shows(library, `${others.length} added`);
    await clickOn(library, 'Dismiss');
    await library.waitFor((view) => !/\d added/u.test(view.document.body.innerText));
    await shows(library, `${15 + others.length} articles in 2 packs`);

    session.pages.add('story.html', pageOf(base));
    const page = await session.open('story.html');
    const panel = await openPanel(session, page);
    await shows(panel, base.headline);
    await clickOn(panel, 'Sources');
    for (const words of told) expect(await shows(panel, words)).toBe(true);
    await panel.close();
    await page.close();
  });
});
