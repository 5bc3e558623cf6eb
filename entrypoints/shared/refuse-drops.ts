import { hasFiles } from '../../components/has-files';

/** Where text may be dropped. */
const FIELDS = 'input, textarea';

/**
 * Keeps a page where it is when something is dropped that nobody takes: a browser would open the file in its place.
 * Where files are taken, `usePageDrop` says so after this.
 */
export function refuseDrops(): void {
  document.addEventListener('dragover', (event) => {
    if (isDraggedText(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
  });
  document.addEventListener('drop', (event) => {
    if (!isDraggedText(event)) event.preventDefault();
  });
}

/** Words that are moved into a field. */
const isDraggedText = (event: DragEvent): boolean =>
  !hasFiles(event) && event.target instanceof Element && event.target.closest(FIELDS) !== null;
