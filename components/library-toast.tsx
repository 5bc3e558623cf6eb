import { cleanLine } from '../lib/view/clean-text';
import type { LibraryState } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { useI18n } from './i18n-context';
import styles from './library-toast.module.css';
import { LiveRegion } from './live-region';

/** The last thing done, at the lower edge, with its way back. */
export function LibraryToast({ toast, onUndo }: { toast: LibraryState['toast']; onUndo: () => void }) {
  const i18n = useI18n();
  const text =
    toast === null
      ? ''
      : i18n.text(
          toast.kind === 'deleted'
            ? say('toast.deleted', { headline: cleanLine(toast.headline, 80) })
            : say(`toast.${toast.kind}`),
        );
  return (
    <>
      {toast !== null && (
        <div class={styles['toast']}>
          <span dir="auto">{text}</span>
          {toast.kind === 'deleted' && (
            <button type="button" class="act" onClick={onUndo}>
              {i18n.text({ id: 'card.undo' })}
            </button>
          )}
        </div>
      )}
      <LiveRegion text={text} />
    </>
  );
}
