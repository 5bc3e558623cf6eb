import { cleanLine } from '../lib/view/clean-text';
import type { LibraryToast } from '../lib/view/library-state';
import { say, type Message } from '../lib/view/message';
import { useI18n } from './i18n-context';
import styles from './library-toast.module.css';
import { LiveRegion } from './live-region';

const WITH_A_WAY_BACK: ReadonlySet<LibraryToast['kind']> = new Set([
  'deleted',
  'deleted-many',
  'pack-removed',
  'pack-replaced',
]);

/** The last thing done, at the lower edge, with its way back. */
export function LibraryToastView({ toast, onUndo }: { toast: LibraryToast | null; onUndo: () => void }) {
  const i18n = useI18n();
  const text = toast === null ? '' : i18n.text(messageOf(toast));
  const canUndo = toast !== null && WITH_A_WAY_BACK.has(toast.kind);
  return (
    <>
      {toast !== null && (
        <div class={styles['toast']} data-passing>
          <span dir="auto">{text}</span>
          {canUndo && (
            <button type="button" class="act" aria-keyshortcuts="z" onClick={onUndo}>
              {i18n.text({ id: 'card.undo' })}
            </button>
          )}
        </div>
      )}
      <LiveRegion text={text} />
    </>
  );
}

function messageOf(toast: LibraryToast): Message {
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
