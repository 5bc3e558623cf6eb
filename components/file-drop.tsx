import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import styles from './file-drop.module.css';
import { usePageDrop } from './use-page-drop';

export interface FileDropProps {
  readonly label: string;
  /** As in `<input accept>`; a hint for the file dialog, nothing more. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children?: ComponentChildren;
}

/** One file by choice or by drop, anywhere on the page. What it is is found out by whoever reads it. */
export function FileDrop({ label, accept, onFile, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  const over = usePageDrop(({ files }) => take(files));
  return (
    <div class={`${styles['drop']} ${over ? styles['over'] : ''}`}>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="btn go" onClick={() => input.current?.click()}>
        {label}
      </button>
      {children}
    </div>
  );
}
