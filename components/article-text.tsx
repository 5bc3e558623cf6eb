import { safeLang } from '../lib/view/safe-lang';
import type { MarkKind, Segment, ShownText } from '../lib/view/shown-text';
import { useI18n } from './i18n-context';
import { Say } from './say';

export interface ArticleTextProps {
  readonly text: ShownText;
  /** Prefix of the ids of the rows that numbers lead to; without it numbers are left out (closed cards). */
  readonly rows?: string | undefined;
  /** Of the element that has the words' own direction: where they are cut, they are cut at their own end. */
  readonly class?: string | undefined;
  /** Where the words are a whole paragraph: a paragraph round an element that is cut is none to assistive technology. */
  readonly as?: 'span' | 'p';
}

const CLASSES: Record<Exclude<MarkKind, 'hidden'>, string> = {
  differs: 'mark mark-differs',
  wording: 'mark mark-wording',
  resolved: 'mark-resolved',
  cut: 'mark mark-cut',
  'cut-matters': 'mark mark-cut-matters',
};

/** Words of an article with their marks, in the article's own language and direction. Text nodes only. */
export function ArticleText({ text, rows, class: look, as: Element = 'span' }: ArticleTextProps) {
  return (
    <Element lang={safeLang(text.lang)} dir="auto" class={look}>
      {text.segments.map((segment, index) => (
        <Piece key={index} segment={segment} rows={rows} />
      ))}
    </Element>
  );
}

function Piece({ segment, rows }: { segment: Segment; rows: string | undefined }) {
  return (
    <>
      {rows !== undefined &&
        segment.opens.map(({ note, type }) => <Spoken key={note} note={note} type={type} />)}
      <Words segment={segment} />
      {segment.gloss !== null && segment.mark === 'resolved' && <Gloss gloss={segment.gloss} />}
      {rows !== undefined && segment.notes.map((note) => <NoteLink key={note} note={note} rows={rows} />)}
    </>
  );
}

function Words({ segment }: { segment: Segment }) {
  const i18n = useI18n();
  if (segment.mark === 'hidden')
    return (
      <span class="mark-hidden" title={i18n.text({ id: 'card.hidden', args: { code: segment.text } })}>
        {segment.text}
      </span>
    );
  if (segment.mark === null)
    return segment.soft ? <span class="soft">{segment.text}</span> : <>{segment.text}</>;
  const look = CLASSES[segment.mark];
  if (segment.mark === 'cut' || segment.mark === 'cut-matters') return <del class={look}>{segment.text}</del>;
  if (segment.mark === 'resolved') return <span class={look}>{segment.text}</span>;
  return <mark class={look}>{segment.text}</mark>;
}

/**
 * `mark` is silent in most screen readers, so the difference is said before its words. Set apart, as are the glosses: what
 * the interface says plays no part in the direction of the article's words.
 */
function Spoken({ note, type }: Segment['opens'][number]) {
  const i18n = useI18n();
  const args = { n: note, type: i18n.text({ id: `chip.${type}` }) };
  return <bdi class="vh">{i18n.text({ id: 'card.markBefore', args })} </bdi>;
}

function Gloss({ gloss }: { gloss: NonNullable<Segment['gloss']> }) {
  const i18n = useI18n();
  return (
    <>
      {' '}
      <bdi class="gloss">
        <span class="vh">{i18n.text({ id: 'card.glossSpoken' })} </span>
        <Say message={{ id: 'card.gloss', args: { value: gloss } }} />
      </bdi>
    </>
  );
}

function NoteLink({ note, rows }: { note: number; rows: string }) {
  const i18n = useI18n();
  return (
    <a
      class="mark-note"
      href={`#${rows}-${note}`}
      aria-label={i18n.text({ id: 'card.markNote', args: { n: note } })}
    >
      {i18n.number(note)}
    </a>
  );
}
