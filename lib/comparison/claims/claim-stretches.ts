import type { Attribution } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import { findVerbGroups } from './find-verb-groups';
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
  return runsOf(labelsOf(tokens, usable)).flatMap((run) =>
    clausesOf(tokens, { from: run.from, to: run.to, content: run.label >= 0 }, parameters),
  );
}

const touches = (token: Token, span: TextSpan): boolean => token.start < span.end && token.end > span.start;
const wordsInside = (tokens: readonly Token[], spans: readonly TextSpan[]): Token[] =>
  tokens.filter((token) => spans.some((span) => touches(token, span)));

const firstWord = (tokens: readonly Token[]): string =>
  tokens.find((token) => token.kind === 'word')?.norm ?? '';

/** A content that is a clause; a quoted word or a noun phrase, even one with a relative clause, stays in its sentence. */
export function isUsable(
  tokens: readonly Token[],
  attribution: Attribution,
  parameters: Parameters,
): boolean {
  const inside = wordsInside(tokens, attribution.content);
  const words = inside.filter((token) => token.kind !== 'mark').length;
  if (words < parameters.claims.minContentWords) return false;
  if (attribution.tier === 'weak' && /^(?:what|how|why|whether|to|who|\p{L}+ing)$/u.test(firstWord(inside)))
    return false;
  const relative = inside.findIndex(
    (token, at) => at > 1 && /^(?:that|which|who|whom|whose)$/u.test(token.norm),
  );
  const limit = relative === -1 ? inside.length : relative;
  const verb = findVerbGroups(inside).find((group) => !group.weak && group.from < limit);
  if (verb === undefined || attribution.tier === 'sure') return verb !== undefined;
  // A weak reading is a clause only with a subject right before its verb.
  return verb.from > 0 && !inside.slice(0, verb.from).some((token) => token.text === ',');
}

/** For each token the content it lies in (innermost), `FRAME` or `REST`. Wider contents first, so that inner ones win. */
function labelsOf(tokens: readonly Token[], attributions: readonly Attribution[]): number[] {
  const labels = tokens.map(() => REST);
  const size = (attribution: Attribution): number =>
    attribution.content.reduce((sum, span) => sum + span.end - span.start, 0);
  const ranked = attributions
    .map((attribution, id) => ({ attribution, id }))
    .sort((a, b) => size(b.attribution) - size(a.attribution));
  for (const { attribution, id } of ranked) {
    const frame = [...attribution.source, ...attribution.cue];
    for (const [at, token] of tokens.entries()) {
      if (attribution.content.some((span) => touches(token, span))) labels[at] = id;
      else if (frame.some((span) => touches(token, span))) labels[at] = FRAME;
    }
  }
  return labels;
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
