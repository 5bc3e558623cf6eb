import { describe, expect, it } from 'vitest';
import { anchorQuote, anchoring } from '../../../lib/page/anchoring/anchor-quote';
import { approximateMatch } from '../../../lib/page/anchoring/approximate-match';
import { findQuote } from '../../../lib/page/anchoring/find-quote';
import { quoteSpan } from '../../../lib/page/anchoring/quote-span';
import { HARBOUR_PARAGRAPHS, harbourPage } from '../../fixtures/page/harbour-story';
import { parsePage } from '../../fixtures/page/parse-page';
import { finish } from '../../../lib/page/steps';

const TEXT = 'The vote was close. Divers agreed. Later the vote was close. Boats left at dawn.';
const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

describe('quoteSpan', () => {
  it('keeps the words and thirty-two characters on either side', () => {
    const found = quoteSpan(TEXT, { start: 20, end: 34 });
    expect(found).toEqual(
      quote('Divers agreed.', 'The vote was close. ', ' Later the vote was close. Boats'),
    );
  });
});

describe('findQuote', () => {
  it('takes the place whose surroundings fit', () => {
    expect(findQuote(TEXT, quote('the vote was close.', 'Later ', ' Boats'))).toEqual({ start: 41, end: 60 });
    expect(findQuote(TEXT, quote('the vote was close.', '', ' Divers'))).toEqual({ start: 0, end: 19 });
  });

  it('passes over white space, case and soft hyphens', () => {
    expect(findQuote(TEXT, quote('DIVERS\n\n agr\u00adeed.'))).toEqual({ start: 20, end: 34 });
  });

  it('finds a sentence that was edited a little, and none that was rewritten', () => {
    const [sentence] = HARBOUR_PARAGRAPHS;
    const edited = sentence.replace('Tuesday', 'Monday').replace('two years', '2 years');
    const text = `${HARBOUR_PARAGRAPHS[3]} ${edited} ${HARBOUR_PARAGRAPHS[4]}`;
    const span = findQuote(text, quote(sentence))!;
    expect(text.slice(span.start, span.end)).toBe(edited);
    expect(findQuote(HARBOUR_PARAGRAPHS[3], quote(sentence))).toBeNull();
  });

  it('takes the edited sentence whose surroundings stand, not its double elsewhere', () => {
    const [sentence] = HARBOUR_PARAGRAPHS;
    const double = sentence.replace('Tuesday', 'Thursday');
    const edited = sentence.replace('Tuesday', 'Monday evening');
    const before = 'The harbour office had opened early that day. ';
    const after = ' Nobody was hurt, as the office said at noon.';
    const text = `${double} ${HARBOUR_PARAGRAPHS[3]} ${before}${edited}${after}`;
    const span = findQuote(text, quote(sentence, before.slice(-32), after.slice(0, 32)))!;
    expect(text.slice(span.start, span.end)).toBe(edited);
  });

  it('finds a sentence whole in which a page has more than was read of it', () => {
    const [sentence, , , other] = HARBOUR_PARAGRAPHS;
    const noted = sentence.replace(
      'Tuesday',
      'Tuesday [14] Read more about the harbour in our map of the coast',
    );
    const text = `${other} ${noted} ${other}`;
    const span = findQuote(text, quote(sentence))!;
    expect(text.slice(span.start, span.end)).toBe(noted);
  });

  it('does not make one sentence of the halves of two', () => {
    const [sentence] = HARBOUR_PARAGRAPHS;
    const half = Math.floor(sentence.length / 2);
    const text = `${sentence.slice(0, half)} ${'Boats left. '.repeat(40)} ${sentence.slice(half)}`;
    expect(findQuote(text, quote(sentence))).toBeNull();
  });

  it('finds nothing for nothing', () => {
    expect(findQuote(TEXT, quote(' '))).toBeNull();
    expect(findQuote('', quote('x'))).toBeNull();
  });

  it('stays bounded on text made to keep it busy', () => {
    const started = performance.now();
    expect(approximateMatch('a'.repeat(1_000_000), `${'a'.repeat(30)}b`.repeat(12), 3)).toBeNull();
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('anchorQuote', () => {
  it('finds words across elements of a live page', () => {
    const page = harbourPage().replace('wooden piles', '<b>wooden</b> <i>piles</i>');
    const range = anchorQuote(parsePage(page), quote('that its wooden piles could', 'saying ', ' no longer'));
    expect(range?.toString()).toBe('that its wooden piles could');
  });

  it('finds words on a page that shadows its own properties', () => {
    const names = ['firstChild', 'nextSibling', 'createRange', 'documentElement'];
    const outside = names
      .map((name) => `<form name="${name}"><img name="${name}"><input name="${name}"></form>`)
      .join('');
    const range = anchorQuote(parsePage(harbourPage({ before: outside })), quote('Boat owners who moor'));
    expect(range?.toString()).toBe('Boat owners who moor');
  });

  it('gives one answer for each quote, null where the page no longer says it', () => {
    const wanted = [
      quote('Boat owners'),
      quote('Nothing of this stands anywhere on it'),
      quote('cargo quay'),
    ];
    const found = finish(anchoring(parsePage(harbourPage()), wanted));
    expect(found.map((range) => range?.toString() ?? null)).toEqual(['Boat owners', null, 'cargo quay']);
  });

  it('passes over what no reader sees in a sentence, and looks for nothing there', () => {
    const hidden = '<span hidden>, as the chart of the old harbour master has it,</span>';
    const page = parsePage(harbourPage().replace('wooden piles', `wooden ${hidden} piles`));
    const range = anchorQuote(page, quote('that its wooden piles could'));
    expect(range?.toString().replace(/ ,.*, /u, ' ')).toBe('that its wooden piles could');
    expect(anchorQuote(page, quote('the chart of the old harbour master'))).toBeNull();
  });

  it('finds words in an open shadow root, and none that begin outside of it', () => {
    const page = parsePage(harbourPage({ before: '<div id="host"></div><p>Boats left at dawn.</p>' }));
    page.querySelector('#host')!.attachShadow({ mode: 'open' }).append('The pier is shut.');
    expect(anchorQuote(page, quote('The pier is shut.'))?.toString()).toBe('The pier is shut.');
    expect(anchorQuote(page, quote('shut. Boats left'))).toBeNull();
  });

  it('looks into no script', () => {
    const outside = '<script>"the hidden words of a script"</script>';
    expect(anchorQuote(parsePage(harbourPage({ outside })), quote('hidden words of a script'))).toBeNull();
  });
});
