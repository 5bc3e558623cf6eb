import type { Attribution } from '../../model/attribution';
import { latinFirst } from '../../model/latin-first';
import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import { findVerbGroups, type VerbGroup } from './find-verb-groups';
import { splitClauses } from './split-clauses';

/** Tokens `[from, to)` of a sentence that may become a claim. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Lies in what someone is reported to have said. */
  readonly content: boolean;
}

const FRAME = -1;
const REST = -2;

/**
 * Cuts a sentence into stretches: each attribution's content for itself, what is neither content nor its frame (source
 * and cue), and each of these into clauses. A sentence without usable content is cut into clauses as a whole; with
 * content, the frame is none ("Peskov said" asserts nothing beside what he said).
 */
export function claimStretches(
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  parameters: Parameters,
): Stretch[] {
  const usable = attributions.filter((attribution) => isUsable(tokens, attribution, parameters));
  if (usable.length === 0)
    return clausesOf(tokens, { from: 0, to: tokens.length, content: false }, parameters);
  return runsOf(labelsOf(tokens, usable, findVerbGroups(tokens))).flatMap((run) =>
    clausesOf(tokens, { from: run.from, to: run.to, content: run.label >= 0 }, parameters),
  );
}

const touches = (token: Token, span: TextSpan): boolean => token.start < span.end && token.end > span.start;
const wordsInside = (tokens: readonly Token[], spans: readonly TextSpan[]): Token[] =>
  tokens.filter((token) => touchesOne(token, spans));

function touchesOne(token: Token, spans: readonly TextSpan[]): boolean {
  for (const span of spans) if (touches(token, span)) return true;
  return false;
}

const firstWord = (tokens: readonly Token[]): string =>
  tokens.find((token) => token.kind === 'word')?.norm ?? '';

/** Words that open a clause which leans on another one. */
const LEANING = /^(?:as|after|before|once|when|while|since)$/u;
const RELATIVE = /^(?:who|which|that)$/u;
const COMPLEMENT = /^(?:that|if|whether)$/u;

/** A content that is a clause; a quoted word or a noun phrase, even one with a relative clause, stays in its sentence. */
export function isUsable(
  tokens: readonly Token[],
  attribution: Attribution,
  parameters: Parameters,
): boolean {
  const inside = wordsInside(tokens, attribution.content);
  const words = inside.filter((token) => token.kind !== 'mark').length;
  if (words < parameters.claims.minContentWords) return false;
  const verbs = findVerbGroups(inside);
  if (attribution.tier === 'sure' && attribution.quotation === 'direct') return verbs.length > 0;
  if (attribution.tier === 'weak' && !mayBeClause(tokens, inside, attribution)) return false;
  const relative = inside.findIndex(
    (token, at) => at > 1 && /^(?:that|which|who|whom|whose)$/u.test(token.norm),
  );
  const limit = relative === -1 ? inside.length : relative;
  const verb = verbs.find((group) => !group.weak && group.from < limit);
  if (verb === undefined || attribution.tier === 'sure' || inside[0]?.norm === 'that')
    return verb !== undefined;
  // A weak reading is a clause only with a subject right before its verb.
  return verb.from > 0 && !inside.slice(0, verb.from).some((token) => token.text === ',');
}

/** What opens a question or a phrase, and no clause that was said. */
const NO_CLAUSE = latinFirst(/^(?:what|how|why|whether|to|who|\p{Alpha}+ing)$/u);

function mayBeClause(
  tokens: readonly Token[],
  inside: readonly Token[],
  { source, cue }: Attribution,
): boolean {
  const first = firstWord(inside);
  if (NO_CLAUSE.test(first)) return false;
  // "The senators who opposed the bill held their fire": behind a relative pronoun a verb with two readings has an object.
  const relative = RELATIVE.test(firstWord(wordsInside(tokens, source)));
  if (relative && !COMPLEMENT.test(first) && !/^["“]$/u.test(inside[0]?.text ?? '')) return false;
  // "As the vote was counted, others gathered": what leans on a clause behind it is not all that was said.
  const fronted = cue.length > 0 && inside[0]!.start < cue[0]!.start;
  return !(fronted && LEANING.test(first));
}

/** For each token the content it lies in (innermost), `FRAME` or `REST`. Wider contents first, so that inner ones win. */
function labelsOf(
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  verbs: readonly VerbGroup[],
): number[] {
  const labels = tokens.map(() => REST);
  const size = (attribution: Attribution): number =>
    attribution.content.reduce((sum, span) => sum + span.end - span.start, 0);
  const ranked = attributions
    .map((attribution, id) => ({ attribution, id }))
    .sort((a, b) => size(b.attribution) - size(a.attribution));
  for (const { attribution, id } of ranked) {
    const frame = frameOf(tokens, attribution, verbs);
    for (let at = 0; at < tokens.length; at++) {
      if (touchesOne(tokens[at]!, attribution.content)) labels[at] = id;
      else if (touchesOne(tokens[at]!, frame)) labels[at] = FRAME;
    }
  }
  return labels;
}

/**
 * Source and cue. A source with a verb of its own before the cue is the subject of a clause that says more than who spoke
 * ("The governor declared his candidacy, vowing that ..."), and only the cue is the frame.
 */
function frameOf(
  tokens: readonly Token[],
  { source, cue, content }: Attribution,
  verbs: readonly VerbGroup[],
): readonly TextSpan[] {
  const [from, to] = [Math.max(...source.map(({ end }) => end)), Math.min(...cue.map(({ start }) => start))];
  const own = verbs.some((group) => {
    const verb = tokens[group.from]!;
    const elsewhere = verb.start >= from && verb.end <= to && !content.some((span) => touches(verb, span));
    return elsewhere && !group.weak && !isRelative(tokens, group.from, from);
  });
  return own ? cue : [...source, ...cue];
}

/** Whether a verb behind a speaker's name is that of a relative clause about him ("Mr. Lee, who leads the party, said"). */
function isRelative(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let at = verb - 1; at >= 0 && tokens[at]!.start >= from; at--)
    if (/^(?:who|whom|whose|which|that)$/u.test(tokens[at]!.norm)) return true;
  return false;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

/** Runs of one label without frames; two parts of one content are joined when the second is a continuation. */
function runsOf(labels: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < labels.length;) {
    const label = labels[from]!;
    let to = from + 1;
    while (to < labels.length && labels[to] === label) to++;
    if (label !== FRAME) runs.push({ from, to, label });
    from = to;
  }
  return runs;
}

function clausesOf(tokens: readonly Token[], stretch: Stretch, parameters: Parameters): Stretch[] {
  const own = tokens.slice(stretch.from, stretch.to);
  const splits = splitClauses(own, findVerbGroups(own), parameters);
  const edges = [0, ...splits, own.length];
  return edges.slice(1).map((edge, index) => ({
    from: stretch.from + edges[index]!,
    to: stretch.from + edge,
    content: stretch.content,
  }));
}
