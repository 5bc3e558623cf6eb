import { useRef } from 'preact/hooks';
import styles from './add-articles.module.css';
import { useI18n } from './i18n-context';
import { usePageDrop } from './use-page-drop';

export interface AddArticlesProps {
  readonly disabled: boolean;
  readonly privateWindow: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDrop: (drop: DataTransfer) => void;
}

/** Files and folders by drop, anywhere on the page, or by choice. What they are is found out by whoever reads them. */
export function AddArticles({ disabled, privateWindow, onFiles, onDrop }: AddArticlesProps) {
  const i18n = useI18n();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const over = usePageDrop(disabled ? null : onDrop);
  const take = ({ currentTarget: input }: { currentTarget: HTMLInputElement }): void => {
    if (!disabled && input.files !== null && input.files.length > 0) onFiles([...input.files]);
    input.value = '';
  };
  return (
    <section class={`${styles['drop']} ${over ? styles['over'] : ''}`}>
      <h2>{i18n.text({ id: 'library.add' })}</h2>
      {privateWindow ? (
        <p role="alert">{i18n.text({ id: 'problem.private-window' })}</p>
      ) : (
        <p>{i18n.text({ id: 'library.add.text' })}</p>
      )}
      <input ref={files} type="file" multiple hidden data-files onChange={take} />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-folder
        {...{ webkitdirectory: true }}
        onChange={take}
      />
      <div class={styles['buttons']}>
        <button
          type="button"
          class="btn"
          disabled={disabled}
          data-choose
          onClick={() => files.current?.click()}
        >
          {i18n.text({ id: 'library.add.choose' })}
        </button>
        <button type="button" class="btn" disabled={disabled} onClick={() => folder.current?.click()}>
          {i18n.text({ id: 'library.add.folder' })}
        </button>
      </div>
      <p class="small soft">{i18n.text({ id: 'library.add.kinds' })}</p>
    </section>
  );
}
