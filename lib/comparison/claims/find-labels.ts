import type { Attribution } from '../../model/attribution';
import type { LabelMention } from '../../model/claim';
import type { EntityMention } from '../../model/entity';
import type { TextSpan } from '../../model/text-span';
import type { Token } from '../text/tokenize';
import { findQuotedStretches } from './find-quoted-stretches';
import { LABELS } from './label-families';

/** What the labels of one claim are read from. */
interface LabelPlace {
  readonly tokens: readonly Token[];
  readonly entities: readonly EntityMention[];
  readonly attributions: readonly Attribution[];
  /** The sentence of the claim: quotation marks may lie outside the claim. */
  readonly sentence: TextSpan;
}

/** Verbs that put a label in someone's mouth without being an attribution of the sentence. */
const CREDITING =
  /^(?:considered|designated|regarded|listed|described|branded|labelled|labeled|classified|viewed|seen|called|calls|call|designates|designate|lists|list|labels|label|considers|consider|regards|brands|deems|deemed|blacklisted|termed|dubbed|denounced|so-called)$/u;
const ARTICLE = /^(?:a|an|the)$/u;
const LINK = /^(?:,|is|are|was|were|as|remains|became)$/u;
/** Words from a name to its label at most. */
const REACH = 5;

const inside = (span: TextSpan, outer: TextSpan): boolean =>
  outer.start <= span.start && span.end <= outer.end;

/**
 * Words chosen for a party or an act, with the party they are put on and whose words they are. A plain noun ("group",
 * "movement") is a label only beside a name or nationality; behind a marked one ("militant group") it adds nothing.
 */
export function findLabels(text: string, place: LabelPlace): LabelMention[] {
  let quoted: readonly TextSpan[] | null = null;
  return place.tokens.flatMap((token, at) => {
    const entry = token.kind === 'word' ? LABELS.get(token.norm) : undefined;
    if (entry === undefined || isPartOfName(token, place.entities)) return [];
    const entity = entityOf(place, at);
    if (!entry.marked) {
      const previous = LABELS.get(place.tokens[at - 1]?.norm ?? '');
      if (previous?.family === entry.family || entity === null) return [];
    }
    quoted ??= findQuotedStretches(text, place.sentence.start, place.sentence.end);
    return [
      { start: token.start, end: token.end, term: token.stem, entity, voice: voiceOf(place, at, quoted) },
    ];
  });
}

function isPartOfName(token: Token, entities: readonly EntityMention[]): boolean {
  return entities.some((entity) => inside(token, entity));
}

/** The party the label stands beside: "Hamas militants", "the militant group Hamas", "Hamas, a militant group". */
function entityOf({ tokens, entities }: LabelPlace, at: number): string | null {
  const parties = entities.filter((entity) => entity.kind !== 'person');
  const startingAt = (index: number): EntityMention | undefined =>
    parties.find((entity) => entity.start === tokens[index]?.start);
  for (let next = at + 1; next <= at + 2; next++) {
    const word = tokens[next];
    const ahead = startingAt(next);
    if (ahead !== undefined) return ahead.key;
    if (word === undefined || LABELS.get(word.norm) === undefined) break;
  }
  return entityBefore(tokens, parties, at);
}

/** Walks back over adjectives, then over one "is a" or ", a" to the party; a nationality on the way is second best. */
function entityBefore(
  tokens: readonly Token[],
  parties: readonly EntityMention[],
  at: number,
): string | null {
  let nationality: string | null = null;
  let linked = false;
  for (let back = at - 1; back >= 0 && at - back <= REACH; back--) {
    const word = tokens[back]!;
    const named = parties.find((entity) => inside(word, entity));
    if (named !== undefined) {
      if (named.kind !== 'place') return named.key;
      nationality ??= named.key;
    } else if (ARTICLE.test(word.norm)) {
      if (linked || !LINK.test(tokens[back - 1]?.norm ?? '')) break;
      linked = true;
      back--;
    } else if (word.kind !== 'word' || word.stop || /(?:ed|ing)$/u.test(word.norm)) break;
  }
  return nationality;
}

function voiceOf(
  { tokens, attributions }: LabelPlace,
  at: number,
  quoted: readonly TextSpan[],
): LabelMention['voice'] {
  const token = tokens[at]!;
  if (quoted.some((span) => inside(token, span))) return 'quoted';
  if (attributions.some((attribution) => attribution.content.some((span) => inside(token, span))))
    return 'credited';
  const before = tokens.slice(Math.max(0, at - 8), at);
  return before.some((word) => CREDITING.test(word.norm)) ? 'credited' : 'own';
}
