import type { Comparison } from '../../model/comparison';
import type { DivergenceType } from '../../model/divergence';
import type { ClaimCard, DifferenceRow } from '../claim-card';
import type { MessageId } from '../message';
import type { ClassroomQuestion } from './classroom-view';

/** One question for each type of difference; readers check sources best by questions that the sources answer differently. */
const QUESTIONS: Record<DivergenceType, MessageId> = {
  number: 'question.number',
  date: 'question.date',
  name: 'question.name',
  negation: 'question.negation',
  status: 'question.status',
  certainty: 'question.certainty',
  label: 'question.label',
  role: 'question.role',
  attribution: 'question.attribution',
  'quote-trim': 'question.quote-trim',
  antonym: 'question.antonym',
};

/**
 * Questions that two articles answer differently, made of the differences found and of nothing else: the question goes by
 * the type of difference, the answers are words of the articles. What cannot both hold comes first.
 */
export function toQuestions(
  { analyses }: Comparison,
  cards: readonly ClaimCard[],
  article: number,
): ClassroomQuestion[] {
  const found = cards.flatMap((card) => {
    const witness = card.witnesses.find((one) => one.article === article);
    const page = analyses[0]!.claims[card.claims[0] ?? -1]?.sentence;
    if (witness === undefined || page === undefined) return [];
    const other = sentenceAt(analyses[article]!, witness.place.span.start);
    return card.rows
      .filter((row) => row.articles.includes(article))
      .map((row) => ({
        conflict: row.chip.severity === 'conflict',
        question: {
          question: questionOf(row),
          page: { sentence: page, answer: row.base },
          other: { sentence: other, answer: row.other },
          rule: row.rule.sentence,
        } satisfies ClassroomQuestion,
      }));
  });
  return [...found.filter(({ conflict }) => conflict), ...found.filter(({ conflict }) => !conflict)].map(
    ({ question }) => question,
  );
}

/** Two articles that put different people into one office ask for the person, not for the description. */
const questionOf = ({ chip, rule }: DifferenceRow): MessageId =>
  rule.id === 'office-holder-apart' ? 'question.roleHolder' : QUESTIONS[chip.type];

const sentenceAt = ({ sentences }: Comparison['analyses'][number], start: number): number =>
  Math.max(
    0,
    sentences.findIndex((sentence) => sentence.end > start),
  );
