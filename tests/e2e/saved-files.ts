import type { Surface } from './browsers/browser-session';

/** What a page offered to save: name and contents. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

interface Watched {
  savedFiles?: SavedFile[];
}

/**
 * Watches what a page of the extension saves. A download leaves the page as a link to a blob that is clicked: its name and
 * contents are read there, in the real page, since neither browser lets a test choose a download folder for an extension.
 */
export async function watchSaves(surface: Surface): Promise<void> {
  await surface.evaluate((view) => {
    const window = view.window as Window & typeof globalThis & Watched;
    const saved: SavedFile[] = (window.savedFiles = []);
    const blobs = new Map<string, Blob>();
    const create = window.URL.createObjectURL.bind(window.URL);
    window.URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    const click = window.HTMLAnchorElement.prototype.click;
    window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob !== undefined && this.download !== '')
        void blob.text().then((text) => saved.push({ name: this.download, text }));
      click.call(this);
    };
    return true;
  });
}

/** Waits for the next file that a page saves and takes it. */
export async function takeSaved(surface: Surface): Promise<SavedFile> {
  const file = await surface.waitFor((view) => {
    const first = (view.window as Window & Watched).savedFiles?.shift();
    return first === undefined ? null : { name: first.name, text: first.text };
  });
  return file!;
}

/** Gives a page's file field a file, as choosing one in the dialog does. */
export async function chooseFile(surface: Surface, file: SavedFile): Promise<void> {
  await surface.evaluate((view, json) => {
    const { name, text } = JSON.parse(json) as { name: string; text: string };
    const window = view.window as Window & typeof globalThis;
    const { document } = view;
    const field = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    const chosen = new window.DataTransfer();
    chosen.items.add(new window.File([text], name, { type: 'application/json' }));
    field.files = chosen.files;
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
    return true;
  }, JSON.stringify(file));
}
