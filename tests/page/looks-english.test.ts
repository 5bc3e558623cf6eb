import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../lib/page/snapshot/find-warnings';
import { looksEnglish } from '../../lib/page/snapshot/looks-english';

const ENGLISH = `The harbour of Larnholm was closed on Tuesday after divers found cracks in three of its pillars. The mayor
said that ferries to the islands would leave from the old pier, and that the owners of the boats had been told. It is not
known for how long the gates will be shut.`;
const SPANISH = `El puerto de Larnholm fue cerrado el martes después de que los buzos encontraran grietas en tres de sus
pilares. La alcaldesa dijo que los barcos a las islas saldrán del viejo muelle y que los dueños de las naves ya lo saben. No
se sabe por cuánto tiempo estarán cerradas las compuertas del puerto.`;
const RUSSIAN = `Порт Ларнхольм закрыли во вторник после того, как водолазы нашли трещины в трёх опорах. Мэр сообщила, что
паромы на острова будут отходить от старого причала.`;

const metadata = (inLanguage: string | null) =>
  ({ inLanguage, bodyLength: 0, datePublished: '2024-03-06' }) as Parameters<typeof findWarnings>[1];

describe('looksEnglish', () => {
  it.each([
    ['English prose', ENGLISH, true],
    ['English in capitals', ENGLISH.toUpperCase(), true],
    ['a few words', 'Nueva York', true],
    ['nothing', '', true],
    ['English names among Cyrillic', `${ENGLISH} ${RUSSIAN.slice(0, 60)}`, true],
    ['Spanish', SPANISH, false],
    ['Russian', RUSSIAN, false],
    ['figures and marks', '12, 34; 56. '.repeat(100), true],
  ])('tells %s', (_, text, expected) => {
    expect(looksEnglish(text)).toBe(expected);
  });
});

describe('the warning about the language', () => {
  it.each([
    ['says what the page states', 'es', SPANISH, ['es']],
    ['speaks where the page states English', 'en', RUSSIAN, ['und']],
    ['speaks where the page states nothing', null, SPANISH, ['und']],
    ['is silent on English', 'en-GB', ENGLISH, []],
    ['is silent on English of a page that states nothing', null, ENGLISH, []],
  ])('%s', (_, stated, text, expected) => {
    const found = findWarnings(text, metadata(stated)).flatMap((warning) =>
      warning.kind === 'unsupported-language' ? [warning.language] : [],
    );
    expect(found).toEqual(expected);
  });
});
