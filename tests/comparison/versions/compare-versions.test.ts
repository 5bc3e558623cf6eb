import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../lib/comparison/versions/compare-versions';
import { VersionChanges } from '../../../lib/model/version-changes';
import type { ArticleSnapshot } from '../../../lib/model/article-snapshot';
import { snapshotOf } from '../snapshot-of';
import { CHANGES, SILENT } from './version-cases';

const BASE: Partial<ArticleSnapshot> = { datePublished: '2024-03-06' };
const AROUND = [
  'The ferry Aurelia ran aground off Skarvik on Tuesday evening.',
  'An inquiry will be held by the transport ministry.',
];

const versions = (before: string, after: string, fields: Partial<ArticleSnapshot> = {}) =>
  compareVersions(
    snapshotOf([AROUND[0], before, AROUND[1]].filter((line) => line !== '').join('\n\n'), BASE),
    snapshotOf([AROUND[0], after, AROUND[1]].filter((line) => line !== '').join('\n\n'), {
      ...BASE,
      ...fields,
    }),
  );

describe('compareVersions', () => {
  it.each(CHANGES)('classes as $class: $name', ({ before, after, class: kind, how }) => {
    const { changes } = versions(before, after);
    expect(changes.map((change) => [change.class, change.kind])).toEqual([[kind, how ?? 'changed']]);
  });

  it.each(SILENT)('sees no change: $name', ({ before, after }) => {
    expect(versions(before, after).changes).toEqual([]);
  });

  it('finds nothing between a text and itself', () => {
    const { changes, notes, byline } = versions(
      'Forty passengers were on board.',
      'Forty passengers were on board.',
    );
    expect({ changes, notes, byline }).toEqual({ changes: [], notes: [], byline: null });
  });

  it('marks the words that differ on both sides', () => {
    const before = snapshotOf('The ferry carried 42 passengers to Skarvik.', BASE);
    const after = snapshotOf('The ferry carried 38 passengers to Skarvik.', BASE);
    const [change] = compareVersions(before, after).changes;
    const words = (text: string, marks: readonly { start: number; end: number }[]) =>
      marks.map(({ start, end }) => text.slice(start, end));
    expect(words(before.text, change!.before!.marks)).toEqual(['42']);
    expect(words(after.text, change!.after!.marks)).toEqual(['38']);
  });

  it('takes what follows in the paragraph of a correction for a part of it, and news in an update for news', () => {
    const more = 'She is Anna Bergman. Nine people were hurt.';
    const changes = (note: string) => versions('', `${note} ${more}`).changes.map(({ kind }) => kind);
    expect(changes('Correction: An earlier version of this article misstated a name.')).toEqual([]);
    expect(changes('Update: The ferry has been towed in.')).not.toEqual([]);
    expect(changes('The mayor spoke.')).not.toEqual([]);
  });

  it('sees a changed headline and byline', () => {
    const text = 'The ferry carried 42 passengers to Skarvik.';
    const found = compareVersions(
      snapshotOf(text, { ...BASE, headline: 'Forty hurt as ferry runs aground', byline: ['Ada Lind'] }),
      snapshotOf(text, {
        ...BASE,
        headline: 'Twelve hurt as ferry runs aground',
        byline: ['Ada Lind', 'Bo Ek'],
      }),
    );
    expect(found.changes).toMatchObject([{ class: 'fact', where: 'headline' }]);
    expect(found.byline).toEqual({ before: ['Ada Lind'], after: ['Ada Lind', 'Bo Ek'] });
  });

  it('says that a sentence moved and not that it came and went', () => {
    const lines = [
      'The ferry left Skarvik at noon with 42 passengers.',
      'The captain has worked there for ten years.',
      'Rescue boats came from three harbours.',
    ];
    const found = compareVersions(
      snapshotOf(lines.join('\n\n'), BASE),
      snapshotOf([lines[2], lines[0], lines[1]].join('\n\n'), BASE),
    );
    expect(found.changes.map(({ class: kind, kind: how }) => [kind, how])).toEqual([['wording', 'moved']]);
  });

  it.each([
    ['Correction: an earlier version of this article gave the wrong number of passengers.', 'correction'],
    ['This story has been updated with a statement by the shipping line.', 'update'],
    ['Updated at 14:20 with a comment by the coast guard.', 'update'],
  ])('surfaces a line by which the page owns up: %s', (line, kind) => {
    const found = versions('Forty passengers were on board.', `Forty passengers were on board.\n\n${line}`);
    expect(found.changes).toEqual([]);
    expect(found.notes).toEqual([{ kind, text: line, isNew: true }]);
  });

  it('knows a note that was there before, also where it was left out of the text', () => {
    const line = 'Correction: the ferry line was misspelled.';
    const leftovers = [{ kind: 'other' as const, text: line, rule: 'tail' }];
    const text = 'The ferry carried 42 passengers to Skarvik.';
    const found = compareVersions(
      snapshotOf(text, { ...BASE, leftovers }),
      snapshotOf(text, { ...BASE, leftovers }),
    );
    expect(found.notes).toEqual([{ kind: 'correction', text: line, isNew: false }]);
  });

  it('is silent about sentences that only talk about updates', () => {
    expect(versions('', 'The navy said it would update its charts of the coast.').notes).toEqual([]);
  });

  it('gives sound spans for any two texts', () => {
    const sentence = fc.constantFrom(
      'The ferry carried 42 passengers.',
      'The ferry carried 38 passengers!',
      '“We lost steering,” Captain Lund said.',
      'Correction: no.',
      '\ud800 lone',
      'مرحبا بالعالم.',
      '👩‍🚒 came.',
      '',
    );
    const text = fc.oneof(
      fc.array(sentence, { maxLength: 8 }).map((lines) => lines.join('\n\n')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [snapshotOf(one, BASE), snapshotOf(other, BASE)];
        const found = compareVersions(before, after);
        expect(VersionChanges.safeParse(found).success).toBe(true);
        for (const change of found.changes)
          for (const [side, article] of [
            [change.before, before],
            [change.after, after],
          ] as const)
            for (const { start, end } of side === null ? [] : [side, ...side.marks]) {
              expect(start).toBeLessThanOrEqual(end);
              expect(end).toBeLessThanOrEqual(article.text.length);
            }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
