import { cleanLine } from '../lib/view/clean-text';
import type { LibraryToast, LibraryUndo } from '../lib/view/library-state';
import { say, type Message } from '../lib/view/message';
import { useI18n } from './i18n-context';
import styles from './library-toasts.module.css';
import { LiveRegion } from './live-region';

export interface LibraryToastsProps {
  readonly undo: LibraryUndo | null;
  readonly toast: LibraryToast | null;
  readonly onUndo: () => void;
}

/** The last things done, at the lower edge: what can be taken back, with its way back, and above it the last other one. */
export function LibraryToasts({ undo, toast, onUndo }: LibraryToastsProps) {
  const i18n = useI18n();
  const removed = undo === null ? '' : i18n.text(messageOf(undo));
  const done = toast === null ? '' : i18n.text(messageOf(toast));
  return (
    <>
      <div class={styles['toasts']}>
        {toast !== null && (
          <div key="done" class={styles['toast']}>
            <span dir="auto">{done}</span>
          </div>
        )}
        {undo !== null && (
          <div key="undo" class={styles['toast']} data-passing>
            <span dir="auto">{removed}</span>
            <button type="button" class="act" aria-keyshortcuts="z" onClick={onUndo}>
              {i18n.text({ id: 'card.undo' })}
            </button>
          </div>
        )}
      </div>
      {/* Two, so that a removal is not said again when what was said after it has passed. */}
      <LiveRegion text={removed} />
      <LiveRegion text={done} />
    </>
  );
}

function messageOf(toast: LibraryToast | LibraryUndo): Message {
  switch (toast.kind) {
    case 'deleted':
      return say('toast.deleted', { headline: cleanLine(toast.headline, 80) });
    case 'pack-removed':
    case 'pack-replaced':
      return say(`toast.${toast.kind}`, { name: cleanLine(toast.name, 80) });
    case 'deleted-many':
    case 'exported':
    case 'not-restored':
      return say(`toast.${toast.kind}`, { n: toast.n });
    default:
      return say(`toast.${toast.kind}`);
  }
}
