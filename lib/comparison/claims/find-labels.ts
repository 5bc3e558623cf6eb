import type { Attribution } from '../../model/attribution';
import type { LabelMention } from '../../model/claim';
import type { EntityMention } from '../../model/entity';
import type { TextSpan } from '../../model/text-span';
import type { Token } from '../text/tokenize';
import { findQuotedStretches } from './find-quoted-stretches';
import { LABELS } from './label-families';
import { labelledParty, NAMING } from './labelled-party';

/** What the labels of one claim are read from. */
interface LabelPlace {
  readonly tokens: readonly Token[];
  readonly entities: readonly EntityMention[];
  readonly attributions: readonly Attribution[];
  /** The sentence of the claim: quotation marks may lie outside the claim. */
  readonly sentence: TextSpan;
}

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
    const entity = labelledParty(place.tokens, place.entities, at);
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
  return before.some((word) => NAMING.has(word.norm)) ? 'credited' : 'own';
}
