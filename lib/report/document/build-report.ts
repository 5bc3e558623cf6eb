import type { I18n } from '../../view/create-i18n';
import { cleanLine } from '../../view/clean-text';
import type { ReportInput } from '../report-input';
import { methodBlocks } from './method-blocks';
import { overlapBlocks } from './overlap-blocks';
import type { Block, Line, ReportDocument } from './report-block';
import { createSpeech, own, shownRuns, words, type Speech } from './runs';
import { sourcesBlocks } from './sources-blocks';
import { wordingBlocks } from './wording-blocks';

/**
 * A comparison as a document that can be checked without Crossread: every sentence with its place and a link to it, what
 * differs and by which rule, how much was compared, and what the result was made with.
 */
export function buildReport(input: ReportInput, i18n: I18n): ReportDocument {
  const speech = createSpeech(i18n, input.view.articles);
  const headline = cleanLine(input.view.page.headline.segments.map(({ text }) => text).join(''), 300);
  return {
    title: i18n.text({ id: 'report.titleOf', args: { headline } }),
    lang: i18n.locale,
    dir: i18n.dir,
    blocks: [
      ...headBlocks(input, speech),
      ...articleBlocks(input, speech),
      ...overlapBlocks(input, speech),
      ...wordingBlocks(input, speech),
      ...sourcesBlocks(input, speech),
      ...methodBlocks(input, speech),
    ],
  };
}

function headBlocks({ view, madeAt }: ReportInput, speech: Speech): Block[] {
  const { page, coverage, warnings, selection } = view;
  const { i18n } = speech;
  const read = i18n.date(view.about.capturedAt, 'exact');
  const notes: Line[] = [
    ...warnings.map(({ line }) => speech.say(line)),
    [own(speech.label('report.notFound'))],
  ];
  return [
    { kind: 'heading', level: 1, line: shownRuns(page.headline) },
    {
      kind: 'text',
      line: [
        words(page.publisher),
        own(page.date === null ? '' : ` · ${i18n.date(page.date, 'full')}`),
        own(` · ${i18n.text({ id: 'report.made', args: { read, made: i18n.date(madeAt, 'exact') } })}`),
      ],
    },
    { kind: 'text', line: speech.say(coverage) },
    ...(selection === null
      ? []
      : ([
          { kind: 'text', line: [own(speech.label('selection.title'))] },
          { kind: 'quote', from: speech.say(selection.summary), words: shownRuns(selection.text) },
        ] satisfies Block[])),
    ...notes.map((line): Block => ({ kind: 'text', line, note: true })),
  ];
}

/** Every article that was compared, this page first. */
function articleBlocks({ view, comparison }: ReportInput, speech: Speech): Block[] {
  const { i18n } = speech;
  return [
    { kind: 'heading', level: 2, line: [own(speech.label('report.articles'))] },
    {
      kind: 'table',
      head: [
        speech.label('report.head.letter'),
        speech.label('report.head.publisher'),
        speech.label('report.head.headline'),
        speech.label('report.head.published'),
        speech.label('report.head.read'),
        speech.label('report.head.event'),
      ],
      rows: view.articles.map((article): Line[] => [
        [{ text: article.letter ?? speech.label('letter.page'), look: 'strong' }],
        [words(article.publisher)],
        article.href === null
          ? shownRuns(article.headline)
          : shownRuns(article.headline).map((run) => ({ ...run, href: article.href })),
        [own(article.date === null ? speech.label('date.none') : i18n.date(article.date, 'date'))],
        [own(i18n.date(comparison.articles[article.index]!.capturedAt, 'exact'))],
        [own(speech.label(`verdict.${article.verdict}`))],
      ]),
    },
  ];
}
