import { Readability } from '@mozilla/readability';
import { alignClaims } from '../../../lib/comparison/alignment/align-claims';
import { claimTokens } from '../../../lib/comparison/alignment/claim-words';
import { scorePair } from '../../../lib/comparison/alignment/score-pair';
import { analyzeArticle } from '../../../lib/comparison/analyze-article';
import { compareArticles } from '../../../lib/comparison/compare-articles';
import { contextOf } from '../../../lib/comparison/context-of';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import type { ArticleSnapshot } from '../../../lib/model/article-snapshot';
import { captureArticle } from '../../../lib/page/capture-article';
import { syntheticPage, syntheticReport } from './synthetic-story';

const OTHERS = 8;
/** So many that the clock of the browser can tell the time of one pair. */
const PAIR_ROUNDS = 20;

/** A time in milliseconds with what was got for it, so that a fast empty answer is seen. */
export interface Timed {
  readonly ms: number;
  readonly found: number;
}

async function timed(work: () => number | Promise<number>): Promise<Timed> {
  const started = performance.now();
  const found = await work();
  return { ms: performance.now() - started, found };
}

const parsed = (): Document =>
  new DOMParser().parseFromString(syntheticPage(syntheticReport(0)), 'text/html');

/** What the bench calls in the page. */
export interface EngineBench {
  /** Reads a typical news page; `found` counts paragraphs. */
  read(): Promise<Timed>;
  /** Readability alone on the same page; `found` counts characters. */
  readability(): Promise<Timed>;
  /** Compares an article of 40 claims with 8 same-event reports, analysis included; `found` counts alignments. */
  compare(): Promise<Timed>;
  /** Scores aligned pairs of claims whose words are read already; `found` counts the scorings. */
  pairs(): Promise<Timed>;
  /** Analyses and compares an article of one million characters with itself shortened; `found` counts claims. */
  long(): Promise<Timed>;
  /** Compares two reports for each number, with a ship's name of its own; gives alignments found in all. */
  compareMany(first: number, last: number): number;
}

/** The same report of another ship, whose name is as long: spans stay right. */
function renamed(report: ArticleSnapshot, run: number): ArticleSnapshot {
  const name = `A${[3, 2, 1, 0, 2, 1].map((shift) => String.fromCharCode(97 + ((run >> (shift * 4)) & 15))).join('')}`;
  return {
    ...report,
    id: run.toString(16).padStart(64, report.id.slice(-1)),
    text: report.text.replaceAll('Aurelia', name),
  };
}

const bench: EngineBench = {
  read: () => {
    const document = parsed();
    return timed(async () => {
      const read = await captureArticle(document, {
        url: 'https://outlet-0.example/aurelia',
        capturedAt: '2024-03-07T12:00:00Z',
        digest: async () => '0'.repeat(64),
        now: () => performance.now(),
      });
      return read.ok ? read.value.snapshot.paragraphs.length : 0;
    });
  },
  readability: () => {
    const document = parsed();
    return timed(() => new Readability(document).parse()?.textContent?.length ?? 0);
  },
  compare: () => {
    const others = Array.from({ length: OTHERS }, (_, index) => syntheticReport(index + 1));
    return timed(() => compareArticles(syntheticReport(0), others).alignments.length);
  },
  pairs: () => {
    const [base, other] = [0, 1].map((outlet) => analyzeArticle(syntheticReport(outlet), PARAMETERS));
    const context = contextOf([base!, other!], [], PARAMETERS);
    const pairs = alignClaims(base!, other!, context).map(
      (aligned) => [claimTokens(base!, aligned.base), claimTokens(other!, aligned.other)] as const,
    );
    const scoreAll = () => pairs.forEach(([a, b]) => scorePair(a, b, context));
    scoreAll();
    return timed(() => {
      for (let round = 0; round < PAIR_ROUNDS; round++) scoreAll();
      return PAIR_ROUNDS * pairs.length;
    });
  },
  long: () => {
    const report = syntheticReport(0);
    const copies = Math.ceil(1_000_000 / report.text.length);
    const text = Array.from({ length: copies }, () => report.text).join('\n\n');
    const paragraphs = Array.from({ length: copies }, (_, copy) =>
      report.paragraphs.map((paragraph) => ({
        ...paragraph,
        start: paragraph.start + copy * (report.text.length + 2),
        end: paragraph.end + copy * (report.text.length + 2),
      })),
    ).flat();
    return timed(() => analyzeArticle({ ...report, text, paragraphs }, PARAMETERS).claims.length);
  },
  compareMany: (first, last) => {
    let found = 0;
    for (let run = first; run < last; run++)
      found += compareArticles(renamed(syntheticReport(0), run), [renamed(syntheticReport(1), run)])
        .alignments.length;
    return found;
  },
};

Object.assign(globalThis, { bench });
