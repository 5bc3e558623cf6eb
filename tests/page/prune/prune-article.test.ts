import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/page/blocks/block';
import { pruneArticle } from '../../../lib/page/prune/prune-article';
import { PRUNE_RULES } from '../../../lib/page/prune/prune-rules';
import { HARBOUR_HEADLINE, HARBOUR_PARAGRAPHS } from '../../fixtures/page/harbour-story';
import type { PruneCase } from '../../fixtures/page/prune-cases';
import { PRUNE_CASES } from '../../fixtures/page/prune-cases';

const FACTS = { headline: HARBOUR_HEADLINE, publisher: 'Westmere Post', authors: ['Ada Finch'] };

const block = (text: string, more: Partial<Block> = {}): Block => ({
  text,
  kind: 'text',
  links: [],
  linkShare: 0,
  words: ' ',
  tags: ' p ',
  number: null,
  ...more,
});
const STORY = HARBOUR_PARAGRAPHS.map((text) => block(text));

function around(line: Block, at: PruneCase['at'] = 'middle'): Block[] {
  const place = { top: 0, middle: 3, end: STORY.length }[at];
  return [...STORY.slice(0, place), line, ...STORY.slice(place)];
}

const lineOf = ({ linked = false, tags = ' p ', words = ' ' }: PruneCase, text: string): Block =>
  block(text, { linkShare: linked ? 0.8 : 0, tags, words });

describe('pruneArticle', () => {
  it('keeps a story that is all running text', () => {
    expect(pruneArticle(STORY, FACTS)).toEqual({ text: STORY, leftovers: [], credits: [] });
  });

  it.each(PRUNE_CASES)('$rule drops “$drops”', (one) => {
    const result = pruneArticle(around(lineOf(one, one.drops), one.at), FACTS);
    const left = result.leftovers.map(({ kind, rule }) => ({ kind, rule }));
    expect(left).toEqual([{ kind: one.kind, rule: one.rule }]);
    expect(result.credits).toEqual(one.credit === undefined ? [] : [one.credit]);
    const texts = result.text.map(({ text }) => text);
    expect(texts.filter((text) => !STORY.some((kept) => kept.text === text))).toEqual(
      one.rest === undefined ? [] : [one.rest],
    );
  });

  it.each(PRUNE_CASES)('$rule keeps “$keeps”', (one) => {
    const twin = block(one.keeps);
    const result = pruneArticle(around(twin, one.at), FACTS);
    expect(result.leftovers).toEqual([]);
    expect(result.text).toContainEqual(twin);
  });

  it('drops the headline repeated above the story, and breadcrumbs before it', () => {
    const lines = [block(`Home Town ${HARBOUR_HEADLINE}`), block(HARBOUR_HEADLINE)];
    const { leftovers } = pruneArticle([...lines, ...STORY], FACTS);
    expect(leftovers.map(({ kind }) => kind)).toEqual(['navigation', 'headline']);
  });

  it('drops the headlines behind “Previous Article” and “Next Article” with them', () => {
    const lines = [
      'Previous Article',
      'Choir wins the county prize',
      'Next Article',
      'Library asks for maps',
    ];
    const result = pruneArticle([...STORY, ...lines.map((line) => block(line))], FACTS);
    expect(result.text).toEqual(STORY);
    expect(result.leftovers.map(({ kind }) => kind)).toEqual([
      'navigation',
      'related',
      'navigation',
      'related',
    ]);
  });

  it('calls a paragraph above the byline the standfirst', () => {
    const standfirst =
      'Rot in eleven of forty piles means that boats must leave within four weeks, the council said.';
    const { leftovers } = pruneArticle([block(standfirst), block('By Nora Quill'), ...STORY], FACTS);
    expect(leftovers.map(({ kind }) => kind)).toEqual(['standfirst', 'byline']);
  });

  it('keeps sentences above a time of day: a text that began is no header', () => {
    const began = [
      'The count of the votes began at eight.',
      'Three of the five wards had none left by nine.',
    ];
    const lines = [...began.map((line) => block(`${line} Nobody spoke.`)), block('9:05 p.m.')];
    const { text } = pruneArticle([...lines, ...STORY], FACTS);
    expect(text).toEqual([...lines.slice(0, 2), ...STORY]);
  });

  it('keeps an article whose first date line comes after much of it', () => {
    const { text } = pruneArticle([...STORY, block('Published 5 March 2024')], FACTS);
    expect(text).toEqual(STORY);
  });

  it('cuts nothing at a heading with most of the article behind it', () => {
    const heading = block('Related stories', { kind: 'heading' });
    const blocks = [...STORY.slice(0, 2), heading, ...STORY.slice(2)];
    expect(pruneArticle(blocks, FACTS).text).toEqual(STORY);
  });

  it('drops what is printed twice, and a pull quote that stands in a paragraph', () => {
    const pulled = block('only half of their vessels', { words: ' pullquote ' });
    const long = block('room for only half of their vessels', { words: ' pullquote ' });
    const result = pruneArticle([...STORY.slice(0, 3), long, pulled, ...STORY.slice(3), STORY[1]!], FACTS);
    expect(result.leftovers.map(({ rule }) => rule)).toEqual(['repeat', 'repeat']);
  });

  it('drops a heading with nothing below it', () => {
    const heading = block('What comes next', { kind: 'heading' });
    expect(pruneArticle([...STORY, heading], FACTS).leftovers).toEqual([
      { kind: 'other', text: 'What comes next', rule: 'dangling-heading' },
    ]);
    expect(pruneArticle([heading, ...STORY], FACTS).leftovers).toEqual([]);
  });

  it('has a case for every rule, and no two rules share an id', () => {
    const ids = PRUNE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const own = ['headline-repeat', 'above-byline', 'repeat', 'dangling-heading'];
    expect(ids.filter((id) => !own.includes(id) && !PRUNE_CASES.some(({ rule }) => rule === id))).toEqual([]);
  });
});
