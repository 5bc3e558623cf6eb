import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../lib/corpus/import/csv/read-csv';
import { FILE_LIMITS } from '../../../lib/corpus/import/import-limits';
import { readJson, readJsonLines } from '../../../lib/corpus/import/json/read-json';
import { kindOfFile } from '../../../lib/corpus/import/kind-of-file';
import { savedPageNote } from '../../../lib/corpus/import/saved-page-address';
import { bytesOf, makeArticle } from '../make-article';

const STORY = 'The ferry left the harbour at noon. '.repeat(6);

describe('readCsv', () => {
  it('reads delimiters, line breaks and doubled quotes inside quoted cells', () => {
    const { rows } = readCsv(
      '\ufefftitle,body\r\n"Ferry, late","He said ""no"".\nThen left."\r\nPlain,text\r\n',
    );
    expect(rows).toEqual([
      ['title', 'body'],
      ['Ferry, late', 'He said "no".\nThen left.'],
      ['Plain', 'text'],
    ]);
  });

  it.each([
    ['semicolons', 'a;b\n1;2,5'],
    ['tabs', 'a\tb\n1\t2,5'],
    ['bars', 'a|b\n1|2,5'],
  ])('finds out that a table is parted by %s', (_, text) => {
    expect(readCsv(text).rows).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ]);
  });

  it('takes the delimiter that a spreadsheet states in a line of its own', () => {
    expect(readCsv('\ufeffsep=;\r\na;b\r\n"1, 2, 3";2\r\n').rows).toEqual([
      ['a', 'b'],
      ['1, 2, 3', '2'],
    ]);
  });

  it('names the rows that run together where a quotation mark is missing or one too many', () => {
    expect(readCsv('a,b\n1,"two\n3,4')).toMatchObject({
      wrong: new Map([[1, 'quotes']]),
      rows: [
        ['a', 'b'],
        ['1', 'two\n3,4'],
      ],
    });
    const runOn = readCsv('a,b\n1,"two\n3,"four"\n5,"six"\n');
    expect(runOn.rows).toHaveLength(3);
    expect([...runOn.wrong]).toEqual([[1, 'quotes']]);
    expect(readCsv('a,b\n1,"two" \n').wrong.size).toBe(0);
  });

  it('names a row with more in one cell than any article has', () => {
    expect([...readCsv(`a,b\n1,${'x'.repeat(FILE_LIMITS.cell + 1)}\n2,y`).wrong]).toEqual([[1, 'cell']]);
  });

  it('reads back every table that was written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', '\t') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const line = (row: readonly string[]): string =>
          row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',');
        const table = [['first', 'second'], ...rows];
        expect(readCsv(`first,second\n${rows.map(line).join('\r\n')}`).rows).toEqual(table);
      }),
      { numRuns: 2_000 },
    );
  });

  it('ends on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'x') }), (text) => {
        expect(readCsv(text).rows.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('readJson', () => {
  const articles = (value: unknown) => {
    const read = readJson(bytesOf(JSON.stringify(value)));
    if (!read.ok) throw new Error(read.error);
    return read.value;
  };

  it('takes a snapshot as it stands', () => {
    const article = makeArticle(1, STORY);
    expect(articles(article)).toEqual([{ kind: 'snapshot', article }]);
    expect(articles({ ...article, provenance: ['A report'] })).toEqual([{ kind: 'snapshot', article }]);
  });

  it('refuses a snapshot whose spans point outside its text', () => {
    expect(articles({ ...makeArticle(1, STORY), text: 'Short.' })).toEqual([null]);
  });

  it('reads a schema.org NewsArticle, alone, in an array and in a graph', () => {
    const story = {
      '@type': 'NewsArticle',
      headline: 'Ferry late',
      articleBody: STORY,
      publisher: { '@type': 'Organization', name: 'Harbour Courier' },
      author: [{ '@type': 'Person', name: 'Ada Lind' }, 'Bo Ek'],
      datePublished: '2024-03-06',
      mainEntityOfPage: { '@id': 'https://harbour.example/ferry' },
    };
    const raw = {
      kind: 'raw',
      article: {
        text: STORY.trim(),
        headline: 'Ferry late',
        publisher: 'Harbour Courier',
        byline: ['Ada Lind', 'Bo Ek'],
        datePublished: '2024-03-06',
        dateModified: null,
        inLanguage: null,
        url: 'https://harbour.example/ferry',
      },
    };
    expect(articles(story)).toEqual([raw]);
    expect(articles([story, { headline: 'No text' }, 7])).toEqual([raw, null, null]);
    expect(articles({ '@graph': [story] })).toEqual([raw]);
    expect(articles({ response: { results: [story] } })).toEqual([raw]);
  });

  it.each([
    ['[[[['.repeat(20), 'too-deep'],
    ['{"a":', 'not-json'],
    ['{"__proto__":{"polluted":1}}', 'forbidden-key'],
    ['{"a":{"constructor":{}}}', 'forbidden-key'],
  ])('refuses %s as %s', (text, problem) => {
    expect(readJson(bytesOf(text))).toEqual({ ok: false, error: problem });
  });

  it('reads lines, and leaves out only the bad ones', () => {
    const lines = [JSON.stringify(makeArticle(1, STORY)), '', '{"broken"', JSON.stringify({ text: STORY })];
    const [first, second, third] = readJsonLines(bytesOf(lines.join('\r\n')));
    expect([first?.kind, third?.kind]).toEqual(['snapshot', 'raw']);
    expect(second).toEqual({ kind: 'unread', problem: 'not-json' });
  });

  it('reads what begins with a byte order mark, as programs for Windows write it', () => {
    const story = JSON.stringify({ text: STORY });
    expect(readJson(bytesOf(`\ufeff[${story}]`))).toMatchObject({ ok: true, value: [{ kind: 'raw' }] });
    expect(readJsonLines(bytesOf(`\ufeff${story}\n${story}`))).toMatchObject([
      { kind: 'raw' },
      { kind: 'raw' },
    ]);
  });

  it('never throws and never pollutes, for any 10,000 texts', () => {
    const nasty = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'articles',
      '@graph',
      'text',
      'author',
    );
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.constantFrom(null, [], {}, STORY));
    const object = fc.dictionary(
      nasty,
      fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(nasty, leaf)),
    );
    const value = fc.oneof(object, fc.array(object, { maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          value.map((one) => JSON.stringify(one)),
        ),
        (text) => {
          readJson(bytesOf(text));
          readJsonLines(bytesOf(text));
          expect(({} as { polluted?: number }).polluted).toBeUndefined();
        },
      ),
      { numRuns: 10_000 },
    );
  }, 60_000);
});

describe('savedPageNote', () => {
  it('reads the note of SingleFile', () => {
    const page =
      '<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://harbour.example/ferry?id=1 \n' +
      ' saved date: Wed Mar 06 2024 10:30:00 GMT+0100 (Central European Standard Time)\n-->';
    expect(savedPageNote(page)).toEqual({
      url: 'https://harbour.example/ferry?id=1',
      savedAt: '2024-03-06T09:30:00.000Z',
    });
  });

  it('reads the mark of the web', () => {
    expect(savedPageNote('<!-- saved from url=(0029)https://harbour.example/ferry -->\n<html>')).toEqual({
      url: 'https://harbour.example/ferry',
      savedAt: null,
    });
  });

  it('is silent where a page only talks about it', () => {
    expect(savedPageNote('<html><p>url: https://harbour.example/ferry</p>')).toBeNull();
    expect(savedPageNote('<!-- saved from url=(0014)about:internet -->')).toBeNull();
  });
});

describe('kindOfFile', () => {
  it.each([
    ['story.html', '<!doctype html>', 'page'],
    ['story', '<!DOCTYPE html><html>', 'page'],
    ['story.txt', 'Ferry late', 'text'],
    ['articles.csv', 'title,text', 'table'],
    ['articles.json', '[]', 'json'],
    ['articles', '{"a":1}', 'json'],
    ['pack.json', '{"count":1,"kind":"crossread-pack"}\n{}', 'pack'],
    ['pack.ndjson', '{"count":1,"kind":"crossread-pack"}\n{}', 'pack'],
    ['articles.ndjson', '{"text":"…"}', 'json-lines'],
    ['story.html', '%PDF-1.7', 'pdf'],
    ['report.pdf', '', 'pdf'],
    ['page_files/photo.jpg', '', 'companion'],
    ['storage/AB12/.zotero-ft-cache', 'text', 'hidden'],
    ['__MACOSX/story.html', '<html>', 'hidden'],
    ['Reports/desktop.ini', '[.ShellClassInfo]', 'hidden'],
    ['story.zip', 'PK\u0003\u0004', 'archive'],
    ['story.docx', 'PK\u0003\u0004', 'unknown'],
    ['story.xyz', 'Words', 'unknown'],
  ])('takes %s with %j for: %s', (name, start, kind) => {
    expect(kindOfFile(name, bytesOf(start))).toBe(kind);
  });
});
