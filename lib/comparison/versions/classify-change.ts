import type { ChangeClass } from '../../model/version-changes';
import type { Claim } from '../../model/claim';
import type { DivergenceType } from '../../model/divergence';
import type { Edit } from '../../model/edit';
import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import { findQuantities } from '../claims/find-quantities';
import type { ComparisonContext } from '../comparison-context';
import { findDivergences } from '../divergence/find-divergences';
import type { Token } from '../text/tokenize';
import { isRespelled } from './is-respelled';

/** A sentence of one version. */
export interface VersionSentence {
  readonly article: AnalyzedArticle;
  readonly index: number;
}

const CLASS_OF: Readonly<Record<DivergenceType, ChangeClass>> = {
  number: 'fact',
  date: 'fact',
  name: 'fact',
  negation: 'fact',
  antonym: 'fact',
  role: 'fact',
  status: 'status',
  certainty: 'status',
  attribution: 'attribution',
  'quote-trim': 'attribution',
  label: 'wording',
};
const GRAVEST: readonly ChangeClass[] = ['fact', 'status', 'attribution', 'wording', 'typo'];

/**
 * What kind of change a sentence went through: the gravest thing that differs between its two wordings. Rests on what
 * the engine finds in both (figures, dates, names, negation, status, who is credited) and on its rules for what differs;
 * what is left is wording, or spelling where every changed word is the same word spelled otherwise.
 * @param edits the word diff, `null` where the two are too different for one
 */
export function classifyChange(
  before: VersionSentence,
  after: VersionSentence,
  edits: readonly Edit[] | null,
  context: ComparisonContext,
): ChangeClass {
  const [left, right] = [claimsIn(before), claimsIn(after)];
  const sides = { base: left.map(({ index }) => index), other: right.map(({ index }) => index) };
  const found: ChangeClass[] = findDivergences(before.article, after.article, sides, true, context).map(
    ({ type }) => CLASS_OF[type],
  );
  if (!sameValues(figuresOf(before, context), figuresOf(after, context))) found.push('fact');
  if (!sameValues(daysOf(left), daysOf(right))) found.push('fact');
  if (negationsOf(left) !== negationsOf(right) || namesChanged(before, after, edits, context))
    found.push('fact');
  if (left.length === right.length && left.some((claim, at) => statusOf(claim) !== statusOf(right[at]!)))
    found.push('status');
  if (!sameValues(speakersOf(before, context), speakersOf(after, context))) found.push('attribution');
  found.push(isSpelling(before, after, edits, context) ? 'typo' : 'wording');
  return GRAVEST.find((kind) => found.includes(kind))!;
}

/** Claims of a sentence. */
export const claimsIn = ({ article, index }: VersionSentence): readonly Claim[] =>
  article.claims.filter(({ sentence }) => sentence === index);

const sameValues = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join('\n') === b.toSorted().join('\n');

/**
 * Figures by value and unit ("twelve" and "12" are one figure), read in the whole sentence, since a headline makes no
 * claim; ages, scores and ordinals, which count nothing, as printed.
 */
function figuresOf(sentence: VersionSentence, { parameters }: ComparisonContext): string[] {
  const tokens = sentence.article.tokens[sentence.index] ?? [];
  const dates = claimsIn(sentence).flatMap((claim) => claim.dates);
  const quantities = findQuantities(tokens, dates, parameters);
  const read = [...dates, ...quantities];
  const others = tokens.filter(
    (token) =>
      token.kind === 'number' && !read.some(({ start, end }) => token.start >= start && token.end <= end),
  );
  return [
    ...quantities.map(({ min, max, unit, kind }) => `${min} ${max} ${kind} ${unit}`),
    ...others.map(({ norm }) => norm),
  ];
}

/** Days that can be told; "on Tuesday" and the date it was are one day. */
const daysOf = (claims: readonly Claim[]): string[] => [
  ...new Set(
    claims.flatMap(({ dates }) => dates.flatMap(({ from, to }) => (from === null ? [] : [`${from} ${to}`]))),
  ),
];

const negationsOf = (claims: readonly Claim[]): number =>
  claims.filter(({ polarity }) => polarity === 'negated').length;

const statusOf = ({ status, certainty }: Claim): string => `${status} ${certainty}`;

/** Speakers surely credited in a sentence. A pronoun stands for whoever it was resolved to. */
function speakersOf({ article, index }: VersionSentence, { names }: ComparisonContext): string[] {
  return [
    ...new Set(
      article.attributions
        .filter(({ sentence, tier }) => sentence === index && tier === 'sure')
        .map(({ speaker, carriers }) =>
          [speaker === null ? '' : names.keyOf(speaker.key), ...carriers.map(({ key }) => key)].join(' '),
        ),
    ),
  ];
}

/**
 * Whether a name was put in another's place, or one came or went that the other version does not have anywhere. A
 * name for a pronoun, or the other way round, changes nothing.
 */
function namesChanged(
  before: VersionSentence,
  after: VersionSentence,
  edits: readonly Edit[] | null,
  { names }: ComparisonContext,
): boolean {
  const keysIn = (claims: readonly Claim[], span: TextSpan | null): Set<string> =>
    new Set(
      claims
        .flatMap(({ entities }) => entities)
        .filter((entity) => span === null || (entity.start < span.end && span.start < entity.end))
        .map(({ key }) => names.keyOf(key)),
    );
  const [left, right] = [claimsIn(before), claimsIn(after)];
  const everywhere = [before, after].map(({ article }) => keysIn(article.claims, null));
  const isNew = (keys: ReadonlySet<string>, elsewhere: ReadonlySet<string>): boolean =>
    [...keys].some((key) => !elsewhere.has(key));
  if (isNew(keysIn(left, null), everywhere[1]!) || isNew(keysIn(right, null), everywhere[0]!)) return true;
  return (edits ?? []).some(({ kind, base, other }) => {
    if (kind !== 'reworded') return false;
    const [old, now] = [keysIn(left, base), keysIn(right, other)];
    return old.size > 0 && now.size > 0 && isNew(old, now) && isNew(now, old);
  });
}

/** Whether all that changed is how words are spelled, or punctuation. */
function isSpelling(
  before: VersionSentence,
  after: VersionSentence,
  edits: readonly Edit[] | null,
  { parameters }: ComparisonContext,
): boolean {
  return (
    edits !== null &&
    edits.every(({ kind, base, other }) => {
      if (kind === 'same') return true;
      const [old, now] = [wordsAt(before, base), wordsAt(after, other)];
      return (
        old.map(({ norm }) => norm).join('') === now.map(({ norm }) => norm).join('') ||
        (old.length === now.length && old.every((word, at) => isRespelled(word, now[at]!, parameters)))
      );
    })
  );
}

function wordsAt({ article, index }: VersionSentence, span: TextSpan | null): Token[] {
  if (span === null) return [];
  return (article.tokens[index] ?? []).filter(
    ({ start, end, kind }) => kind !== 'mark' && start >= span.start && end <= span.end,
  );
}
