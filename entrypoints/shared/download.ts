/** Milliseconds after which the address of a download is given up: the browser has long taken it by then. */
const RELEASE_AFTER_MS = 60_000;
/** Milliseconds between two downloads: some browsers drop what comes faster. */
const BETWEEN_DOWNLOADS_MS = 400;

/** Offers a file to save; done when the next one may follow. Needs no permission. */
export async function download(name: string, file: Blob): Promise<void> {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_DOWNLOADS_MS));
}
