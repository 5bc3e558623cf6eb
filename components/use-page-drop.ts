import { useEffect, useRef, useState } from 'preact/hooks';
import { hasFiles, isDraggedText } from './is-dragged-text';

/**
 * Takes files that are dropped anywhere on the page. Links and pictures are caught too, and nothing comes of them.
 * @returns whether files are held over the page
 */
export function usePageDrop(onFiles: (drop: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (isDraggedText(event)) return;
      event.preventDefault();
      if (hasFiles(event)) event.dataTransfer!.dropEffect = 'copy';
      setOver(hasFiles(event));
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (isDraggedText(event)) return;
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
