import type { Surface } from './browsers/browser-session';

/** Types into the search field of an open library; what was there is gone. */
export const searchLibrary = (library: Surface, text: string): Promise<boolean> =>
  library.evaluate((view, typed) => {
    const field = view.document.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }, text);
