import { cleanLine } from '../lib/view/clean-text';
import type { LibraryToast, LibraryUndo } from '../lib/view/library-state';
import { say, type Message } from '../lib/view/message';
import { useRef } from 'preact/hooks';
import { useI18n } from './i18n-context';
import styles from './library-toasts.module.css';
import { LiveRegion } from './live-region';
import { Say } from './say';

export interface LibraryToastsProps {
  readonly undos: readonly LibraryUndo[];
  readonly toast: LibraryToast | null;
  readonly onUndo: (key: number) => void;
}

/** Of what can be taken back, so much shows: the latest. */
const SHOWN = 3;

/**
 * The last things done, at the lower edge: what can be taken back, each with its way back and the latest lowest, and above
 * it the last other one.
 */
export function LibraryToasts({ undos, toast, onUndo }: LibraryToastsProps) {
  const i18n = useI18n();
  const latest = undos.at(-1);
  const saidLast = useRef(-1);
  if (latest !== undefined) saidLast.current = Math.max(saidLast.current, latest.key);
  // One that shows again once a later one was taken back has been said before.
  const removed = latest?.key === saidLast.current ? i18n.text(messageOf(latest)) : '';
  const done = toast === null ? '' : i18n.text(messageOf(toast));
  return (
    <>
      <div class={styles['toasts']}>
        {toast !== null && (
          <div key="done" class={styles['toast']}>
            <span>
              <Say message={messageOf(toast)} />
            </span>
          </div>
        )}
        {undos.slice(-SHOWN).map((undo) => (
          <div key={undo.key} class={styles['toast']} data-passing>
            <span>
              <Say message={messageOf(undo)} />
            </span>
            <button
              type="button"
              class="act"
              aria-keyshortcuts={undo === latest ? 'z' : undefined}
              onClick={() => onUndo(undo.key)}
            >
              {i18n.text({ id: 'card.undo' })}
            </button>
          </div>
        ))}
      </div>
      {/* Two, so that a removal is not said again when what was said after it has passed. */}
      <LiveRegion text={removed} of={latest?.key} />
      <LiveRegion text={done} of={toast} />
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
