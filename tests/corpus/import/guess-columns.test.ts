import { describe, expect, it } from 'vitest';
import { articleOfRow, dateOrders } from '../../../lib/corpus/import/csv/article-of-row';
import { guessColumns } from '../../../lib/corpus/import/csv/guess-columns';

const STORY = 'The ferry left the harbour at noon. '.repeat(6);

describe('guessColumns', () => {
  it('knows columns by their names in other programs', () => {
    const names = ['ID', 'Publication Title', 'Author', 'Título', 'Link', 'full_text', 'pub_date'];
    const { mapping, hasHeader } = guessColumns([names]);
    expect(hasHeader).toBe(true);
    expect(mapping).toEqual({
      text: 5,
      headline: 3,
      publisher: 1,
      byline: 2,
      datePublished: 6,
      dateModified: null,
      inLanguage: null,
      url: 4,
    });
  });

  it.each([
    ['German', ['Nr.', 'Überschrift', 'Quelle', 'Datum', 'Volltext', 'Autorin', 'Sprache', 'Adresse']],
    ['German', ['Nr.', 'Titel', 'Zeitung', 'Datum', 'Text', 'Autor', 'Sprache', 'Link']],
    ['French', ['N°', 'Titre', 'Source', 'Date', 'Texte', 'Auteur', 'Langue', 'Lien']],
    ['English', ['No.', 'Title', 'Paper', 'Date', 'Text', 'Author', 'Language', 'Link']],
    ['Spanish', ['Nº', 'Título', 'Periódico', 'Fecha', 'Texto', 'Autora', 'Idioma', 'Enlace']],
  ])('knows columns in %s', (_, names) => {
    expect(guessColumns([names]).mapping).toEqual({
      text: 4,
      headline: 1,
      publisher: 2,
      byline: 5,
      datePublished: 3,
      dateModified: null,
      inLanguage: 6,
      url: 7,
    });
  });

  it('takes the column with the longest cells for the text where no name tells', () => {
    expect(guessColumns([['1', STORY, 'Echo']])).toMatchObject({
      hasHeader: false,
      mapping: { text: 1, headline: null },
    });
    expect(
      guessColumns([
        ['title', 'x'],
        ['Ferry late', STORY],
      ]).mapping,
    ).toMatchObject({ headline: 0, text: 1 });
  });

  it('takes a column of articles for no publisher, whatever its name', () => {
    const rows = (name: string, cell: string) => [
      ['title', name],
      ['Ferry late', cell],
    ];
    for (const name of ['Paper', 'Medium']) {
      expect(guessColumns(rows(name, STORY)).mapping).toMatchObject({ publisher: null, text: 1 });
      expect(guessColumns(rows(name, 'Echo')).mapping).toMatchObject({ publisher: 1, text: null });
    }
  });

  it('guesses nothing where nothing is long enough to be an article', () => {
    expect(guessColumns([['1', 'Ferry', 'Echo']]).mapping.text).toBeNull();
  });

  it('makes an article of a row, several authors parted by semicolons', () => {
    const { mapping } = guessColumns([['title', 'text', 'author', 'url']]);
    const row = ['Ferry late', STORY, 'Ada Lind; Bo Ek', ''];
    expect(articleOfRow(row, mapping, dateOrders([row], mapping))).toMatchObject({
      headline: 'Ferry late',
      byline: ['Ada Lind', 'Bo Ek'],
      url: null,
    });
  });
});
