import { cleanLine } from '../lib/view/clean-text';
import type { UnfinishedImport } from '../lib/view/import-task';
import { say } from '../lib/view/message';
import { useI18n } from './i18n-context';
import { WarningLine } from './warning-line';

/** An import was cut off: how far it came, and how it goes on. */
export function UnfinishedNotice({
  unfinished,
  onDismiss,
}: {
  unfinished: UnfinishedImport;
  onDismiss: () => void;
}) {
  const i18n = useI18n();
  const { file, files, done, total } = unfinished;
  const what = file === null ? say('count.files', { n: files }) : cleanLine(file, 80);
  return (
    <WarningLine>
      <p>{i18n.text(say('library.unfinished', { what, done, total }))}</p>
      <p>
        <b class="strong">{i18n.text({ id: 'state.next' })}</b> {i18n.text({ id: 'library.unfinished.next' })}{' '}
        <button type="button" class="act" onClick={onDismiss}>
          {i18n.text({ id: 'library.import.dismiss' })}
        </button>
      </p>
    </WarningLine>
  );
}
