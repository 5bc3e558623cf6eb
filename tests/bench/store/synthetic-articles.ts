import type { ArticleSnapshot } from '../../../lib/model/article-snapshot';

const VOCABULARY = 60_000;
const TOPICS = 4_000;
const TOPIC_WORDS = 60;
/** Topic words are drawn by Zipf's law too, from this rank on. */
const TOPIC_FROM = 1_000;
/** Share of an article's words that come from its topic; the rest are drawn by Zipf's law from all words. */
const TOPIC_SHARE = 0.25;
/** Ranks below this stand for function words, 45 % of a text as in English: nobody searches for them. */
const FUNCTION_WORDS = 150;
const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo xu zan tor lin mer dak'.split(' ');

/** A small seeded generator (mulberry32): numbers from 0 up to 1, the same ones for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Word of a rank: the commonest are short. */
function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 20; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]!;
  return word;
}

/** Draws a rank by Zipf's law with exponent 1 (inverse of its distribution function). */
const zipf = (random: () => number): number => Math.floor(VOCABULARY ** random()) - 1;

/** Ranks of an article's words. */
function ranksOf(number: number): number[] {
  const random = seeded(number + 1);
  const topic = seeded(1_000_000_000 + (number % TOPICS));
  const topicRanks = Array.from({ length: TOPIC_WORDS }, () =>
    Math.floor(TOPIC_FROM * (VOCABULARY / TOPIC_FROM) ** topic()),
  );
  return Array.from({ length: 400 + Math.floor(random() * 101) }, () =>
    random() < TOPIC_SHARE ? topicRanks[Math.floor(random() * TOPIC_WORDS)]! : zipf(random),
  );
}

/** Article of a number: made-up news of 400 to 500 words, the same for the same number. */
export function syntheticArticle(number: number): ArticleSnapshot {
  const words = ranksOf(number).map(wordOf);
  const sentences: string[] = [];
  for (let at = 0; at < words.length; at += 18) sentences.push(`${words.slice(at, at + 18).join(' ')}.`);
  const text = sentences.join(' ');
  return {
    id: number.toString(16).padStart(64, '0'),
    headline: words.slice(0, 8).join(' '),
    publisher: `Publisher ${number % 97}`,
    byline: [],
    datePublished: null,
    dateModified: null,
    inLanguage: 'en',
    url: `https://example.org/${number}`,
    canonicalUrl: null,
    text,
    paragraphs: [{ start: 0, end: text.length, kind: 'text' }],
    credits: [],
    links: [],
    leftovers: [],
    capturedAt: '2024-01-01T00:00:00Z',
  };
}

/** What a page like an article would ask: its 150 rarest words, and 40 claims of its words with some foreign ones. */
export function syntheticQuestion(number: number): { article: string; claims: string[] } {
  const ranks = ranksOf(number);
  const rarest = [...new Set(ranks)].sort((a, b) => b - a).slice(0, 150);
  const random = seeded(7_000_000 + number);
  const claims = Array.from({ length: 40 }, () => {
    const start = Math.floor(random() * (ranks.length - 20));
    const foreign = Array.from({ length: 4 }, () => zipf(random));
    const asked = [...ranks.slice(start, start + 20), ...foreign].filter((rank) => rank >= FUNCTION_WORDS);
    return asked.map(wordOf).join(' ');
  });
  return { article: rarest.map(wordOf).join(' '), claims };
}
