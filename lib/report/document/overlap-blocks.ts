import type { ClaimCard, DifferenceRow, LooseClaim, Reading } from '../../view/claim-card';
import type { MessageId } from '../../view/message';
import { shownWitnesses } from '../../view/shown-witnesses';
import type { ReportInput } from '../report-input';
import { placeLine } from './article-runs';
import type { Block, Line } from './report-block';
import { own, shownRuns, words, type Speech } from './runs';

/** Everything of the Overlap tab: each claim with every version of it, pairs set apart, and the three folds. */
export function overlapBlocks(input: ReportInput, speech: Speech): Block[] {
  const { overlap, onlyHere, onlyInOthers, background } = input.view;
  const cards = overlap.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
  const apart = overlap.flatMap((item) => (item.kind === 'apart' ? [item.apart] : []));
  return [
    {
      kind: 'heading',
      level: 2,
      line: [own(`${speech.label('tab.overlap')} (${speech.i18n.number(cards.length)})`)],
    },
    ...(cards.length === 0 ? [note(speech, 'overlap.none')] : []),
    ...cards.map((card, index): Block => cardBlock(card, index + 1, input, speech)),
    ...apart.map((line): Block => {
      const { letter, name: publisher } = speech.article(line.article);
      const letters = { kind: 'letter', article: line.article, letter, publisher } as const;
      const args = { letter: letters, words: line.words };
      return { kind: 'text', line: speech.say({ id: 'card.apartPair', args }), note: true };
    }),
    ...looseBlocks('onlyHere', onlyHere, input, speech),
    ...looseBlocks('onlyInOthers', onlyInOthers, input, speech),
    ...looseBlocks('background', background, input, speech),
  ];
}

const note = (speech: Speech, id: MessageId): Block => ({
  kind: 'text',
  line: [own(speech.label(id))],
  note: true,
});

function cardBlock(card: ClaimCard, number: number, input: ReportInput, speech: Speech): Block {
  const chips = card.chips.map(({ label }) => speech.label(label)).join(', ');
  const reuse = card.reuse === null ? '' : `, ${speech.label(`reuse.${card.reuse}`)}`;
  const title = `${speech.i18n.number(number)}. ${speech.label(`relation.${card.relation}`)}${reuse}`;
  return {
    kind: 'card',
    blocks: [
      { kind: 'heading', level: 3, line: [own(chips === '' ? title : `${title}: ${chips}`)] },
      { kind: 'quote', from: placeLine(card.place, input, speech), words: shownRuns(card.base) },
      ...shownWitnesses(card.witnesses).map(({ place, text, relation, reuse: how }): Block => {
        const also = relation === 'same' ? `, ${speech.label(`reuse.${how}`)}` : '';
        const stands = own(` · ${speech.label(`relation.${relation}`)}${also}`);
        return { kind: 'quote', from: [...placeLine(place, input, speech), stands], words: shownRuns(text) };
      }),
      ...(card.rows.length === 0 ? [] : [differencesTable(card.rows, speech)]),
    ],
  };
}

function differencesTable(rows: readonly DifferenceRow[], speech: Speech): Block {
  return {
    kind: 'table',
    head: [
      speech.label('card.type'),
      speech.label('card.thisPage'),
      speech.label('card.others'),
      speech.label('why.rule'),
    ],
    rows: rows.map(({ chip, base, other, articles, rule }) => [
      [
        {
          text: speech.label(chip.label),
          ...(chip.severity === 'conflict' ? { look: 'strong' as const } : {}),
        },
      ],
      readingLine(base, speech),
      [...readingLine(other, speech), own(` (${speech.letters(articles)})`)],
      [...speech.say(rule.sentence ?? { id: 'why.ruleUnknown' }), own(' '), { text: rule.id, look: 'faint' }],
    ]),
  };
}

/** The words of one side and the value behind them, or that it has none. */
export function readingLine({ text, none, gloss }: Reading, speech: Speech): Line {
  if (text === null) return none === null ? [] : speech.say(none);
  if (gloss === null) return [words(text)];
  return [words(text), own(' ('), ...speech.say({ id: 'card.gloss', args: { value: gloss } }), own(')')];
}

function looseBlocks(
  kind: 'onlyHere' | 'onlyInOthers' | 'background',
  claims: readonly LooseClaim[],
  input: ReportInput,
  speech: Speech,
): Block[] {
  if (claims.length === 0) return [];
  const title = `${speech.label(`${kind}.title`)} (${speech.i18n.number(claims.length)})`;
  return [
    { kind: 'heading', level: 2, line: [own(title)] },
    note(speech, `${kind}.note`),
    ...claims.map(({ place, text, articles }): Block => {
      const also = articles.filter((article) => article !== place.article);
      const from = placeLine(place, input, speech);
      return {
        kind: 'quote',
        from: also.length === 0 ? from : [...from, own(` · ${speech.letters(also)}`)],
        words: shownRuns(text),
      };
    }),
  ];
}
