import type { Certainty, Claim } from '../../../model/claim';
import type { TextSpan } from '../../../model/text-span';
import type { Token } from '../../text/tokenize';
import { overlaps, type PairSide, printed, spanOf } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';

/** Steps of the ladder that a reader hears as different. Who said it is a matter of credit, not of certainty. */
const HEARD: Readonly<Record<Certainty, 'denied' | 'hedged' | 'flat'>> = {
  denied: 'denied',
  alleged: 'hedged',
  possible: 'hedged',
  expected: 'hedged',
  said: 'flat',
  reported: 'hedged',
  confirmed: 'flat',
  stated: 'flat',
};

/** Words of hearsay among those that report. */
const HEARSAY =
  /\b(?:reportedly|reports (?:say|said|that|of)|sources|reported to|is reported|was reported|said to|understood)\b/u;

/** Hedged on one side and flat on the other. */
export const CERTAINTY: DivergenceRule = {
  id: 'certainty-differs',
  find(pair) {
    const { wordingShared, hedgeAbout } = pair.context.parameters.divergence;
    if (pair.shared < wordingShared) return [];
    const base = weakest(pair.base);
    const other = weakest(pair.other);
    if (base === null || other === null || heard(pair.base, base) === heard(pair.other, other)) return [];
    if (base.certaintyCue === null && other.certaintyCue === null) return [];
    const [hedged, claim, flat, flatClaim] =
      heard(pair.base, base) === 'flat'
        ? ([pair.other, other, pair.base, base] as const)
        : ([pair.base, base, pair.other, other] as const);
    if (!saysHedgedToo(hedged, claim, hedgeAbout) || hedgesToo(hedged, claim, flat)) return [];
    if (claim.certainty === 'expected' && isStillToCome(hedged, claim, flat)) return [];
    if (claim.certainty === 'reported' && isReportedToo(flat)) return [];
    if (isAsked(hedged, claim.certaintyCue) || isAskedThere(hedged, claim, flat)) return [];
    // "The alleged gunman" here and "police said" there: both leave it to somebody.
    if (
      flatClaim.certainty === 'said' &&
      claim.certaintyCue !== null &&
      ACCUSED.test(printed(hedged, claim.certaintyCue))
    )
      return [];
    return [
      {
        type: 'certainty',
        severity: 'wording',
        base: base.certaintyCue === null ? [] : [spanOf(base.certaintyCue)],
        other: other.certaintyCue === null ? [] : [spanOf(other.certaintyCue)],
        rule: CERTAINTY.id,
        detail: { base: base.certainty, other: other.certainty },
      },
    ];
  },
};

/** "Reportedly" here and "first reported by the Courier" there: whose report it is, is a matter of credit. */
const isReportedToo = ({ sentenceTokens }: PairSide): boolean =>
  sentenceTokens.some(({ norm }) => /^report(?:s|ed|edly|ing)?$/u.test(norm));

/** Words between the word that opens a question and what it asks. */
const ASKED_REACH = 5;

/** Whether words stand in a question that a sentence tells of ("whether he knew", "asked if he believed"). */
function isAsked({ tokens }: PairSide, words: TextSpan | null): boolean {
  if (words === null) return false;
  const at = tokens.findIndex(({ start }) => start >= words.start);
  return tokens.slice(Math.max(0, at - ASKED_REACH), at).some(({ norm }) => /^(?:whether|if)$/u.test(norm));
}

/** What is hedged here is asked there: neither side says that it is so. */
function isAskedThere(hedged: PairSide, { certaintyCue }: Claim, flat: PairSide): boolean {
  const behind = hedged.tokens.flatMap((token, at) =>
    !token.stop && token.kind === 'word' && token.start >= (certaintyCue?.end ?? 0) ? [at] : [],
  );
  const there = hedged.counterpart[behind[0] ?? -1] ?? null;
  return there !== null && isAsked(flat, flat.tokens[there]!);
}

/** Words that hedge whom an act is laid to, whoever says so. */
const ACCUSED = /^(?:(?:was|were|is|are|been) )?(?:alleged|allegedly|accused|suspected)\b/iu;

/** Words that lay an act to somebody and do not say who did it: "charged with", "a suspect". */
const LAYS_IT_TO =
  /^(?:charge[ds]?|charges|charging|accus(?:e|es|ed|ing|ation|ations)|suspect(?:s|ed)?|indict(?:ed|ment)|prosecuted|alleged(?:ly)?)$/u;

/** What is expected here is planned there, or told as an aim ("to appear before the court"). */
function isStillToCome(hedged: PairSide, claim: Claim, flat: PairSide): boolean {
  if (flat.claims.some(({ status }) => status === 'planned')) return true;
  const act = hedged.tokens.findIndex(
    (token) => !token.stop && token.kind === 'word' && token.start >= (claim.certaintyCue?.end ?? 0),
  );
  const there = hedged.counterpart[act] ?? null;
  return there !== null && /^(?:to|will|would|shall)$/u.test(flat.tokens[there - 1]?.norm ?? '');
}

/**
 * Whether what the hedge is about is said on the other side too: the first content word behind it, and most of the first
 * `words`; the claim's first where the hedge ends it. Two sentences that share a core may hedge something else.
 */
function saysHedgedToo(side: PairSide, { certaintyCue }: Claim, words: number): boolean {
  if (certaintyCue === null) return true;
  const telling = side.tokens.flatMap((token, at) =>
    token.stop || token.kind === 'mark' || overlaps(token, certaintyCue) ? [] : [{ at, start: token.start }],
  );
  const behind = telling.filter(({ start }) => start >= certaintyCue.end);
  const about = (behind.length > 0 ? behind : telling).slice(0, words);
  const said = about.filter(({ at }) => side.counterpart[at] !== null);
  const there = said.map(({ at }) => side.counterpart[at]!);
  return (
    said.length > 0 &&
    said[0] === about[0] &&
    said.length > about.length / 2 &&
    Math.max(...there) - Math.min(...there) <= words * SAID_TOGETHER
  );
}

/** Words there, for each here, within which what is hedged stands together. */
const SAID_TOGETHER = 3;

/** Nouns that hedge what they announce: "the possibility that", "charges of". */
const ANNOUNCES =
  /^(?:possibility|chance|risk|prospect|likelihood|suspicions?|suggestions?|rumou?rs?|fears?|accusations?|allegations?|charges?|claims?|expectations?)$/u;

/**
 * The hedge stands on the other side too, in its words or in another form of them ("accused of", "accusing"), or as a
 * noun that says as much.
 */
function hedgesToo(side: PairSide, { certaintyCue }: Claim, other: PairSide): boolean {
  if (certaintyCue === null) return false;
  const announces = ({ norm }: Token, at: number): boolean =>
    ANNOUNCES.test(norm) && /^(?:that|of)$/u.test(other.sentenceTokens[at + 1]?.norm ?? '');
  if (other.sentenceTokens.some(announces)) return true;
  if (
    ACCUSED.test(printed(side, certaintyCue)) &&
    other.sentenceTokens.some(({ norm }) => LAYS_IT_TO.test(norm))
  )
    return true;
  const there = new Set(other.sentenceTokens.map(wordOf));
  return side.sentenceTokens.some(
    (token) =>
      overlaps(token, certaintyCue) &&
      there.has(wordOf(token)) &&
      (!token.stop || /^(?:may|might|could)$/u.test(token.norm)),
  );
}

/** What is the same word in any of its forms, "could" in "couldn't" too. */
const wordOf = ({ stop, norm, stem }: Token): string => (stop ? norm.replace(/n't$/u, '') : stem);

/** The claim of a side that stands for it: the hedged one where there are several. */
function weakest(side: PairSide): Claim | null {
  return side.claims.find((claim) => heard(side, claim) !== 'flat') ?? side.claims[0] ?? null;
}

/** Who reported, revealed or told something is a matter of credit; "reportedly" and "sources said" are hedges. */
function heard(side: PairSide, { certainty, certaintyCue }: Claim): 'denied' | 'hedged' | 'flat' {
  if (certainty !== 'reported' || certaintyCue === null) return HEARD[certainty];
  return HEARSAY.test(printed(side, certaintyCue).toLowerCase()) ? 'hedged' : 'flat';
}
