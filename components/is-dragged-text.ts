/** Where text may be dropped. */
const FIELDS = 'input, textarea';

export const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true;

/** Words that are moved into a field. */
export const isDraggedText = (event: DragEvent): boolean =>
  !hasFiles(event) && event.target instanceof Element && event.target.closest(FIELDS) !== null;
