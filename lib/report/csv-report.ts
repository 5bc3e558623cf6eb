import { cleanLine, withoutHidden } from '../view/clean-text';
import type { ClaimCard, LooseClaim, ShownPlace, Witness } from '../view/claim-card';
import type { I18n } from '../view/create-i18n';
import type { MessageId } from '../view/message';
import type { ShownText } from '../view/shown-text';
import { readingLine } from './document/overlap-blocks';
import { createSpeech, type Speech } from './document/runs';
import type { ReportInput } from './report-input';
import { textFragmentUrl } from './text-fragment-url';

const COLUMNS = [
  'csv.card',
  'csv.relation',
  'csv.differences',
  'csv.rules',
  'csv.pageSentence',
  'csv.pageParagraph',
  'csv.pagePublisher',
  'csv.pageHeadline',
  'csv.pagePublished',
  'csv.pageRead',
  'csv.pageLink',
  'csv.pageHash',
  'csv.letter',
  'csv.otherSentence',
  'csv.otherParagraph',
  'csv.otherPublisher',
  'csv.otherHeadline',
  'csv.otherPublished',
  'csv.otherRead',
  'csv.otherLink',
  'csv.otherHash',
  'csv.note',
  'csv.coverage',
  'csv.made',
  'csv.engine',
  'csv.parameters',
] as const satisfies readonly MessageId[];

/** Columns of one side. */
const SIDE = 8;
const EMPTY_SIDE: readonly string[] = Array.from({ length: SIDE }, () => '');

/**
 * Cards as a table (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need): one row for each article's version
 * of a claim, then the claims that only one side has. Every row can be checked alone, so it repeats what it was made with.
 */
export function csvReport(input: ReportInput, i18n: I18n): string {
  const speech = createSpeech(i18n, input.view.articles);
  const { comparison, view, madeAt } = input;
  const made = [
    i18n.text(view.coverage),
    madeAt,
    comparison.engine,
    Object.entries(comparison.parameters)
      .map(([name, value]) => `${name}=${value}`)
      .join('; '),
  ];
  const rows = [
    ...view.overlap.flatMap((item) =>
      item.kind === 'card'
        ? item.card.witnesses.map((witness) => cardRow(item.card, witness, input, speech))
        : [],
    ),
    ...(['onlyHere', 'onlyInOthers', 'background'] as const).flatMap((kind) =>
      view[kind].map((claim) => looseRow(kind, claim, input, speech)),
    ),
  ];
  const table = [COLUMNS.map((id) => speech.label(id)), ...rows.map((row) => [...row, ...made])];
  return `\ufeff${table.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function cardRow(card: ClaimCard, witness: Witness, input: ReportInput, speech: Speech): string[] {
  const rows = card.rows.filter(({ articles }) => articles.includes(witness.article));
  const plain = (reading: Parameters<typeof readingLine>[0]): string =>
    readingLine(reading, speech)
      .map(({ text }) => text)
      .join('');
  const reuse = witness.relation === 'same' ? `, ${speech.label(`reuse.${witness.reuse}`)}` : '';
  return [
    card.id,
    `${speech.label(`relation.${witness.relation}`)}${reuse}`,
    rows
      .map(({ chip, base, other }) => `${speech.label(chip.label)}: ${plain(base)} | ${plain(other)}`)
      .join('; '),
    [...new Set(rows.map(({ rule }) => rule.id))].join('; '),
    ...sideOf(card.place, card.base, input),
    speech.article(witness.article).letter ?? '',
    ...sideOf(witness.place, witness.text, input),
    '',
  ];
}

function looseRow(
  kind: 'onlyHere' | 'onlyInOthers' | 'background',
  { id, place, text, articles }: LooseClaim,
  input: ReportInput,
  speech: Speech,
): string[] {
  const side = sideOf(place, text, input);
  const here = place.article === 0;
  return [
    id,
    speech.label(`${kind}.title`),
    '',
    '',
    ...(here ? side : EMPTY_SIDE),
    speech.letters(articles.filter((article) => article !== 0)),
    ...(here ? EMPTY_SIDE : side),
    speech.label(`${kind}.note`),
  ];
}

function sideOf(
  place: ShownPlace,
  text: ShownText,
  { view, comparison, contentHashes }: ReportInput,
): string[] {
  const article = view.articles[place.article]!;
  const snapshot = comparison.articles[place.article]!;
  return [
    plainText(text),
    String(place.paragraph),
    article.publisher,
    plainText(article.headline),
    article.date ?? '',
    snapshot.capturedAt,
    textFragmentUrl(snapshot, place.span) ?? '',
    contentHashes[place.article] ?? '',
  ];
}

const plainText = ({ segments }: ShownText): string =>
  cleanLine(segments.map(({ text }) => text).join(''), 20_000);

/**
 * One cell. Spreadsheets take what begins with one of these signs for a formula, also behind spaces and in full width; an
 * apostrophe before it makes it text (OWASP, CSV injection).
 */
export function csvCell(words: string): string {
  const text = withoutHidden(words);
  const guarded = /^[\s"']*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n;']/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
