import { writePack } from '../../../lib/corpus/pack/write-pack';
import { description, makePackArticle } from '../../corpus/make-article';
import type { Surface } from '../browsers/browser-session';

/** A file as it is handed to the library. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

const sentence = (number: number, part: number): string =>
  `Basin ${number} of the harbour in Kelmar was dredged to a depth of ${part + 9} metres in the week of inspection ${number + part}.`;

/** A report that is told from every other by its number, long enough to be taken. */
export const reportText = (number: number): string =>
  Array.from({ length: 9 }, (_, part) => sentence(number, part)).join(' ');

/** A pack of so many reports. */
export async function packFile(id: string, version: string, first: number, count: number): Promise<MadeFile> {
  const articles = Array.from({ length: count }, (_, index) =>
    makePackArticle(first + index, reportText(first + index)),
  );
  return { name: `${id}.ndjson`, text: await writePack(description(id, version), articles) };
}

/** Text files, a report in each. */
export const textFiles = (first: number, count: number): MadeFile[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `report-${first + index}.txt`,
    text: `Basin ${first + index} dredged\n\n${reportText(first + index)}`,
  }));

/** Chooses files in the library, as a reader does in the picker, as soon as it is open. */
export const giveFiles = (library: Surface, files: readonly MadeFile[]): Promise<boolean> =>
  library.waitFor((view, json) => {
    const input = view.document.querySelector<HTMLInputElement>('input[type="file"][data-files]');
    if (input === null) return false;
    const chosen = new DataTransfer();
    for (const { name, text } of JSON.parse(json) as MadeFile[])
      chosen.items.add(new File([text], name, { lastModified: 1_700_000_000_000 }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, JSON.stringify(files));

/** Puts away what the library says of its last import. */
export const dismissImport = (library: Surface): Promise<boolean> =>
  library.evaluate((view) => {
    const buttons = [...view.document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Dismiss')?.click();
    return true;
  });
