import { useEffect, useRef, useState } from 'preact/hooks';
import { hasFiles } from './has-files';

/**
 * Takes files that are dropped anywhere on the page. What else is dropped, a page of the extension refuses: `refuseDrops`.
 * @param onFiles `null` while none are taken: the pointer says so then, and the browser does not open them either
 * @returns whether files that would be taken are held over the page
 */
export function usePageDrop(onFiles: ((drop: DataTransfer) => void) | null): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      setOver(hasFiles(event));
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.dataTransfer!.dropEffect = take.current === null ? 'none' : 'copy';
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      take.current?.(event.dataTransfer!);
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
  return over && onFiles !== null;
}
