import { useEffect, useRef, useState } from 'preact/hooks';
import { LIBRARY_ORDERS, type LibraryOrder, type LibraryQuery } from '../lib/view/library-state';
import { useI18n } from './i18n-context';
import styles from './library-search.module.css';

/** A search begins when nothing was typed for so long, in milliseconds. */
const TYPING_MS = 180;

/** The search field and the order of the list. */
export function LibrarySearch({
  query,
  onAsk,
}: {
  query: LibraryQuery;
  onAsk: (change: Partial<LibraryQuery>) => void;
}) {
  const i18n = useI18n();
  const [typed, setTyped] = useState(query.search);
  const asked = useRef(query.search);
  // What was asked for elsewhere ("clear filters") shows in the field.
  useEffect(() => {
    if (query.search !== asked.current) setTyped((asked.current = query.search));
  }, [query.search]);
  useEffect(() => {
    if (typed === asked.current) return;
    const timer = setTimeout(() => onAsk({ search: (asked.current = typed) }), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, onAsk]);
  const label = i18n.text({ id: 'library.search' });
  return (
    <>
      <div class={styles['find']} role="search">
        <input
          class="field"
          type="search"
          placeholder={i18n.text({ id: 'library.search.short' })}
          aria-label={label}
          aria-describedby="library-search-note"
          aria-keyshortcuts="/"
          value={typed}
          dir="auto"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <select
          class="field"
          aria-label={i18n.text({ id: 'library.order' })}
          value={query.order}
          onChange={(event) => onAsk({ order: event.currentTarget.value as LibraryOrder })}
        >
          {LIBRARY_ORDERS.map((order) => (
            <option key={order} value={order}>
              {i18n.text({ id: `library.order.${order}` })}
            </option>
          ))}
        </select>
      </div>
      <p id="library-search-note" class={`${styles['note']} tiny faint`}>
        {i18n.text({ id: 'library.search.note' })}
      </p>
    </>
  );
}
