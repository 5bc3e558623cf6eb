import type { Finding, UnitRule } from '../finding';
import { nounPhraseBefore } from '../subject-before';
import type { Range } from '../phrase-words';
import { quoteFrom, sentenceTo, tagAt, type QuoteRange, type Unit } from '../unit';

/** `Smith: "..."`, a name and a colon at the start of a paragraph, without a verb. */
export const LABEL_COLON: UnitRule = {
  id: 'label-colon',
  apply(unit) {
    const found: Finding[] = [];
    for (const start of unit.starts)
      for (let i = start + 1; i < start + 8; i++) {
        if (tagAt(unit, i) !== 'colon') continue;
        const quote = quoteFrom(unit, i + 1);
        const source = nounPhraseBefore(unit, i, start);
        const first = tagAt(unit, start) === 'Q' ? start + 1 : start;
        if (source === null || source.from !== first || tagAt(unit, i - 1) !== 'NP') break;
        const said =
          quote?.spoken === true ? quote : (transcript(unit, start, i) ?? headline(unit, start, i));
        if (said === null) break;
        found.push({
          rule: 'label-colon',
          tier: 'sure',
          source: [source],
          cue: [{ from: i, to: i + 1 }],
          content: [{ from: said.from, to: said.to }],
          group: null,
          borrowed: false,
          open: false,
        });
        break;
      }
    for (const quote of unit.quotes) {
      const finding = signed(unit, quote);
      if (finding !== null) found.push(finding);
    }
    return found;
  },
};

/** `"..." -- Ann Lee`: a quotation signed with a name that ends the paragraph. */
function signed(unit: Unit, quote: QuoteRange): Finding | null {
  const dash = quote.to;
  const end = unit.words.length;
  const from = dash + 1;
  if (
    !quote.spoken ||
    tagAt(unit, dash) !== 'dash' ||
    end - from < 1 ||
    end - from > 20 ||
    tagAt(unit, from) !== 'NP'
  )
    return null;
  for (let i = from; i < end; i++) if (/^(?:VF|X|M|P)$/u.test(tagAt(unit, i))) return null;
  const to = tagAt(unit, end - 1) === 'dot' ? end - 1 : end;
  return {
    rule: 'signed-quote',
    tier: 'sure',
    source: [{ from, to }],
    cue: [{ from: dash, to: from }],
    content: [{ from: quote.from, to: quote.to }],
    group: null,
    borrowed: false,
    open: false,
  };
}

/** Openings that name no speaker. */
const LABEL =
  /^(?:the latest|update|updated|correction|note|exclusive|breaking|watch|video|photos?|opinion|analysis|fact check|live|online|editorial|poll)$/u;

/** "Lee: No deal without a vote": a headline that gives a name, a colon and a statement. */
function headline(unit: Unit, start: number, colon: number): Range | null {
  const end = sentenceTo(unit, colon);
  const to = tagAt(unit, end - 1) === 'dot' ? end - 1 : end;
  if (start > 0 || colon - start > 4 || to - colon > 24) return null;
  const name = unit.words.slice(start, colon);
  if (LABEL.test(name.map((word) => word.low).join(' ')) || !name.every((word) => word.tag === 'NP'))
    return null;
  for (let i = colon + 1; i < to; i++)
    if (/^(?:VF|X|M|VB)$/u.test(tagAt(unit, i))) return { from: colon + 1, to };
  return null;
}

/** "LEE: I will not go": a speaker in capitals opens the line of a transcript, which is theirs to its end. */
function transcript(unit: Unit, start: number, colon: number): Range | null {
  const capitals = unit.words.slice(start, colon).every((word) => word.text === word.text.toUpperCase());
  return capitals && start <= 1 && unit.words.length > colon + 1
    ? { from: colon + 1, to: unit.words.length }
    : null;
}
