import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';
import { commonWords } from './common-words';
import { type CutKind, cutKind } from './cut-kind';
import type { PrintedQuote, QuotedWord } from './quotes-of';

/** Words of a quotation that another article does not print. */
export interface QuoteCut {
  readonly span: TextSpan;
  readonly kind: CutKind;
  readonly words: number;
  /**
   * `sentence`: all of a sentence, which is choice. `edge`: its beginning or end, as who quotes a fragment does. `inner`:
   * words from its middle, so that what is printed as said was not said like that.
   */
  readonly place: 'sentence' | 'edge' | 'inner';
}

/**
 * What an article leaves out of a quotation that another prints longer. Only a cut inside of a sentence that it keeps can
 * change what was said, so only there the kind tells more than `words`; words in whose place it prints others are wording.
 * @param whole the longer quotation
 * @param printed every quotation of the article that may be of the same speaker: it may print the statement in pieces
 */
export function findCuts(
  whole: PrintedQuote,
  printed: readonly PrintedQuote[],
  parameters: Parameters,
): QuoteCut[] {
  const kept = keptWords(whole, printed, parameters);
  const { quotes: limits } = parameters;
  const cuts: QuoteCut[] = [];
  for (let from = 0; from < whole.words.length;) {
    const to = endOfRun(whole.words, from, ({ sentence }) => sentence);
    cuts.push(...cutsInSentence(whole.words, from, to, kept, limits));
    from = to;
  }
  return cuts;
}

interface Kept {
  /** Positions in the whole quotation. */
  readonly words: ReadonlySet<number>;
  /** Positions in whose place the article prints words of its own. */
  readonly replaced: ReadonlySet<number>;
  /** By sentence of the whole quotation: what the article says there besides the words kept. */
  readonly told: ReadonlyMap<number, ReadonlySet<string>>;
}

function keptWords(whole: PrintedQuote, printed: readonly PrintedQuote[], { quotes }: Parameters): Kept {
  const words = new Set<number>();
  const replaced = new Set<number>();
  const told = new Map<number, Set<string>>();
  for (const quote of printed) {
    const pairs = commonWords(whole.words, quote.words);
    if (pairs.length < quotes.kept * quote.words.length) continue;
    const content = pairs.filter(([i]) => !whole.words[i]!.stop).length;
    if (content < Math.min(quotes.pieceWords, quote.words.filter(({ stop }) => !stop).length)) continue;
    const own = new Set(quote.words.map(({ norm }) => norm));
    for (const [i] of pairs) own.delete(whole.words[i]!.norm);
    pairs.forEach(([i, j], at) => {
      words.add(i);
      const next = pairs[at + 1];
      if (next !== undefined && next[1] > j + 1) for (let k = i + 1; k < next[0]; k++) replaced.add(k);
    });
    for (const sentence of new Set(pairs.map(([i]) => whole.words[i]!.sentence)))
      told.set(sentence, new Set([...(told.get(sentence) ?? []), ...own, ...quote.around]));
  }
  return { words, replaced, told };
}

function cutsInSentence(
  words: readonly QuotedWord[],
  from: number,
  to: number,
  kept: Kept,
  limits: Parameters['quotes'],
): QuoteCut[] {
  const positions = Array.from({ length: to - from }, (_, at) => from + at);
  const content = positions.filter((at) => !words[at]!.stop);
  const keptContent = content.filter((at) => kept.words.has(at)).length;
  const isKept =
    content.length === 0
      ? positions.some((at) => kept.words.has(at))
      : keptContent > 0 &&
        keptContent >= Math.min(limits.sentenceWords, content.length * limits.sentenceShare);
  if (!isKept) return piecesOf(words, from, to).map((run) => ({ ...run, kind: 'words', place: 'sentence' }));
  const [first, last] = [
    positions.find((at) => kept.words.has(at))!,
    positions.findLast((at) => kept.words.has(at))!,
  ];
  const told = kept.told.get(words[from]!.sentence) ?? new Set<string>();
  const cuts: QuoteCut[] = [];
  for (let at = from; at < to;) {
    if (kept.words.has(at)) {
      at++;
      continue;
    }
    const end = endOfRun(words, at, (_, position) => kept.words.has(position) || position >= to);
    const kind = cutKind(
      words.slice(at, end),
      told,
      {
        before: at > from ? words[at - 1]! : null,
        behind: end < to ? words[end]! : null,
      },
      limits,
    );
    const isWording = kept.replaced.has(at) && (kind === 'words' || kind === 'object');
    const place = at > first && end <= last ? 'inner' : 'edge';
    if (!isWording) cuts.push(...piecesOf(words, at, end).map((run) => ({ ...run, kind, place }) as const));
    at = end;
  }
  return cuts;
}

/** A run as stretches of the text that hold no words of who said it. */
function piecesOf(
  words: readonly QuotedWord[],
  from: number,
  to: number,
): Pick<QuoteCut, 'span' | 'words'>[] {
  const runs: Pick<QuoteCut, 'span' | 'words'>[] = [];
  for (let at = from; at < to;) {
    const end = Math.min(
      to,
      endOfRun(words, at, ({ piece }) => piece),
    );
    runs.push({ span: { start: words[at]!.start, end: words[end - 1]!.end }, words: end - at });
    at = end;
  }
  return runs;
}

/** The position behind the run of words from `from` on that have the same key. */
function endOfRun(
  words: readonly QuotedWord[],
  from: number,
  keyOf: (word: QuotedWord, position: number) => unknown,
): number {
  const key = keyOf(words[from]!, from);
  let to = from + 1;
  while (to < words.length && keyOf(words[to]!, to) === key) to++;
  return to;
}
