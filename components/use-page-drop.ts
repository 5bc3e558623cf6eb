import { useEffect, useRef, useState } from 'preact/hooks';

/** Where text may be dropped. */
const FIELDS = 'input, textarea';

/**
 * Takes files that are dropped anywhere on the page. What is dropped where nobody takes it, a browser opens in the place of
 * the page: links and pictures are caught too, and nothing comes of them.
 * @returns whether files are held over the page
 */
export function usePageDrop(onFiles: (drop: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (isText(event)) return;
      event.preventDefault();
      setOver(hasFiles(event));
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (isText(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null && hasFiles(event)) take.current(event.dataTransfer);
    };
    document.addEventListener('dragover', hold);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', hold);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Words that are moved into a field. */
const isText = (event: DragEvent): boolean =>
  !hasFiles(event) && event.target instanceof Element && event.target.closest(FIELDS) !== null;
