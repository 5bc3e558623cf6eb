import type { AlignmentEvidence } from '../../model/alignment';
import type { AnalyzedArticle } from '../analyzed-article';
import type { RawAlignment } from './align-claims';
import type { ClaimWords } from './claim-words';
import type { ClaimPair } from './find-claim-pairs';
import { MEASURES } from './measure-pair';
import { namedParts } from './score-pair';
import type { WordMemory } from './word-memory';

/** Turns a scored pair into an alignment with the evidence a reader can check. */
export function describePair(pair: ClaimPair, base: AnalyzedArticle, memory: WordMemory): RawAlignment {
  return {
    base: [...pair.base],
    other: [...pair.other],
    reuse: reuseOf(pair, memory),
    score: toThousandths(pair.score),
    evidence: evidenceOf(pair),
    // What is context on this page is not its news, also where another article is about nothing else.
    background: pair.base.every((claim) => base.claims[claim]!.background),
  };
}

const EDIT_SHARE = MEASURES.indexOf('editShare');
const EXACT_MIN = MEASURES.indexOf('exactMin');
const ALL_WORDS_MIN = MEASURES.indexOf('allWordsMin');

function reuseOf({ pair }: ClaimPair, memory: WordMemory): RawAlignment['reuse'] {
  const { verbatimEdits, closeEdits, closeCover } = memory.context.parameters.alignment;
  const edits = pair.measures[EDIT_SHARE]!;
  const exact = pair.measures[EXACT_MIN]!;
  if (edits <= verbatimEdits && exact === 1 && pair.measures[ALL_WORDS_MIN]! > 1 - verbatimEdits)
    return 'verbatim';
  return edits <= closeEdits && exact >= closeCover ? 'close' : 'reworded';
}

function evidenceOf({ pair, words, ground }: ClaimPair): AlignmentEvidence {
  const { part, core, common } = ground();
  const sharedEntities = new Set<string>();
  const sharedWords = new Set<string>();
  const relatedWords: [string, string, string][] = [];
  for (const link of pair.links) {
    const a = pair.a[link.a]!;
    const b = pair.b[link.b]!;
    if (a.type.weight === 0) continue;
    if (a.type.entity !== null && a.type.entity === b.type.entity) sharedEntities.add(a.type.entity);
    const left = textOf(words.base, a.first, a.last);
    const right = textOf(words.other, b.first, b.last);
    if (link.kind === 'same' || link.kind === 'inflected') sharedWords.add(left);
    else relatedWords.push([left, right, link.kind]);
  }
  return {
    sharedEntities: [...sharedEntities],
    sharedWords: [...sharedWords],
    relatedWords,
    parts: {
      ...namedParts(pair),
      sentence: toThousandths(part),
      core: toThousandths(core),
      common: toThousandths(common),
    },
  };
}

const toThousandths = (value: number): number => Math.round(1000 * value) / 1000;

const textOf = ({ tokens }: ClaimWords, first: number, last: number): string =>
  first === last
    ? tokens[first]!.text
    : tokens
        .slice(first, last + 1)
        .map((token) => token.text)
        .join(' ');
