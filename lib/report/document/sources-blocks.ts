import type { Message, MessageId } from '../../view/message';
import type { Chain, CreditView, QuoteView, SourcesView } from '../../view/sources-view';
import type { ReportInput } from '../report-input';
import { placeLine } from './article-runs';
import type { Block, Line } from './report-block';
import { joined, own, shownRuns, words, type Speech } from './runs';

/** Everything of the Sources tab: origins, speakers, credit, quotations, names, dates, and the evidence for the event. */
export function sourcesBlocks(input: ReportInput, speech: Speech): Block[] {
  const { sources } = input.view;
  return [
    title(2, 'tab.sources', speech),
    title(3, 'sources.origins', speech),
    { kind: 'text', line: speech.say(sources.origins.sentence) },
    ...list(sources.origins.reasons.map(({ line }) => speech.say(line))),
    ...section('sources.who', speakerBlocks(sources, input, speech), speech),
    ...section(
      'sources.credit',
      sources.credits.map((credit) => creditBlock(credit, input, speech)),
      speech,
    ),
    ...section(
      'sources.quotes',
      sources.quotes.map((quote) => quoteBlock(quote, input, speech)),
      speech,
    ),
    ...section('sources.names', list(nameLines(sources, speech)), speech),
    ...section('sources.dates', list(dateLines(sources, speech)), speech),
    ...section('sources.events', list(eventLines(sources, speech)), speech),
  ];
}

const title = (level: 2 | 3, id: MessageId, speech: Speech): Block => ({
  kind: 'heading',
  level,
  line: [own(speech.label(id))],
});
const list = (items: readonly Line[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);
const section = (id: MessageId, blocks: readonly Block[], speech: Speech): Block[] =>
  blocks.length === 0 ? [] : [title(3, id, speech), ...blocks];

/** "Speaker -> carrier -> A ¶ 3", in the order it travelled. */
function chainLine(chain: Chain, input: ReportInput, speech: Speech): Line {
  const steps: Line[] = [
    chain.speaker === null ? [own(speech.label('speaker.none'))] : [words(chain.speaker)],
    ...chain.carriers.map((carrier): Line => [words(carrier)]),
    chain.place === null ? [own(speech.letters([chain.article]))] : placeLine(chain.place, input, speech),
  ];
  return joined(steps, speech.i18n.dir === 'rtl' ? ' ← ' : ' → ');
}

function speakerBlocks({ speakers }: SourcesView, input: ReportInput, speech: Speech): Block[] {
  return speakers.map(({ name, note, articles, statements }) => ({
    kind: 'card',
    blocks: [
      {
        kind: 'text',
        line: [
          { ...words(name), look: 'strong' },
          own(`${note === null ? '' : `, ${speech.label(note)}`} (${speech.letters(articles)})`),
        ],
      },
      ...statements.map(({ text, chain }): Block => ({
        kind: 'quote',
        from: chainLine(chain, input, speech),
        words: shownRuns(text),
      })),
    ],
  }));
}

function creditBlock(credit: CreditView, input: ReportInput, speech: Speech): Block {
  const heading: Block = {
    kind: 'text',
    line: [{ text: speech.label(`credit.${credit.kind}`), look: 'strong' }],
  };
  if (credit.kind === 'loop') {
    const letter = (position: number) => {
      const article = credit.articles[position % credit.articles.length] ?? 0;
      const { letter: mark, name: publisher } = speech.article(article);
      return { kind: 'letter', article, letter: mark, publisher } as const;
    };
    const items = credit.articles.map((_, at): Message => ({
      id: 'credit.loopStep',
      args: { a: letter(at), b: letter(at + 1) },
    }));
    const text: Message = { id: 'credit.loopText', args: { chain: { kind: 'list', items } } };
    return { kind: 'card', blocks: [heading, { kind: 'text', line: speech.say(text) }] };
  }
  return {
    kind: 'card',
    blocks: [
      heading,
      { kind: 'text', line: shownRuns(credit.text) },
      { kind: 'list', items: credit.readings.map((chain) => chainLine(chain, input, speech)) },
      ...(credit.kind === 'credited-differently'
        ? [
            {
              kind: 'text' as const,
              line: speech.say({
                id: 'credit.credited-differently.note',
                args: { n: credit.readings.length },
              }),
              note: true,
            },
          ]
        : []),
    ],
  };
}

function quoteBlock({ speaker, rows }: QuoteView, input: ReportInput, speech: Speech): Block {
  return {
    kind: 'card',
    blocks: [
      { kind: 'text', line: [{ ...words(speaker), look: 'strong' }] },
      ...rows.map((row): Block => {
        const remarks = [
          ...row.chips.map(({ label }): Line => [own(speech.label(label))]),
          ...(row.longest ? [[own(speech.label('quote.longest'))]] : []),
          ...(row.missing.length === 0
            ? []
            : [speech.say({ id: 'quote.missing', args: { words: { kind: 'list', items: row.missing } } })]),
        ];
        const from = [placeLine(row.place, input, speech), ...remarks];
        return { kind: 'quote', from: joined(from, ' · '), words: shownRuns(row.text) };
      }),
    ],
  };
}

function nameLines({ names }: SourcesView, speech: Speech): Line[] {
  return names.map(({ name, spellings, mayDiffer }) => [
    { ...words(name), look: 'strong' },
    own(': '),
    ...joined(
      [
        ...spellings.map(({ text, articles }): Line => [words(text), own(` (${speech.letters(articles)})`)]),
        ...mayDiffer.map((other): Line => [words(other.name), own(` (${speech.label('name.mayDiffer')})`)]),
      ],
      ' | ',
    ),
  ]);
}

function dateLines({ dates }: SourcesView, speech: Speech): Line[] {
  return dates.map(({ phrase, articles, meaning, note }) => [
    words(phrase),
    own(` (${speech.letters(articles)}): `),
    ...speech.say(meaning),
    ...(note === null ? [] : [own(', '), ...speech.say(note)]),
  ]);
}

/** Why each article was taken for the same event or not: the reader can judge it at once. */
function eventLines({ events }: SourcesView, speech: Speech): Line[] {
  return events.map(({ article, verdict, decidedByReader, evidence }) => [
    { text: speech.letters([article]), look: 'strong' },
    own(' '),
    words(speech.article(article).name),
    own(
      `: ${speech.label(`verdict.${verdict}`)}${decidedByReader ? `, ${speech.label('event.byReader')}` : ''} `,
    ),
    ...joined(
      evidence.flatMap(({ facet, lines }) =>
        lines.map(({ agrees, items }): Line => [
          own(`${speech.label(facet)}, ${speech.label(agrees ? 'event.agrees' : 'event.disagrees')} `),
          ...speech.say({ id: 'list', args: { items: { kind: 'list', items } } }),
        ]),
      ),
      '; ',
    ),
  ]);
}
