import { useEffect, useRef } from 'preact/hooks';
import type { MessageId } from '../lib/view/message';
import { useI18n } from './i18n-context';
import styles from './keys-help.module.css';

const KEYS: readonly (readonly [string, MessageId])[] = [
  ['1 2 3 ← →', 'keys.tabs'],
  ['J K ↓ ↑', 'keys.cards'],
  ['↵', 'keys.open'],
  ['P', 'keys.show'],
  ['W', 'keys.why'],
  ['N', 'keys.not'],
  ['C', 'keys.copy'],
  ['Z', 'keys.undo'],
  ['D', 'keys.order'],
  ['R', 'keys.read'],
  ['Esc', 'keys.whole'],
  ['?', 'keys.keys'],
];

/** What only a page that is open can be asked for; a saved report has none behind it. */
const OF_THE_PAGE: ReadonlySet<MessageId> = new Set(['keys.not', 'keys.undo', 'keys.read']);

/** The panel's keys, and the way to the page that explains the signs. Takes the focus, and gives it back when it goes. */
export function KeysHelp({
  id,
  singleKeys,
  fixed,
  onLegend,
}: {
  id: string;
  singleKeys: boolean;
  fixed: boolean;
  onLegend: () => void;
}) {
  const i18n = useI18n();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    section.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      id={id}
      class={styles['help']}
      aria-label={i18n.text({ id: 'keys.title' })}
      tabIndex={-1}
      ref={section}
    >
      {!singleKeys && <p class="small soft">{i18n.text({ id: 'keys.off' })}</p>}
      <dl>
        {KEYS.filter(([, message]) => !(fixed && OF_THE_PAGE.has(message))).map(([key, message]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{i18n.text({ id: message })}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="act" onClick={onLegend}>
        {i18n.text({ id: 'keys.legend' })}
      </button>
    </section>
  );
}
