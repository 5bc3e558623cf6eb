import type { Divergence } from '../../../model/divergence';
import type { EntityMention } from '../../../model/entity';
import type { TextSpan } from '../../../model/text-span';
import type { AnalyzedArticle } from '../../analyzed-article';
import { stem } from '../../text/stem';
import type { Token } from '../../text/tokenize';
import { type ClaimPair, flipped, type PairSide, spanOf, tokensIn } from '../claim-pair';
import type { DivergenceRule } from '../divergence-rule';
import { swapped } from '../swapped';

/** Heads of roles that one person holds at a time in one place. */
const OFFICES = new Set(
  `envoy representative minister president spokesman spokeswoman spokesperson secretary ambassador chairman chairwoman
  chief director commander premier chancellor governor mayor commissioner coordinator head leader speaker`
    .split(/\s+/u)
    .map(stem),
);

/** A verb or noun that takes two parties. */
const MEETING = new Set(
  'met meet meets meeting talks talk session negotiations negotiation negotiating held holds hold spoke speaks conferred received hosted conversation consultations discussions discussed with'.split(
    ' ',
  ),
);

/** Words that may stand between the parts of one person's description. */
const DESCRIPTION_MARKS = new Set([',', '-', '–', "'", '’']);

/**
 * One article gives an office to a named person; the other has the holder of that office meet that person, as if they were
 * two. The same person cannot be both parties, so the texts differ about who holds it, or one of them has joined two
 * descriptions wrongly. Shown as wording: a second holder of a like office cannot be excluded by words alone.
 */
export const ROLE_HOLDER_APART: DivergenceRule = {
  id: 'office-holder-apart',
  find(pair) {
    const found = apartInOther(pair);
    return found.length > 0 ? found : apartInOther(flipped(pair)).map(swapped);
  },
};

/** An office phrase in running text: its words and where it stands. */
interface Office {
  readonly stems: ReadonlySet<string>;
  readonly span: TextSpan;
}

function apartInOther(pair: ClaimPair): Divergence[] {
  const found: Divergence[] = [];
  for (const entity of pair.other.claims.flatMap((claim) => claim.entities)) {
    if (entity.kind === 'place' || entity.kind === 'organisation') continue;
    const separate = officeMeeting(pair.other, entity);
    if (separate === null) continue;
    const key = pair.context.names.keyOf(entity.key);
    const joined = officesOf(pair.base.article, key, pair).find((office) => sameOffice(office, separate));
    if (joined === undefined) continue;
    const article = pair.base.article.snapshot.text;
    const otherText = pair.other.article.snapshot.text;
    found.push({
      type: 'role',
      severity: 'wording',
      base: [joined.span],
      other: [separate.span, spanOf(entity)],
      rule: ROLE_HOLDER_APART.id,
      detail: {
        name: otherText.slice(entity.start, entity.end),
        base: article.slice(joined.span.start, joined.span.end),
        other: otherText.slice(separate.span.start, separate.span.end),
      },
    });
  }
  return found.slice(0, 1);
}

/** An office before a meeting word before the named person, all in one claim: the office's holder is the other party. */
function officeMeeting(side: PairSide, entity: EntityMention): Office | null {
  const name = tokensIn(side, entity)[0];
  if (name === undefined) return null;
  const meeting = side.tokens.findLastIndex((token, at) => at < name && MEETING.has(token.norm));
  if (meeting < 0) return null;
  for (let at = 0; at < meeting; at++) {
    if (!isOffice(side.tokens[at]!)) continue;
    const office = officeAt(side.tokens, at);
    if (office !== null && office.span.end <= side.tokens[meeting]!.start && !hasHolder(side, office))
      return office;
  }
  return null;
}

/** "Governor Rick Voss", "the governor, Rick Voss": an office whose holder is named is nobody else. */
const hasHolder = ({ claims }: PairSide, { span }: Office): boolean =>
  claims.some(({ entities }) =>
    entities.some(({ start, kind }) => kind !== 'place' && start >= span.end && start <= span.end + 2),
  );

/** Offices that stand in one description with a person's name anywhere in an article: no verb between them. */
function officesOf(article: AnalyzedArticle, key: string, pair: ClaimPair): Office[] {
  const seen = new Set<number>();
  return article.claims.flatMap((claim) =>
    claim.entities.flatMap((entity) => {
      if (entity.kind !== 'person' || seen.has(entity.start)) return [];
      if (pair.context.names.keyOf(entity.key) !== key) return [];
      seen.add(entity.start);
      const tokens = article.tokens[claim.sentence] ?? [];
      const name = tokens.findIndex((token) => token.start >= entity.start);
      return [
        ...describedBefore(tokens, name),
        ...describedBehind(
          tokens,
          tokens.findIndex((token) => token.start >= entity.end),
        ),
      ];
    }),
  );
}

function describedBefore(tokens: readonly Token[], name: number): Office[] {
  const offices: Office[] = [];
  for (let at = name - 1; at >= Math.max(0, name - 24) && belongs(tokens[at]!); at--) {
    if (!isOffice(tokens[at]!)) continue;
    const office = officeAt(tokens, at);
    if (office !== null) offices.push(office);
  }
  return offices;
}

function describedBehind(tokens: readonly Token[], behind: number): Office[] {
  if (behind < 0 || tokens[behind]?.text !== ',') return [];
  const offices: Office[] = [];
  for (let at = behind + 1; at < Math.min(tokens.length, behind + 24) && belongs(tokens[at]!); at++) {
    if (!isOffice(tokens[at]!)) continue;
    const office = officeAt(tokens, at);
    if (office !== null) offices.push(office);
  }
  return offices;
}

/** Words of a description: nouns, names, "of", "and", commas; anything like a verb or another clause ends it. */
function belongs(token: Token): boolean {
  if (token.kind === 'mark') return DESCRIPTION_MARKS.has(token.text);
  if (/^(?:of|for|to|the|a|an|and|his|her|its|who|is|was|also|in|on|as)$/u.test(token.norm)) return true;
  return !token.stop && !MEETING.has(token.norm);
}

/** The office phrase round its head: capital or plain words before, "of ..." or "for ..." behind; two telling words. */
function officeAt(tokens: readonly Token[], head: number): Office | null {
  let from = head;
  while (from > 0 && head - from < 5 && isDescriptive(tokens[from - 1]!)) from--;
  let to = head + 1;
  if (/^(?:of|for|to|on)$/u.test(tokens[to]?.norm ?? '')) {
    to++;
    while (
      to < tokens.length &&
      to - head < 9 &&
      (isDescriptive(tokens[to]!) || /^(?:the|and)$/u.test(tokens[to]!.norm))
    )
      to++;
  }
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word' && !token.stop);
  if (words.length < 2) return null;
  const last = words.at(-1)!;
  return {
    stems: new Set(words.map((token) => token.stem)),
    span: { start: words[0]!.start, end: Math.max(last.end, tokens[head]!.end) },
  };
}

/** "The president's envoy" is the envoy. */
function isOffice(token: Token): boolean {
  return OFFICES.has(token.stem) && !/['’]s$/u.test(token.text);
}

function isDescriptive(token: Token): boolean {
  return token.kind === 'word' && !token.stop && !MEETING.has(token.norm);
}

/** Equal heads and nearly all words of the shorter one, at least three: "special representative for the Middle East". */
function sameOffice(a: Office, b: Office): boolean {
  const [fewer, more] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  const common = [...fewer].filter((word) => more.has(word));
  return common.some((word) => OFFICES.has(word)) && common.length >= 3 && common.length >= fewer.size * 0.75;
}
