import type { ReportInput } from '../report-input';
import { REPORT_FORMAT } from '../saved/saved-report';
import type { Block, Line } from './report-block';
import { own, words, type Speech } from './runs';

/** What the result was made with, so that somebody else gets the same: engine, texts by their hashes, parameters. */
export function methodBlocks(input: ReportInput, speech: Speech): Block[] {
  const { comparison, contentHashes, decisions } = input;
  const { i18n } = speech;
  const parameters = Object.entries(comparison.parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    { kind: 'heading', level: 2, line: [own(speech.label('report.method'))] },
    {
      kind: 'text',
      line: speech.say({
        id: 'report.engine',
        args: {
          engine: comparison.engine,
          format: String(REPORT_FORMAT),
          decisions: { id: 'count.decisions', args: { n: decisions.length } },
        },
      }),
    },
    { kind: 'heading', level: 3, line: [own(speech.label('report.hashes'))] },
    {
      kind: 'table',
      head: [
        speech.label('report.head.letter'),
        speech.label('report.head.address'),
        speech.label('report.head.hash'),
      ],
      rows: input.view.articles.map(({ index, letter }): Line[] => [
        [own(letter ?? speech.label('letter.page'))],
        [words(comparison.articles[index]!.url)],
        [{ text: contentHashes[index] ?? '', look: 'code' }],
      ]),
    },
    { kind: 'heading', level: 3, line: [own(speech.label('report.parameters'))] },
    {
      kind: 'text',
      line: parameters.flatMap(([name, value], at): Line => [
        own(at === 0 ? '' : ' · '),
        { text: `${name} = ${value}`, look: 'code' },
      ]),
      note: true,
    },
    { kind: 'text', line: [own(i18n.text({ id: 'report.onDevice' }))], note: true },
  ];
}
