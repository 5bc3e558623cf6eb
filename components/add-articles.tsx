import { useRef, useState } from 'preact/hooks';
import styles from './add-articles.module.css';
import { useI18n } from './i18n-context';

/** Files by drop or by choice. What they are is found out by whoever reads them. */
export function AddArticles({
  disabled,
  onFiles,
}: {
  disabled: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const i18n = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    if (!disabled && files !== null && files !== undefined && files.length > 0) onFiles([...files]);
  };
  return (
    <section
      class={`${styles['drop']} ${over ? styles['over'] : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <h2>{i18n.text({ id: 'library.add' })}</h2>
      <p>{i18n.text({ id: 'library.add.text' })}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="btn" disabled={disabled} onClick={() => input.current?.click()}>
        {i18n.text({ id: 'library.add.choose' })}
      </button>
    </section>
  );
}
